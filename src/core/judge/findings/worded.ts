/** What is said, put into the words of a language. */
import type { DraftNote, Fix, Note, Said, Text, Told, Words } from '../../model.ts'
import type { Replacement } from '../judgement.ts'

export const textIn = (words: Words, sentences: readonly Said[]): string =>
  sentences.map((one) => words.say(one)).join(' ')

/** The first sentence, and those behind it. */
export const toldIn = ([{ messageId, values }, ...also]: Text): Told => ({
  messageId,
  values,
  ...(also.length > 0 ? { also } : {}),
})

export const reasonsIn = (words: Words, because: readonly Said[]) => ({
  reasons: because.map((one) => words.say(one)),
  because,
})

export const noteIn = (words: Words, text: Text, source: string | null): Note => ({
  text: textIn(words, text),
  ...toldIn(text),
  source,
})

export const draftNoteIn = (words: Words, code: DraftNote['code'], told: Said): DraftNote => ({
  code,
  message: words.say(told),
  ...toldIn([told]),
})

export function fixIn(words: Words, { from, to, before, insert }: Replacement): Fix {
  const told: Said = { messageId: 'fix.replace', values: { before, after: insert } }
  return { from, to, insert, label: words.say(told), ...told }
}
