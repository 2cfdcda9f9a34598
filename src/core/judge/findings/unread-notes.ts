/** What was not checked, for the language it is written in: one note for paragraphs of one language in a row. */
import type { Draft, DraftNote, Unread, Words } from '../../model.ts'
import { said } from '../../model.ts'
import { draftNoteIn } from './worded.ts'

interface Run {
  readonly first: Unread
  readonly last: Unread
}

function runsOf(unread: readonly Unread[]): readonly Run[] {
  const runs: Run[] = []
  for (const one of unread) {
    const run = runs.at(-1)
    const goesOn = run && run.last.code === one.code && run.last.paragraph + 1 === one.paragraph
    if (goesOn) runs[runs.length - 1] = { first: run.first, last: one }
    else runs.push({ first: one, last: one })
  }
  return runs
}

/** Paragraphs are counted from one, as readers count. */
export function unreadNotes({ unread, sentences }: Draft, words: Words): readonly DraftNote[] {
  const paragraphs = (sentences.at(-1)?.paragraph ?? 0) + 1
  return runsOf(unread).map((run) => {
    const isAll = run.last.paragraph - run.first.paragraph + 1 === paragraphs
    const counted = { first: run.first.paragraph + 1, last: run.last.paragraph + 1 }
    const told = said('draft.unread', { paragraphs: isAll ? null : counted, language: run.first.code })
    const note = draftNoteIn(words, 'unread-language', told)
    return { ...note, from: run.first.from, to: run.last.to, language: run.first.code }
  })
}
