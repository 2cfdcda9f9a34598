/**
 * Wikitext of MediaWiki, read in one pass. The parsers that npm has keep no positions (wtf_wikipedia) or stand under the
 * GPL (wikiparser-node). https://www.mediawiki.org/wiki/Help:Formatting
 */
import type { Span } from '../../../core/model.ts'
import { referenceAt } from '../align.ts'
import { finder, type Find } from '../finder.ts'
import type { Rendered } from '../rendered.ts'
import { leftOut, TextWriter } from '../rendered.ts'
import type { Argument } from './arguments.ts'
import { argumentsOf, partsOf, trimmed } from './arguments.ts'
import { writeConvert } from './convert.ts'
import { writeCoord } from './coord.ts'
import type { Pairs } from './pairs.ts'
import { pairsOf } from './pairs.ts'
import type { Tag } from './tags.ts'
import { tagReader } from './tags.ts'
import { behindColon, templateText } from './templates.ts'

interface Page {
  readonly source: string
  readonly pairs: Pairs
  readonly tagAt: (at: number) => Tag | null
  readonly find: Find
  readonly out: TextWriter
  /** What the line opened with: the row of a table may hold several cells, a heading ends in its marks. */
  line: 'text' | 'row' | 'heading'
}

/** Deeper templates and links are left out: pages that people wrote stay far below. */
const deepest = 40

/** What a reader of the page sees of it. Never throws on any text. */
export function readWikitext(source: string): Rendered {
  const page: Page = {
    source,
    pairs: pairsOf(source),
    tagAt: tagReader(source),
    find: finder(source),
    out: new TextWriter(),
    line: 'text',
  }
  write(page, { from: 0, to: source.length }, 0)
  return page.out.rendered()
}

/** Characters that may mean something; all others are text. */
const special = /[\n\r<[{&'_ \t|!=]/g

function write(page: Page, { from, to }: Span, depth: number): void {
  if (depth > deepest) return
  const { source, out } = page
  let at = from
  while (at < to) {
    if (isLineStart(source, at) && (at > from || depth === 0)) {
      const next = lineStart(page, at, to)
      if (next > at) {
        at = next
        continue
      }
    }
    const next = step(page, at, to, depth)
    if (next > at) at = next
    else {
      special.lastIndex = at + 1
      const end = Math.min(to, special.exec(source)?.index ?? to)
      out.copy(source, at, end)
      at = end
    }
  }
}

const isLineStart = (source: string, at: number): boolean => at === 0 || source[at - 1] === '\n'

/** Marks at the start of a line: headings, lists, rules, tables. Gives where the words begin. */
function lineStart(page: Page, at: number, to: number): number {
  const { source, out } = page
  const marks = /(={1,6})(?=[^\n]{1,400}=)|[*#:;]{1,20}[ \t]*|-{4,}|\{\|[^\n]*|\|\}|\|-[^\n]*|\|\+|[|!](?![|}])/y
  marks.lastIndex = at
  const found = marks.exec(source)?.[0]
  page.line = found?.[0] === '|' || found?.[0] === '!' ? 'row' : found?.[0] === '=' ? 'heading' : 'text'
  if (found === undefined || at + found.length > to) return at
  out.block()
  const end = at + found.length
  return found[0] === '|' || found[0] === '!' ? behindAttributes(source, end, to) : end
}

/** `style="..." |` before the words of a cell. */
function behindAttributes(source: string, from: number, to: number): number {
  const attributes =
    /(?:\s{0,10}[a-z-]{2,20}\s?=\s?(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'|[^\s|"'\n]{1,100})){1,10}\s{0,10}\|(?!\|)/iy
  attributes.lastIndex = from
  const found = attributes.exec(source)
  return found && attributes.lastIndex <= to ? attributes.lastIndex : from
}

/** Reads what stands at an offset and gives where to go on; the offset itself where it is only a character. */
function step(page: Page, at: number, to: number, depth: number): number {
  const { source, out } = page
  switch (source[at]) {
    case '\n':
    case '\r':
    case ' ':
    case '\t':
      return spaces(source, at, to, out)
    case '<':
      return tag(page, at)
    case '[':
      return source[at + 1] === '[' ? link(page, at, to, depth) : externalLink(page, at, to, depth)
    case '{':
      return template(page, at, to, depth)
    case '&': {
      const reference = referenceAt(source, at)
      if (reference) out.instead(reference.text, at, reference.to)
      return reference?.to ?? at
    }
    case "'":
      return quotes(source, at, out)
    case '_':
      return magicWord(source, at)
    case '|':
    case '!':
      return cellBreak(page, at, to)
    case '=':
      return headingEnd(page, at)
    default:
      return at
  }
}

/** An empty line ends a paragraph; the closing marks of a heading end its line. */
function spaces(source: string, at: number, to: number, out: TextWriter): number {
  let end = at
  while (end < to && /\s/.test(source[end]!)) end++
  if (/\n\s*\n/.test(source.slice(at, end))) out.block()
  else out.space(at, end)
  return end
}

function tag({ source, tagAt, find, out }: Page, at: number): number {
  if (source.startsWith('<!--', at)) {
    const close = find('-->', at)
    const end = close < 0 ? source.length : close + 3
    out.comment(source.slice(at + 4, close < 0 ? source.length : close), at, end)
    return end
  }
  const found = tagAt(at)
  if (!found) return at
  if (found.does === 'block') out.block()
  else if (found.does === 'line') out.line()
  else if (found.does === 'left-out') out.instead(leftOut, at, found.to)
  else if (found.inner) out.words(source, ...found.inner)
  else if (found.name === 'ref') out.unspace()
  return found.to
}

/** Two, three or five apostrophes are italics and bold. */
function quotes(source: string, at: number, out: TextWriter): number {
  let end = at
  while (source[end] === "'") end++
  const count = end - at
  if (count === 1) return at
  const kept = count === 4 ? 1 : Math.max(0, count - 5)
  out.copy(source, at, at + kept)
  return end
}

function magicWord(source: string, at: number): number {
  const word = /__[A-Z]{3,24}__/y
  word.lastIndex = at
  return word.test(source) ? word.lastIndex : at
}

function headingEnd({ source, out, line }: Page, at: number): number {
  const marks = /={1,6}[ \t]{0,200}(?=\r?\n|$)/y
  marks.lastIndex = at
  if (line !== 'heading' || !marks.test(source)) return at
  out.block()
  return marks.lastIndex
}

/** "||" and "!!" between cells on one line of a table. */
function cellBreak({ source, out, line }: Page, at: number, to: number): number {
  if (line !== 'row' || source[at + 1] !== source[at]) return at
  out.block()
  return behindAttributes(source, at + 2, to)
}

/** File, Image and Category in the languages whose wikis are the largest. */
const files =
  /^(?:file|image|datei|bild|fichier|archivo|imagen|ficheiro|immagine|plik|bestand|файл|ملف|صورة|پرونده|קובץ|dosya)\s?:/iu
const unseen =
  /^(?:category|kategorie|catégorie|categoría|categoria|kategoria|категория|تصنيف|קטגוריה|kategori|[a-z]{2,3})\s?:/iu

function link(page: Page, at: number, to: number, depth: number): number {
  const { source, pairs, out } = page
  const close = pairs.get(at)
  if (close === undefined || close + 2 > to) return at
  const parts = partsOf(source, at + 2, close, pairs)
  const target = source.slice(parts[0]!.from, parts[0]!.to).trim()
  if (files.test(target)) caption(page, parts, depth)
  else if (target.startsWith(':') || !unseen.test(target)) label(page, parts, depth)
  else out.block()
  return close + 2
}

/** The words under a picture stand apart from the text around it. */
function caption(page: Page, parts: readonly Span[], depth: number): void {
  page.out.block()
  const last = parts.length > 1 ? parts.at(-1)! : null
  const words = last ? page.source.slice(last.from, last.to).trim() : ''
  if (
    last &&
    !/^(?:thumb|thumbnail|frame|frameless|border|left|right|center|none|baseline|middle|\d*x?\d+px|upright\b.*|\w+=.*)$/.test(
      words,
    )
  ) {
    write(page, last, depth + 1)
  }
  page.out.block()
}

/** "[[Raqqa|the city]]" is "the city", "[[Raqqa (city)|]]" is "Raqqa", "[[Raqqa#History]]" as it stands. */
function label(page: Page, parts: readonly Span[], depth: number): void {
  const { source, out } = page
  const target = trimmed(source, parts[0]!)
  const start = source[target.from] === ':' ? target.from + 1 : target.from
  if (parts.length === 1) return out.words(source, start, target.to)
  const shown = parts.at(-1)!
  if (shown.to > shown.from) return write(page, shown, depth + 1)
  const bare = /^(.{1,200}?)\s*(?:\(.{0,100}\)|,.{0,100})?$/u.exec(source.slice(start, target.to))?.[1] ?? ''
  out.words(source, start, start + bare.length)
}

/** "[https://... words]": the words; without any, a number that leads there. */
function externalLink(page: Page, at: number, to: number, depth: number): number {
  const address = /\[(?:[a-z]{3,8}:)?\/\/[^\s\]<]{1,2000}/iy
  address.lastIndex = at
  if (!address.test(page.source)) return at
  const words = address.lastIndex
  const close = page.find(']', words)
  if (close < 0 || close >= to || (page.find('\n', words) < close && page.find('\n', words) >= 0)) return at
  const shown = trimmed(page.source, { from: words, to: close })
  if (shown.to > shown.from) write(page, shown, depth + 1)
  return close + 1
}

function template(page: Page, at: number, to: number, depth: number): number {
  const { source, pairs, out } = page
  const close = pairs.get(at)
  if (close === undefined) return at
  const size = source.startsWith('{{{', at) && source.startsWith('}}}', close) ? 3 : 2
  const whole = { from: at, to: close + size }
  if (whole.to > to) return at
  const parts = partsOf(source, at + size, close, pairs)
  if (size === 3) {
    if (parts[1]) write(page, parts[1], depth + 1)
    return whole.to
  }
  if (!writeTemplate(page, parts, whole, depth)) without(source, whole, out)
  return whole.to
}

/** What is not known leaves its mark in a sentence, and none on lines of its own. */
function without(source: string, { from, to }: Span, out: TextWriter): void {
  const rest = /[ \t]{0,200}(?:\r?\n|$)/y
  rest.lastIndex = to
  if (isLineStart(source, from) && (rest.test(source) || source.slice(from, to).includes('\n'))) out.block()
  else out.instead(leftOut, from, to)
}

function writeTemplate(page: Page, parts: readonly Span[], whole: Span, depth: number): boolean {
  const { source, out } = page
  const name = source.slice(parts[0]!.from, parts[0]!.to)
  const shown = templateText(name)
  const args = argumentsOf(source, parts)
  switch (shown.kind) {
    case 'none':
      return true
    case 'text':
      out.instead(shown.text, whole.from, whole.to)
      return true
    case 'convert':
      return writeConvert(source, name.trim().toLowerCase(), args, whole, out)
    case 'coord':
      return writeCoord(source, args, whole, out)
    case 'as-of':
      return asOf(source, args, whole, out)
    case 'argument':
      return writeArgument(page, parts[0]!, args, shown.position, depth)
    default:
      return false
  }
}

function writeArgument(page: Page, name: Span, args: readonly Argument[], position: number, depth: number): boolean {
  const places = args.filter((arg) => arg.name === null || arg.name === String(position) || arg.name === 'text')
  const chosen =
    position === 0 ? trimmed(page.source, behindColon(page.source, name)) : places.at(position < 0 ? -1 : position - 1)
  if (chosen) write(page, chosen, depth + 1)
  return chosen !== undefined
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
