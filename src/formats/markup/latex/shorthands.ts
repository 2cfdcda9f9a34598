/** Shorthands of babel that begin with a quotation mark: https://ctan.org/pkg/babel */

/** Between two letters: a hyphen, one at which no line breaks, and places where a word may break. */
const inWords: ReadonlyMap<string, string> = new Map([
  ['=', '-'],
  ['~', '-'],
  ['-', ''],
  ['|', ''],
  ['"', ''],
  ['/', '/'],
])
const quotes: ReadonlyMap<string, string> = new Map([
  ['`', '„'],
  ["'", '“'],
  ['<', '«'],
  ['>', '»'],
])

const languages =
  /\\(?:usepackage|documentclass)\s?\[[^\]]{0,200}\b(?:n?german|germanb|n?austrian|n?swissgerman|dutch|afrikaans|danish|norsk|nynorsk|swedish|finnish|polish|portuguese|brazil|catalan|basque|icelandic|russian|ukrainian|estonian|slovak|slovene|spanish)\b|\\useshorthands/

/** Whether the source says that it has such shorthands; else only what can be nothing else is taken for one. */
export const hasShorthands = (source: string): boolean => languages.test(source.slice(0, 20_000))

export interface Shorthand {
  readonly text: string
  readonly to: number
}

/** The shorthand at a quotation mark; null where it is one of the text. */
export function shorthandAt(source: string, at: number, declared: boolean): Shorthand | null {
  const sign = source[at + 1] ?? ''
  const quote =
    declared || sign === '`' || (sign === "'" && source.lastIndexOf('"`', at) >= 0) ? quotes.get(sign) : undefined
  if (quote !== undefined) return { text: quote, to: at + 2 }
  const text = inWords.get(sign)
  if (text === undefined || !isWithin(source, at, sign)) return null
  return declared || !isOpen(source, at) ? { text, to: at + 2 } : null
}

function isWithin(source: string, at: number, sign: string): boolean {
  const before = sign === '~' ? /[\p{L}\p{Nd}]/u : /\p{L}/u
  return before.test(source[at - 1] ?? '') && /[\p{L}\\]/u.test(source[at + 2] ?? '')
}

/** A quotation was opened before in the line and not closed: this mark closes it ("Raqqa"-based). */
function isOpen(source: string, at: number): boolean {
  const line = source.slice(Math.max(0, at - 400), at)
  const opened = [...line.matchAll(/(?:^|[\s([{~])"(?=[\p{L}\p{Nd}])/gu)].at(-1)?.index ?? -1
  return opened >= 0 && !/[\p{L}\p{Nd}.,!?]"(?=$|[\s.,;:!?)\]}-])/u.test(line.slice(opened + 1))
}
