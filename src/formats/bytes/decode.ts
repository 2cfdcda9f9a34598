/** Bytes to text, or why they are none: for files and dropped files alike. */

export type Decoded = { readonly text: string } | { readonly error: string }

const signatures: readonly (readonly [bytes: readonly number[], message: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'is a zip archive (a Word or OpenDocument file?): save it as plain text first'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'is an old Word file: save it as plain text first'],
  [[0x25, 0x50, 0x44, 0x46], 'is a PDF: copy its text into a plain text file first'],
  [[0x1f, 0x8b], 'is compressed with gzip: unpack it first'],
  [[0xff, 0xfe], 'is encoded as UTF-16: save it as UTF-8'],
  [[0xfe, 0xff], 'is encoded as UTF-16: save it as UTF-8'],
]

/** How many bytes are looked through for a zero byte, which no text has. */
const binaryWindow = 65_536

/**
 * UTF-8 bytes as text, without a byte order mark. The error continues a sentence that starts with the file's name:
 * "is not UTF-8 at byte 12 (line 1) ...".
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const signature = signatures.find(([start]) => start.every((byte, index) => bytes[index] === byte))
  if (signature) return { error: signature[1] }
  const zero = bytes.subarray(0, binaryWindow).indexOf(0)
  if (zero >= 0 && isUtf16(bytes.subarray(0, binaryWindow)))
    return { error: 'is encoded as UTF-16, without its mark: save it as UTF-8' }
  if (zero >= 0) return { error: `is a binary file (zero byte at byte ${zero}): give a plain text file` }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { error: notUtf8(bytes) }
  }
}

/**
 * Several zero bytes, only in every other place, and letters without controls when read so: in UTF-16 a blank, a digit or a Latin
 * letter has one of its two bytes zero, in all scripts the same one.
 */
function isUtf16(bytes: Uint8Array): boolean {
  const zeros = [0, 0]
  bytes.forEach((byte, at) => byte === 0 && zeros[at % 2]!++)
  const [high = 0, low = 0] = zeros
  if (Math.min(high, low) > 0 || high + low < 3) return false
  try {
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 2))
    const text = new TextDecoder(high > 0 ? 'utf-16be' : 'utf-16le', { fatal: true }).decode(whole, { stream: true })
    return /^[^\p{Cc}\p{Cn}\p{Co}]*$/u.test(text.replace(/[\t\n\r\f]/g, ''))
  } catch {
    return false
  }
}

function notUtf8(bytes: Uint8Array): string {
  const offset = firstInvalid(bytes)
  const line = bytes.subarray(0, offset).reduce((count, byte) => (byte === 10 ? count + 1 : count), 1)
  return `is not UTF-8 at byte ${offset} (line ${line}): save it as UTF-8`
}

/** 0-based offset of the first byte that is no UTF-8: the first that changes when decoded with replacements. */
function firstInvalid(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const again = new TextEncoder().encode(text)
  let at = 0
  while (at < bytes.length && bytes[at] === again[at]) at++
  return at
}
