/** Letters as bytes: the most frequent have one, in the order of their codes; others escape and three more bytes. */
export interface CodePage {
  /** The letters that have a byte of their own, ascending: the first is the byte `first`. */
  readonly letters: string
  /** The least byte that a text is made of: those below it are free to mean something else. */
  readonly first: number
  /** Writes the bytes of a text and returns how many; -1 where they do not fit. A UTF-16 unit is one byte or four. */
  encodeInto(text: string, bytes: Uint8Array): number
  /** The same for UTF-16 units. */
  encodeUnits(units: Uint16Array, count: number, bytes: Uint8Array): number
  decode(bytes: Uint8Array, from: number, to: number): string
}

const escape = 255
/** Bytes below this mark where a name starts. */
export const firstLetterByte = 32
/** Only where a page has this many letters do others need the escape. */
export const mostLetters = escape - firstLetterByte

/** The letters that get a byte: all where they are few enough, else the most frequent. */
export function frequentLetters(texts: Iterable<string>): string {
  const counts = new Map<number, number>()
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      counts.set(unit, (counts.get(unit) ?? 0) + 1)
    }
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostLetters)
  return ranked
    .map(([unit]) => unit)
    .sort((a, b) => a - b)
    .map((unit) => String.fromCharCode(unit))
    .join('')
}

class Page implements CodePage {
  readonly first = firstLetterByte
  readonly #byteOf = new Uint8Array(65_536)

  constructor(readonly letters: string) {
    for (let at = 0; at < letters.length; at++) this.#byteOf[letters.charCodeAt(at)] = at + firstLetterByte
  }

  encodeInto(text: string, bytes: Uint8Array): number {
    let length = 0
    for (let at = 0; at < text.length && length >= 0; at++) length = this.#put(text.charCodeAt(at), bytes, length)
    return length
  }

  encodeUnits(units: Uint16Array, count: number, bytes: Uint8Array): number {
    let length = 0
    for (let at = 0; at < count && length >= 0; at++) length = this.#put(units[at]!, bytes, length)
    return length
  }

  /** Returns the length with the letter; -1 where it does not fit. */
  #put(unit: number, bytes: Uint8Array, length: number): number {
    const byte = this.#byteOf[unit]!
    if (length + 4 > bytes.length) return -1
    bytes[length] = byte === 0 ? escape : byte
    if (byte !== 0) return length + 1
    bytes[length + 1] = firstLetterByte + (unit >> 12)
    bytes[length + 2] = firstLetterByte + ((unit >> 6) & 63)
    bytes[length + 3] = firstLetterByte + (unit & 63)
    return length + 4
  }

  decode(bytes: Uint8Array, from: number, to: number): string {
    const sixBits = (at: number) => (bytes[at]! - firstLetterByte) & 63
    let text = ''
    for (let at = from; at < to; at++) {
      const byte = bytes[at]!
      if (byte !== escape) text += this.letters[byte - firstLetterByte] ?? '\uFFFD'
      else if (at + 3 < to) {
        text += String.fromCharCode((sixBits(at + 1) << 12) | (sixBits(at + 2) << 6) | sixBits(at + 3))
        at += 3
      }
    }
    return text
  }
}

export function codePage(letters: string): CodePage {
  return new Page(letters)
}

/** Longest text in bytes that an index keeps; longer names are left out of it. */
export const longestBytes = 240

const scratch = new Uint8Array(longestBytes + 4)

/** The bytes of a text as a string, one unit a byte, for sorting; null where it is too long. */
export function byteString(page: CodePage, text: string): string | null {
  const length = page.encodeInto(text, scratch)
  if (length < 0 || length > longestBytes) return null
  let string = ''
  for (let at = 0; at < length; at++) string += String.fromCharCode(scratch[at]!)
  return string
}
