/** Text that a parser has decoded, laid beside the source that it was decoded from. */
import { decodeHTML } from 'entities'
import type { TextWriter } from './rendered.ts'

export interface AlignOptions {
  /** A backslash before punctuation stands for that character alone. */
  readonly backslashes: boolean
  /** White space is kept as it is: in <pre>. */
  readonly keepSpace?: boolean
}

export interface Reference {
  readonly text: string
  /** Behind it, in the source. */
  readonly to: number
}

const pattern = /&(?:#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,31});?/iy

/** The character reference at an offset, "&nbsp;" or "&#160;", or null where there is none. */
export function referenceAt(source: string, at: number): Reference | null {
  pattern.lastIndex = at
  const found = pattern.exec(source)?.[0]
  if (found === undefined) return null
  const text = decodeHTML(found)
  if (text === found) return null
  // "&notit;" is "&not" and "it;": what is left as it stood belongs to the text behind.
  const rest = found.endsWith(';') && text.endsWith(';') ? commonEnd(text, found) : 0
  return { text: text.slice(0, text.length - rest), to: at + found.length - rest }
}

function commonEnd(a: string, b: string): number {
  let count = 0
  while (count < Math.min(a.length - 1, b.length - 1) && a.at(-1 - count) === b.at(-1 - count)) count++
  return count
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)

/**
 * Writes `value`, which a parser made of the source from `from` to `to`: equal characters are copied, references and
 * escapes stand for what they give, and what the parser left out (tags, markers of a quote, indents) is stepped over.
 */
export function align(
  out: TextWriter,
  source: string,
  from: number,
  to: number,
  value: string,
  options: AlignOptions,
): void {
  let [at, index] = [from, 0]
  while (index < value.length && at < to) {
    const code = value.charCodeAt(index)
    if (isSpace(code)) [at, index] = spaces(out, source, at, to, value, index, options)
    else [at, index] = step(out, source, at, to, value, index, options)
  }
}

type Both = [at: number, index: number]

function step(
  out: TextWriter,
  source: string,
  at: number,
  to: number,
  value: string,
  index: number,
  { backslashes }: AlignOptions,
): Both {
  const run = equalRun(source, at, to, value, index)
  if (run > 0) {
    out.copy(source, at, at + run)
    return [at + run, index + run]
  }
  const reference = source[at] === '&' ? referenceAt(source, at) : null
  if (reference && value.startsWith(reference.text, index)) {
    out.instead(reference.text, at, reference.to)
    return [reference.to, index + reference.text.length]
  }
  if (backslashes && source[at] === '\\' && source[at + 1] === value[index]) {
    out.instead(value[index]!, at, at + 2)
    return [at + 2, index + 1]
  }
  if (source[at] === value[index]) {
    out.copy(source, at, at + 1)
    return [at + 1, index + 1]
  }
  return [behindTag(source, at, to), index]
}

/** A parser may join text that tags stood between. */
function behindTag(source: string, at: number, to: number): number {
  const close = source[at] === '<' ? source.indexOf('>', at) : -1
  return close >= 0 && close < to ? close + 1 : at + 1
}

/** How many characters from here on are the same, up to the next that may mean something else. */
function equalRun(source: string, at: number, to: number, value: string, index: number): number {
  let run = 0
  while (at + run < to && index + run < value.length) {
    const code = source.charCodeAt(at + run)
    if (code !== value.charCodeAt(index + run) || code === 38 || code === 92 || isSpace(code)) break
    run++
  }
  return run
}

/** White space of the value against that of the source, with the markers that open a line of a quote or a list. */
function spaces(
  out: TextWriter,
  source: string,
  at: number,
  to: number,
  value: string,
  index: number,
  { backslashes, keepSpace = false }: AlignOptions,
): Both {
  let next = index
  while (next < value.length && isSpace(value.charCodeAt(next))) next++
  let end = at
  while (end < to && isSpace(source.charCodeAt(end))) end++
  const marks = backslashes && value[next] !== '>' ? /[>\s]*/y : null
  if (marks && value.slice(index, next).includes('\n')) {
    marks.lastIndex = end
    end = Math.min(to, end + (marks.exec(source)?.[0].length ?? 0))
  }
  const reference = end === at && source[at] === '&' ? referenceAt(source, at) : null
  if (end === at && !reference) return [at + 1, index]
  const behind = reference ? reference.to : end
  const lines = keepSpace ? value.slice(index, next).split('\n').length - 1 : 0
  if (lines === 0) out.space(at, behind)
  else if (lines === 1) out.line()
  else out.block()
  return [behind, reference ? index + 1 : next]
}
