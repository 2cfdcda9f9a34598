import type { Position } from '../../core/text/lines.ts'
import { lineIndex } from '../../core/text/lines.ts'

/** Where the JSON of a text breaks: engines say it in their own ways, and some not at all. */
export function syntaxPlace(text: string): Position {
  return lineIndex(text).at(faultAt(text))
}

/** " (line 3, column 7): see what stands there"; or that it ends too early. Goes on from "is not valid JSON". */
export function faultPlace(text: string): string {
  if (faultAt(text) >= text.trimEnd().length) return ': it ends too early. See whether all of it is there'
  const { line, column } = syntaxPlace(text)
  return ` at line ${line}, column ${column}: see what stands there`
}

/** What may stand next. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end'

const blank = /[ \t\n\r]*/y
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y
const words = ['true', 'false', 'null'] as const

/**
 * The offset of the first letter that cannot stand where it stands (RFC 8259); the length of a text that ends too
 * early, or has no fault. One pass without recursion, so that neither size nor depth costs more than reading.
 */
export function faultAt(text: string): number {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  for (let at = past(blank, text, 0); at < text.length; at = past(blank, text, at)) {
    const sign = text[at]!
    const closes = closing(sign, expected, open)
    if (closes) {
      open.pop()
      expected = ', or end'
      at++
    } else if (expected === ':' || expected === ', or end') {
      const next = between(sign, expected, open.at(-1))
      if (next === null) return at
      expected = next
      at++
    } else if (expected === 'key' || expected === 'key or }') {
      const end = sign === '"' ? stringEnd(text, at) : at
      if (end < 0 || end === at) return end < 0 ? ~end : at
      at = end
      expected = ':'
    } else if (sign === '{' || sign === '[') {
      open.push(sign)
      expected = sign === '{' ? 'key or }' : 'value or ]'
      at++
    } else {
      const end = scalarEnd(text, at)
      if (end < 0) return ~end
      at = end
      expected = ', or end'
    }
  }
  return text.length
}

function closing(sign: string, expected: Expected, open: readonly string[]): boolean {
  if (sign === '}') return open.at(-1) === '{' && (expected === 'key or }' || expected === ', or end')
  return sign === ']' && open.at(-1) === '[' && (expected === 'value or ]' || expected === ', or end')
}

/** What comes after a colon or a comma; null where neither may stand. */
function between(sign: string, expected: Expected, inside: string | undefined): Expected | null {
  if (expected === ':') return sign === ':' ? 'value' : null
  if (sign !== ',' || inside === undefined) return null
  return inside === '{' ? 'key' : 'value'
}

/** Behind a string, number or word; where it breaks, ~ of that offset. */
function scalarEnd(text: string, at: number): number {
  if (text[at] === '"') return stringEnd(text, at)
  const word = words.find((one) => one[0] === text[at])
  if (word) return wordEnd(text, at, word)
  const end = past(number, text, at)
  // "-" without a digit, "1." and "2e" break behind what there is of them, everything else at once.
  if (end === at) return ~(text[at] === '-' ? at + 1 : at)
  const more = /^(?:\.|[eE][-+]?)/.exec(text.slice(end, end + 2))?.[0] ?? ''
  return more === '' ? end : ~(end + more.length)
}

function wordEnd(text: string, at: number, word: string): number {
  for (let index = 0; index < word.length; index++) if (text[at + index] !== word[index]) return ~(at + index)
  return at + word.length
}

function stringEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at + 1
    if (code < 0x20) return ~at
    if (code !== 0x5c) continue
    at++
    if (text[at] === 'u') {
      for (let digit = 1; digit <= 4; digit++) if (!/[0-9a-fA-F]/.test(text[at + digit] ?? '')) return ~(at + digit)
      at += 4
    } else if (!'"\\/bfnrt'.includes(text[at] ?? ' ')) return ~at
  }
  return ~text.length
}

/** Behind what the sticky pattern matches at `from`; `from` where it matches nothing. */
function past(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : from
}
