/** What a draft is called in what leaves the page: the headline, or what the first sentence says. */

/** Letters of a headline, and of a title. */
const headline = 70
const longest = 120
/** "BEIRUT (AP) — ", "Beirut: " */
const dateline = /^\p{Lu}[\p{L} ,.'’-]{1,40}(?:\([^)]{2,30}\))?\s*(?::|—|–|--)\s+/u

export function headlineOf(text: string): string {
  const line =
    text
      .slice(0, 2000)
      .split('\n')
      .find((one) => /[\p{L}\p{N}]/u.test(one)) ?? ''
  const plain = line.replace(/^[#>*\s-]+/, '').trim()
  if (plain.length <= headline) return plain
  const sentence = /^.{20,}?(?=[.!?؟](?:\s|$))/u.exec(plain.replace(dateline, ''))?.[0] ?? plain.replace(dateline, '')
  return sentence.length <= longest ? sentence : `${sentence.slice(0, longest - 2).replace(/[\s,;:–—-]+\S*$/u, '')}…`
}
