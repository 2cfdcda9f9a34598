/** Classes of punctuation, which are the same in every language that is read. */
export const marks = {
  comma: [',', '،'],
  semicolon: [';', '؛'],
  colon: [':'],
  stop: ['.', '!', '?', '…', '...', '؟', '۔', '。'],
  dash: ['-', '–', '—', '--', '−'],
  slash: ['/'],
  arrow: ['→', '⇒', '↔', '⇔', '⟶', '➔', '➡', '►', '>', '<'],
  cell: ['|'],
  open: ['(', '['],
  close: [')', ']'],
  quote: ['"', '“', '”', '‘', '’', "'", '«', '»'],
  bullet: ['•', '·', '*', '–', '—', '-', '‣', '▪', '►'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type MarkClass = keyof typeof marks
