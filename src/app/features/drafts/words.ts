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
