/** Templates of wikitext, read for what they print. */
import type { Span } from '../../../core/model.ts'
import type { TextWriter } from '../rendered.ts'
import { leftOut } from '../rendered.ts'
import type { Argument } from './arguments.ts'
import { argumentsOf, partsOf, trimmed } from './arguments.ts'
import { writeConvert } from './convert/write.ts'
import { writeCoord } from './coord.ts'
import { madeText } from './made.ts'
import { writeInfobox } from './infobox.ts'
import { isProse } from './notes.ts'
import type { Page } from './page.ts'
import { isLineStart } from './page.ts'
import { isProseArgument } from './prose.ts'
import { writeQuantity } from './quantity.ts'
import { behindColon, templateText } from './templates.ts'

export function template(page: Page, at: number, to: number, depth: number): number {
  const { source, pairs } = page
  const close = pairs.get(at)
  if (close === undefined) return at
  const size = source.startsWith('{{{', at) && source.startsWith('}}}', close) ? 3 : 2
  const whole = { from: at, to: close + size }
  if (whole.to > to) return at
  const parts = partsOf(source, at + size, close, pairs)
  if (size === 3) {
    if (parts[1]) page.write(parts[1], depth + 1)
    return whole.to
  }
  if (!writeTemplate(page, parts, whole, depth)) unknown(page, parts, whole, depth)
  return whole.to
}

/** What is not known leaves its mark in a sentence, and none on lines of its own. Its sentences are read apart, or behind. */
function unknown(page: Page, parts: readonly Span[], whole: Span, depth: number): void {
  const { source, out } = page
  const args = argumentsOf(source, parts)
  const prose = args.filter((arg) => isProseArgument(source, arg))
  if (isApart(source, whole)) return void apart(page, prose, depth)
  out.instead(leftOut, whole.from, whole.to)
  page.notes.push(...prose.map((arg) => ({ ...arg, depth })))
  const printsFigures = args.some(({ name, from, to }) => name === null && /^\d/.test(source.slice(from, to)))
  if (prose.length === 0 && printsFigures) page.skipped.add(source.slice(parts[0]!.from, parts[0]!.to).trim())
}

function isApart(source: string, { from, to }: Span): boolean {
  const rest = /[ \t]{0,200}(?:\r?\n|$)/y
  rest.lastIndex = to
  return isLineStart(source, from) && (rest.test(source) || source.slice(from, to).includes('\n'))
}

function writeTemplate(page: Page, parts: readonly Span[], whole: Span, depth: number): boolean {
  const { source, out } = page
  const name = source.slice(parts[0]!.from, parts[0]!.to)
  const shown = templateText(name)
  const args = argumentsOf(source, parts)
  switch (shown.kind) {
    case 'none':
      return wordless(page, name, args, depth)
    case 'infobox':
      return writeInfobox(page, name.trim().toLowerCase(), args, whole, depth)
    case 'note':
      return note(page, args, depth)
    case 'captions':
      return captions(page, args, depth)
    case 'items':
      return items(page, args, depth)
    case 'block':
      return quotation(page, parts[0]!, args, depth)
    case 'made':
      return made(page, name, args, whole)
    case 'text':
      out.instead(shown.text, whole.from, whole.to)
      return true
    case 'convert':
      return writeConvert(source, name.trim().toLowerCase(), args, whole, out)
    case 'coord':
      return writeCoord(source, args, whole, out)
    case 'quantity':
      return writeQuantity(source, args, whole, out)
    case 'as-of':
      return asOf(source, args, whole, out)
    case 'argument':
      return writeArgument(page, parts[0]!, args, shown.position, depth)
    default:
      return false
  }
}

function made({ source, out }: Page, name: string, args: readonly Argument[], { from, to }: Span): boolean {
  const given = args.map((arg) => ({ name: arg.name, text: source.slice(arg.from, arg.to) }))
  const text = madeText(name.trim().toLowerCase(), given)
  if (text !== null) out.instead(text, from, to)
  return text !== null
}

function writeArgument(page: Page, name: Span, args: readonly Argument[], position: number, depth: number): boolean {
  const places = args.filter(
    (arg) => arg.name === null || arg.name === String(position) || /^(?:text|quote|content)$/.test(arg.name),
  )
  const chosen =
    position === 0 ? trimmed(page.source, behindColon(page.source, name)) : places.at(position < 0 ? -1 : position - 1)
  if (chosen) page.write(chosen, depth + 1)
  return chosen !== undefined
}

/** "{{efn|words}}", "{{refn|group=n|words}}", "{{#tag:ref|words|group=n}}". */
function note(page: Page, args: readonly Argument[], depth: number): true {
  page.out.unspace()
  const words = args.find(({ name }) => name === null || name === '1' || name === 'text')
  if (words && isProse('group=', page.source.slice(words.from, words.to))) page.notes.push({ ...words, depth })
  return true
}

/** "{{citation|words}}" of French pages quotes them; in English ones its arguments have names, and it is a source. */
function quotedWords(page: Page, name: string, args: readonly Argument[], depth: number): boolean {
  const [words] = args
  if (name.trim().toLowerCase() !== 'citation' || words?.name !== null) return false
  page.out.instead('«', words.from, words.from)
  page.write(words, depth + 1)
  page.out.instead('»', words.to, words.to)
  return true
}

const wordless = (page: Page, name: string, args: readonly Argument[], depth: number): boolean =>
  quotedWords(page, name, args, depth) || listedNotes(page, args, depth)

/** "{{notelist|refs=...}}" holds the notes themselves. */
function listedNotes(page: Page, args: readonly Argument[], depth: number): true {
  const refs = args.find(({ name }) => name === 'refs')
  if (refs) {
    page.block()
    page.write(refs, depth + 1)
    page.block()
  }
  return true
}

function captions(page: Page, args: readonly Argument[], depth: number): true {
  return apart(
    page,
    args.filter(({ name }) => name !== null && /^(?:caption\d*|footer|header)$/.test(name)),
    depth,
  )
}

function items(page: Page, args: readonly Argument[], depth: number): true {
  return apart(
    page,
    args.filter(({ name }) => name === null || /^\d+$/.test(name)),
    depth,
  )
}

function apart(page: Page, args: readonly Argument[], depth: number): true {
  for (const arg of args) {
    page.block()
    page.write(arg, depth + 1)
  }
  page.block()
  return true
}

function quotation(page: Page, name: Span, args: readonly Argument[], depth: number): boolean {
  page.block()
  const found = writeArgument(page, name, args, 1, depth)
  page.block()
  return found
}

const months = 'January February March April May June July August September October November December'.split(' ')

/** {{as of|2016|6|22}}: "As of 22 June 2016". */
function asOf(source: string, args: readonly Argument[], whole: Span, out: TextWriter): boolean {
  const [year, month, day] = args.filter(({ name }) => name === null).map(({ from, to }) => source.slice(from, to))
  if (!/^\d{4}$/.test(year ?? '')) return false
  const named = /^\d{1,2}$/.test(month ?? '') ? months[Number(month) - 1] : month
  const isLower = args.some(({ name }) => name === 'lc')
  const date = [named ? day : undefined, named, year].filter(Boolean).join(' ')
  out.instead(`${isLower ? 'as' : 'As'} of ${date}`, whole.from, whole.to)
  return true
}
