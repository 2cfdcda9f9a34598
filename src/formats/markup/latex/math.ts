import type { Span } from '../../../core/model.ts'
import type { TextWriter } from '../rendered.ts'
import { leftOut } from '../rendered.ts'

/** Signs that figures in print are set with; everything else is a formula. */
const signs: readonly (readonly [pattern: RegExp, text: string])[] = [
  [/\^\s?\{?\s?\\circ\s?\}?/y, '°'],
  [/\^\s?\{?\s?\\prime\s?\\prime\s?\}?|''/y, '″'],
  [/\^\s?\{?\s?\\prime\s?\}?|'/y, '′'],
  [/\\(?:sim|approx|simeq)\s?/y, '~'],
  [/\\,/y, '\u202f'],
  [/\\(?:;|:| |>|quad|enspace)|~/y, '\u00a0'],
  [/\\!/y, ''],
  [/\\%/y, '%'],
  [/\{,\}/y, ','],
  [/\\(?:mathrm|text|textrm|mathsf|rm)\s?\{?|[{}]/y, ''],
  [/\^\s?\{?2\}?/y, '²'],
  [/--?/y, '–'],
]
const plain = /[\d.,]+|[A-Za-z°′″ ]+/y

/** "$145$", "$35^\circ 57'$", "$\sim$45": figures as they are printed; a formula leaves its mark alone. */
export function writeMath(source: string, { from, to }: Span, whole: Span, out: TextWriter): void {
  const parts = partsOf(source, from, to)
  if (!parts) return out.instead(leftOut, from, to)
  out.construct(whole, () => {
    for (const { text, from: start, to: end } of parts) {
      if (text === null) out.words(source, start, end)
      else out.printed(text, start, end)
    }
  })
}

interface Part extends Span {
  /** null where it is read as it stands. */
  readonly text: string | null
}

function partsOf(source: string, from: number, to: number): readonly Part[] | null {
  const parts: Part[] = []
  const words = /\\(?:mathrm|text|textrm|mathsf|rm)\b/.test(source.slice(from, to))
  for (let at = from; at < to;) {
    const sign = signs.find(([pattern]) => matches(pattern, source, at))
    const end = sign ? sign[0].lastIndex : matches(plain, source, at) ? plain.lastIndex : at
    const isWord = !sign && /[A-Za-z]{2,}/.test(source.slice(at, end))
    if (end === at || end > to || (isWord && !words)) return null
    parts.push({ text: sign ? sign[1] : null, from: at, to: end })
    at = end
  }
  return parts
}

function matches(pattern: RegExp, source: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(source)
}
