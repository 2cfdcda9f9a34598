/** What raised characters are to a reader: a power, a mark that leads to a note, or the end of a word ("22nd"). */

const powers = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const units = /(?:^|[^\p{L}])(?:km|m|cm|mm|mi|ft|yd|in)$/iu
const mark =
  /^(?:\[?(?:\d{1,3}|[a-z]|note \d{1,3}|nb \d{1,3})\]?|[*†‡§¶]{1,3})(?:\s{0,2},\s{0,2}\[?(?:\d{1,3}|[a-z])\]?){0,9}$/i

/** What to read in place of them, behind the text `before`: '' for a mark, null for words like any other. */
export function raisedText(before: string, words: string): string | null {
  const bare = words.trim()
  const isPower = (/^[23]$/.test(bare) && units.test(before)) || (/^\d{1,2}$/.test(bare) && /(?:^|\D)10$/.test(before))
  if (isPower) return [...bare].map((digit) => powers[Number(digit)]!).join('')
  return mark.test(bare) ? '' : null
}
