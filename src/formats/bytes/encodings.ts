/** Texts in other encodings than UTF-8: by their mark, by what the file says, or guessed by their letters. */
import { decodeText } from './decode.ts'
import { decoderOf } from './single-bytes.ts'

export type DecodedAs =
  | {
      readonly text: string
      /** What is to be told: the encoding was guessed. Null where it was certain. */
      readonly warning: string | null
    }
  | { readonly error: string }

const marks: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** How much of a file the guess looks at. */
const guessBytes = 200_000

/**
 * The text of a map file or a table. UTF-8 first, UTF-16 by its mark, XML by its declaration; where none of these holds,
 * a Windows code page guessed by the letters it gives, which is said. The error continues a sentence that starts with the
 * file's name.
 */
export function decodeFile(bytes: Uint8Array): DecodedAs {
  const plain = markOf(bytes) === null ? decodeText(bytes) : null
  if (plain && !('error' in plain)) return { text: plain.text, warning: null }
  if (plain && !/not UTF-8/.test(plain.error)) return plain
  const { encoding, warning } = encodingOf(bytes)
  return { text: decoderOf(encoding).decode(bytes), warning }
}

const markOf = (bytes: Uint8Array): string | null =>
  marks.find(([start]) => start.every((byte, at) => bytes[at] === byte))?.[1] ?? null

/** The encoding of a text by its bytes, or by its first ones, and what is to be said where it was guessed. */
export function encodingOf(bytes: Uint8Array): { readonly encoding: string; readonly warning: string | null } {
  const certain = markOf(bytes) ?? (isUtf8(bytes) ? 'utf-8' : declaredIn(bytes))
  if (certain !== null) return { encoding: certain, warning: null }
  const encoding = guessOf(bytes.subarray(0, guessBytes))
  const warning = `The file is not UTF-8: it was read as ${names[encoding]}, by its letters. Where names look wrong, save it as UTF-8`
  return { encoding, warning }
}

/** A letter that is cut off at the end is none that is wrong. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** `<?xml version="1.0" encoding="windows-1251"?>`; null where there is none that is known. */
function declaredIn(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const label = /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{1,30})["']/i.exec(start)?.[1]
  try {
    return label ? new TextDecoder(label).encoding : null
  } catch {
    return null
  }
}

type CodePage = 'windows-1251' | 'windows-1252' | 'windows-1256'

const names: Readonly<Record<CodePage, string>> = {
  'windows-1251': 'Windows-1251 (Cyrillic)',
  'windows-1252': 'Windows-1252 (Western European)',
  'windows-1256': 'Windows-1256 (Arabic)',
}

/**
 * By how letters stand together. In Western texts a letter beyond ASCII stands alone among others; Cyrillic and Arabic
 * words are made of them, and Cyrillic ones have no capital behind a small letter.
 */
export function guessOf(bytes: Uint8Array): CodePage {
  const letters = [...new TextDecoder('windows-1251').decode(bytes)]
  let runs = 0
  let high = 0
  let turns = 0
  letters.forEach((letter, at) => {
    if (letter < '\u0080') return
    high++
    const before = letters[at - 1] ?? ' '
    if (before < '\u0080') runs++
    if (/[а-яёіїєґў]/u.test(before) && /[А-ЯЁІЇЄҐЎ]/u.test(letter)) turns++
  })
  if (runs === 0 || high / runs < 1.8) return 'windows-1252'
  return turns / high > 0.08 ? 'windows-1256' : 'windows-1251'
}
