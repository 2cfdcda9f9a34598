/** How wide words are, near enough to keep labels apart without a screen to measure on. Noto Sans, ems of 1/1000. */
const narrow = /[iljtfrI.,:;'’()|! ]/
const wide = /[mwMW@%]/
const capital = /[A-Z0-9\u00c0-\u00de]/
const arabic = /[\u0600-\u06ff]/

/** Pixels. */
export function widthOf(text: string, size: number, bold = false): number {
  const ems = [...text].reduce(
    (sum, one) =>
      sum + (arabic.test(one) ? 0.5 : narrow.test(one) ? 0.32 : wide.test(one) ? 0.9 : capital.test(one) ? 0.64 : 0.57),
    0,
  )
  return ems * size * (bold ? 1.07 : 1)
}

/** Broken between words into lines of at most `width` pixels; a longer word has a line of its own. */
export function wrapped(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    const next = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(next, size) > width) {
      lines.push(line)
      line = word
    } else line = next
  }
  return line === '' ? lines : [...lines, line]
}
