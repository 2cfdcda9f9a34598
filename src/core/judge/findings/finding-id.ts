import type { Finding, MentionReport } from '../../model.ts'

type Named = Pick<Finding, 'kind' | 'quote' | 'subject' | 'reference' | 'second'>

/**
 * Ids for findings in their order: "d-5f3a9c01", a hash of kind, words and places, so that a finding keeps its id
 * while the text around it changes. The second of the same hash is "d-5f3a9c01-2".
 */
export function findingIds(findings: readonly Named[]): readonly string[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const id = `${finding.kind.charAt(0)}-${hash(wordsOf(finding))}`
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  })
}

/** Typography is no part of it: the same words in a web page and in plain text are the same. */
function wordsOf({ kind, quote, subject, reference, second = null }: Named): string {
  return [kind, plain(quote), ...[subject, reference, second].map(placeOf)].join('\n')
}

function placeOf(mention: MentionReport | null): string {
  return mention?.place?.id ?? plain(mention?.text ?? '')
}

const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

/** FNV-1a, 32 bits, over UTF-16 code units, as 8 hexadecimal digits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    value = Math.imul(value ^ (code & 0xff), 0x01000193)
    value = Math.imul(value ^ (code >> 8), 0x01000193)
  }
  return (value >>> 0).toString(16).padStart(8, '0')
}
