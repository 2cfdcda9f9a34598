/** How many words a text has, as newsrooms count: what stands between blanks. */
export function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}

/** Whether every word of the search stands somewhere in the text, whatever its case. */
export function hasWords(text: string, search: string): boolean {
  const low = text.toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => low.includes(word))
}

/** "1.2 MB". */
export function bytesInWords(bytes: number): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB']
  return `${value < 10 ? Math.round(value * 10) / 10 : Math.round(value)} ${unit}`
}
