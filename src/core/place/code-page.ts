/** Letters as bytes: the most frequent have one, from 1 up in the order of their codes; others escape, high, low. */
export interface CodePage {
  /** The letters that have a byte of their own, ascending: the first is byte 1. */
  readonly letters: string
  /** Writes the bytes of a text and returns how many; -1 where they do not fit. A UTF-16 unit is one byte or three. */
  encodeInto(text: string, bytes: Uint8Array): number
  decode(bytes: Uint8Array, from: number, to: number): string
}

const escape = 255
/** Only where a page has this many letters do others need the escape. */
export const mostLetters = escape - 1

/** The letters that get a byte: all where they are at most 254, else the most frequent. */
export function frequentLetters(texts: Iterable<string>): string {
  const counts = new Map<number, number>()
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      counts.set(unit, (counts.get(unit) ?? 0) + 1)
    }
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostLetters)
  return ranked.map(([unit]) => unit).sort((a, b) => a - b).map(unit => String.fromCharCode(unit)).join('')
}

export function codePage(letters: string): CodePage {
  const byteOf = new Uint8Array(65_536)
  for (let at = 0; at < letters.length; at++) byteOf[letters.charCodeAt(at)] = at + 1
  const encodeInto = (text: string, bytes: Uint8Array) => {
    let length = 0
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      const byte = byteOf[unit]!
      if (length + 3 > bytes.length) return -1
      bytes[length++] = byte === 0 ? escape : byte
      if (byte !== 0) continue
      bytes[length++] = unit >> 8
      bytes[length++] = unit & 255
    }
    return length
  }
  const decode = (bytes: Uint8Array, from: number, to: number) => {
    let text = ''
    for (let at = from; at < to; at++) {
      const byte = bytes[at]!
      if (byte !== escape) text += letters[byte - 1] ?? '\uFFFD'
      else if (at + 2 < to) text += String.fromCharCode((bytes[++at]! << 8) | bytes[++at]!)
    }
    return text
  }
  return { letters, encodeInto, decode }
}

/** Longest text in bytes that an index keeps; longer names are left out of it. */
export const longestBytes = 240

const scratch = new Uint8Array(longestBytes + 3)

/** The bytes of a text as a string, one unit a byte, for sorting; null where it is too long. */
export function byteString(page: CodePage, text: string): string | null {
  const length = page.encodeInto(text, scratch)
  if (length < 0 || length > longestBytes) return null
  let string = ''
  for (let at = 0; at < length; at++) string += String.fromCharCode(scratch[at]!)
  return string
}
