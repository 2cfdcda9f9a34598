/** Encodings of texts: read as they are declared, and written back as they came. */
import type { Format } from '../markup/format.ts'
import { decodeText } from './decode.ts'
import { decoderOf } from './single-bytes.ts'

export interface Encoding {
  /** As TextDecoder knows it: https://encoding.spec.whatwg.org/#names-and-labels */
  readonly label: string
  /** A byte order mark stands in front. */
  readonly mark: boolean
}

export type DecodedSource = { readonly text: string; readonly encoding: Encoding } | { readonly error: string }

const utf8: Encoding = { label: 'utf-8', mark: false }

/** Bytes as text. The error continues a sentence that starts with the file's name, as that of `decodeText`. */
export function decodeSource(bytes: Uint8Array, format: Format): DecodedSource {
  if (isUtf32(bytes)) return { error: 'is encoded as UTF-32: save it as UTF-8' }
  const marked = byMark(bytes)
  if (marked && marked.label !== 'utf-8') return decodeAs(bytes.subarray(2), marked)
  const declared = marked ? null : declaredIn(bytes, format)
  if (declared) return decodeAs(bytes, declared)
  const decoded = decodeText(bytes)
  return 'error' in decoded ? decoded : { text: decoded.text, encoding: marked ?? utf8 }
}

/** One of its two marks is that of UTF-16 with two zero bytes behind it. */
const isUtf32 = (bytes: Uint8Array): boolean =>
  [[0xff, 0xfe, 0, 0] as const, [0, 0, 0xfe, 0xff] as const].some((mark) =>
    mark.every((byte, at) => bytes[at] === byte),
  )

function byMark([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return { label: 'utf-16le', mark: true }
  if (first === 0xfe && second === 0xff) return { label: 'utf-16be', mark: true }
  return first === 0xef && second === 0xbb && third === 0xbf ? { label: 'utf-8', mark: true } : null
}

/** What the source says of itself in ASCII: `<meta charset>`, `<?xml encoding>`, `\usepackage[latin1]{inputenc}`; null for UTF-8 and for nothing. */
function declaredIn(bytes: Uint8Array, format: Format): Encoding | null {
  if (format !== 'html' && format !== 'latex') return null
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, format === 'html' ? 1024 : 8192))
  const label =
    format === 'html'
      ? (/<meta\s[^<>]{0,200}charset\s?=\s?["']?([\w-]{1,40})/i.exec(head)?.[1] ??
        /^\s*<\?xml[^<>]{0,100}\sencoding\s?=\s?["']([\w-]{1,40})/i.exec(head)?.[1])
      : /\\usepackage\s?\[([\w-]{1,20})\]\s?\{inputenc\}/.exec(head)?.[1]
  const known = labelOf(label ?? '')
  return known === null || known === 'utf-8' || known.startsWith('utf-16') ? null : { label: known, mark: false }
}

const ofLatex: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  utf8x: 'utf-8',
  ansinew: 'windows-1252',
  cp1252: 'windows-1252',
  cp1251: 'windows-1251',
  latin2: 'iso-8859-2',
  latin5: 'iso-8859-9',
  latin9: 'iso-8859-15',
}

function labelOf(label: string): string | null {
  try {
    return new TextDecoder(ofLatex[label.toLowerCase()] ?? label).encoding
  } catch {
    return null
  }
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): DecodedSource {
  try {
    return { text: decoderOf(encoding.label, { fatal: true }).decode(bytes), encoding }
  } catch {
    return { error: `is not in the encoding that it declares (${encoding.label}): save it as UTF-8` }
  }
}

/** The text in an encoding, byte for byte what came in where nothing was changed; an error names what it cannot hold. */
export function encodeText(text: string, { label, mark }: Encoding): Uint8Array | { readonly error: string } {
  if (label === 'utf-8') return new TextEncoder().encode(mark ? `\uFEFF${text}` : text)
  if (label.startsWith('utf-16')) return utf16(`\uFEFF${text}`, label === 'utf-16le')
  return singleBytes(text, label)
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}

/** The table of an encoding with one byte a character, made by decoding every byte. */
function singleBytes(text: string, label: string): Uint8Array | { readonly error: string } {
  const decoder = decoderOf(label)
  const table = new Map<string, number>()
  for (let byte = 0; byte < 256; byte++) table.set(decoder.decode(new Uint8Array([byte])), byte)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const byte = table.get(text.charAt(at))
    if (byte === undefined || text.charAt(at) === '\ufffd')
      return { error: `${label} cannot hold “${text.charAt(at)}”: save it as UTF-8` }
    bytes[at] = byte
  }
  return bytes
}
