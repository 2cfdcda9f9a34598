/**
 * Wikitext of MediaWiki, read in one pass. The parsers that npm has keep no positions (wtf_wikipedia) or stand under the
 * GPL (wikiparser-node). https://www.mediawiki.org/wiki/Help:Formatting
 */
import type { Span } from '../../../core/model.ts'
import { referenceAt } from '../align.ts'
import { finder, type Find } from '../finder.ts'
import type { Rendered } from '../rendered.ts'
import { raisedText } from '../raised.ts'
import { leftOut, TextWriter } from '../rendered.ts'
import type { Argument } from './arguments.ts'
import { argumentsOf, partsOf, trimmed } from './arguments.ts'
import { writeConvert } from './convert/write.ts'
import { writeCoord } from './coord.ts'
import type { Pairs } from './pairs.ts'
import { pairsOf } from './pairs.ts'
import { isProse } from './notes.ts'
import { writeQuantity } from './quantity.ts'
import type { Tag } from './tags.ts'
import { tagReader } from './tags.ts'
import { madeText } from './made.ts'
import { behindColon, templateText } from './templates.ts'

interface Note extends Span {
  readonly depth: number
}

interface Page {
  readonly source: string
  readonly pairs: Pairs
  readonly tagAt: (at: number) => Tag | null
  readonly find: Find
  readonly out: TextWriter
  /** Notes of the paragraph: they are read behind it. */
  readonly notes: Note[]
  /** What the line opened with: the row of a table may hold several cells, a heading ends in its marks. */
  line: 'text' | 'row' | 'heading' | 'item'
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
    notes: [],
    line: 'text',
  }
  write(page, { from: 0, to: source.length }, 0)
  block(page)
  return page.out.rendered()
}

/** Ends the block, and reads the notes that stood in it. */
function block(page: Page): void {
  page.out.block()
  for (const note of page.notes.splice(0)) {
    write(page, note, note.depth + 1)
    page.out.block()
  }
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
  const { source } = page
  redirect.lastIndex = at
  if (redirect.test(source)) {
    block(page)
    return Math.min(to, redirect.lastIndex)
  }
  const marks = /(={1,6})(?=[^\n]{1,400}=)|[*#:;]{1,20}[ \t]*|-{4,}|\{\|[^\n]*|\|\}|\|-[^\n]*|\|\+|[|!](?![|}])/y
  marks.lastIndex = at
  const found = marks.exec(source)?.[0]
  page.line = kindOfLine(found?.[0])
  if (found === undefined || at + found.length > to) return at
  block(page)
  const end = at + found.length
  return found[0] === '|' || found[0] === '!' ? behindAttributes(source, end, to) : end
}

const kindOfLine = (mark = ''): Page['line'] =>
  mark === '|' || mark === '!' ? 'row' : mark === '=' ? 'heading' : /[*#:;]/.test(mark) ? 'item' : 'text'

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
      return spaces(page, at, to)
    case '<':
      return tag(page, at, to, depth)
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
      return magicWord(page, at)
    case '|':
    case '!':
      return cellBreak(page, at, to)
    case '=':
      return headingEnd(page, at)
    default:
      return at
  }
}

/** An empty line ends a paragraph, any line's end an item of a list; the closing marks of a heading end its line. */
function spaces(page: Page, at: number, to: number): number {
  const { source, out } = page
  let end = at
  while (end < to && /\s/.test(source[end]!)) end++
  const ends = page.line === 'item' ? /\n/ : /\n\s*\n/
  if (ends.test(source.slice(at, end))) block(page)
  else out.space(at, end)
  return end
}

function tag(page: Page, at: number, to: number, depth: number): number {
  const { source, tagAt, out } = page
  if (source.startsWith('<!--', at)) return comment(page, at)
  const found = tagAt(at)
  if (!found) return at
  if (found.does === 'held' && found.to <= to) held(page, found, at, depth)
  else if (found.does === 'block') block(page)
  else if (found.does === 'line') out.line()
  else if (found.does === 'left-out') out.instead(leftOut, at, found.to)
  else if (found.does === 'literal' && found.inner) out.words(source, ...found.inner)
  else if (found.name === 'ref') out.unspace()
  return found.to
}

function comment({ source, find, out }: Page, at: number): number {
  const close = find('-->', at)
  const end = close < 0 ? source.length : close + 3
  out.comment(source.slice(at + 4, close < 0 ? source.length : close), at, end)
  return end
}

/** A note, the captions of a gallery, raised characters: read behind the paragraph, apart, or for what they mean. */
function held(page: Page, { name, to, inner = [to, to] }: Tag, at: number, depth: number): void {
  const { source, out } = page
  const [start, end] = inner
  const words = source.slice(start, end)
  if (name === 'ref') {
    out.unspace()
    if (isProse(source.slice(at, start), words)) page.notes.push({ from: start, to: end, depth })
  } else if (name === 'gallery') gallery(page, start, end, depth)
  else {
    const raised = raisedText(out.tail, words)
    if (raised === null) write(page, { from: start, to: end }, depth + 1)
    else out.instead(raised, at, to)
  }
}

/** "File:X.jpg|words" on a line of its own. */
function gallery(page: Page, from: number, to: number, depth: number): void {
  let at = from
  for (const line of page.source.slice(from, to).split('\n')) {
    const bar = line.indexOf('|')
    block(page)
    if (bar >= 0) write(page, { from: at + bar + 1, to: at + line.length }, depth + 1)
    at += line.length + 1
  }
  block(page)
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

/** "__NOTOC__": alone on its line it parts what stands above from what stands below. */
function magicWord(page: Page, at: number): number {
  const word = /__\p{Lu}{3,24}__/uy
  word.lastIndex = at
  if (!word.test(page.source)) return at
  const behind = /[ \t]*(?=\r?\n|$)/y
  behind.lastIndex = word.lastIndex
  if (isLineStart(page.source, at) && behind.test(page.source)) block(page)
  return word.lastIndex
}

/** "#REDIRECT [[Raqqa]]", in the languages that are read: a page of which nobody reads this line. */
const redirect = /#(?:redirect|redirection|تحويل)\s{0,5}:?\s{0,5}\[\[[^\n]{1,400}?\]\][^\n]*/iuy

function headingEnd(page: Page, at: number): number {
  const { source, line } = page
  const marks = /={1,6}[ \t]{0,200}(?=\r?\n|$)/y
  marks.lastIndex = at
  if (line !== 'heading' || !marks.test(source)) return at
  block(page)
  return marks.lastIndex
}

/** "||" and "!!" between cells on one line of a table. */
function cellBreak(page: Page, at: number, to: number): number {
  const { source, line } = page
  if (line !== 'row' || source[at + 1] !== source[at]) return at
  block(page)
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
  else if (target.startsWith(':') || !unseen.test(target)) label(page, parts, { from: at, to: close + 2 }, depth)
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
function label(page: Page, parts: readonly Span[], whole: Span, depth: number): void {
  const { source, out } = page
  const target = trimmed(source, parts[0]!)
  const start = source[target.from] === ':' ? target.from + 1 : target.from
  if (parts.length === 1) {
    const relabelled = { follows: true, before: `[[${source.slice(target.from, target.to)}|`, behind: ']]' }
    return out.construct(whole, () => out.words(source, start, target.to), { relabelled })
  }
  const shown = parts.at(-1)!
  if (shown.to > shown.from) return write(page, shown, depth + 1)
  const bare = /^(.{1,200}?)\s*(?:\(.{0,100}\)|,.{0,100})?$/u.exec(source.slice(start, target.to))?.[1] ?? ''
  out.construct(whole, () => out.words(source, start, start + bare.length))
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
      return quotedWords(page, name, args, depth) || listedNotes(page, args, depth)
    case 'note':
      return note(page, args, depth)
    case 'captions':
      return captions(page, args, depth)
    case 'items':
      return items(page, args, depth)
    case 'block':
      return quotation(page, parts[0]!, args, depth)
    case 'made': {
      const text = madeText(
        name.trim().toLowerCase(),
        args.map((arg) => ({ name: arg.name, text: source.slice(arg.from, arg.to) })),
      )
      if (text !== null) out.instead(text, whole.from, whole.to)
      return text !== null
    }
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

function writeArgument(page: Page, name: Span, args: readonly Argument[], position: number, depth: number): boolean {
  const places = args.filter((arg) => arg.name === null || arg.name === String(position) || arg.name === 'text')
  const chosen =
    position === 0 ? trimmed(page.source, behindColon(page.source, name)) : places.at(position < 0 ? -1 : position - 1)
  if (chosen) write(page, chosen, depth + 1)
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
  write(page, words, depth + 1)
  page.out.instead('»', words.to, words.to)
  return true
}

/** "{{notelist|refs=...}}" holds the notes themselves. */
function listedNotes(page: Page, args: readonly Argument[], depth: number): true {
  const refs = args.find(({ name }) => name === 'refs')
  if (refs) {
    block(page)
    write(page, refs, depth + 1)
    block(page)
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
    block(page)
    write(page, arg, depth + 1)
  }
  block(page)
  return true
}

function quotation(page: Page, name: Span, args: readonly Argument[], depth: number): boolean {
  block(page)
  const found = writeArgument(page, name, args, 1, depth)
  block(page)
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
