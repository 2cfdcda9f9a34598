/** What was not checked, for the language it is written in: one note for paragraphs of one language in a row. */
import type { Draft, DraftNote, Unread } from '../model.ts'

interface Run {
  readonly first: Unread
  readonly last: Unread
}

function runsOf(unread: readonly Unread[]): readonly Run[] {
  const runs: Run[] = []
  for (const one of unread) {
    const run = runs.at(-1)
    const goesOn = run && run.last.language === one.language && run.last.paragraph + 1 === one.paragraph
    if (goesOn) runs[runs.length - 1] = { first: run.first, last: one }
    else runs.push({ first: one, last: one })
  }
  return runs
}

const which = ({ first, last }: Run): string =>
  first === last
    ? `Paragraph ${first.paragraph + 1} is`
    : `Paragraphs ${first.paragraph + 1} to ${last.paragraph + 1} are`

/** Paragraphs are counted from one, as readers count. */
export function unreadNotes({ unread, sentences }: Draft): readonly DraftNote[] {
  const paragraphs = (sentences.at(-1)?.paragraph ?? 0) + 1
  return runsOf(unread).map((run) => {
    const isAll = run.last.paragraph - run.first.paragraph + 1 === paragraphs
    const what = isAll ? 'The draft is' : which(run)
    const message = `${what} in ${run.first.language}, which Groundline does not read: nothing in it was checked.`
    return { code: 'unread-language', message, from: run.first.from, to: run.last.to, language: run.first.code }
  })
}
