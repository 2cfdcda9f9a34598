/**
 * Wikitext of MediaWiki, read in one pass. The parsers that npm has keep no positions (wtf_wikipedia) or stand under the
 * GPL (wikiparser-node). https://www.mediawiki.org/wiki/Help:Formatting
 */
import type { Span } from '../../../core/model.ts'
import { referenceAt } from '../align.ts'
import { finder } from '../finder.ts'
import { raisedText } from '../raised.ts'
import type { Rendered } from '../rendered.ts'
import { leftOut, TextWriter } from '../rendered.ts'
import { externalLink, link } from './links.ts'
import { isProse } from './notes.ts'
import type { Page } from './page.ts'
import { isLineStart } from './page.ts'
import { pairsOf } from './pairs.ts'
import type { Tag } from './tags.ts'
import { tagReader } from './tags.ts'
import { template } from './template.ts'

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
    skipped: new Set(),
    faults: [],
    openLink: 0,
    line: 'text',
    write: (span, depth) => write(page, span, depth),
    block: () => block(page),
  }
  write(page, { from: 0, to: source.length }, 0)
  block(page)
  return page.out.rendered(null, faultsOf(page))
}

/** So many are named. */
const mostNamed = 5

function faultsOf({ skipped, faults }: Page): readonly string[] {
  if (skipped.size === 0) return faults
  const shown = [...skipped].slice(0, mostNamed).map((name) => `{{${name}}}`)
  const more = skipped.size > mostNamed ? ' and others' : ''
  return [...faults, `what these templates print is not known, and was not read: ${shown.join(', ')}${more}`]
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
  if (at < page.openLink) {
    page.out.space(at, at + 1)
    return at + 1
  }
  if (line !== 'row' || source[at + 1] !== source[at]) return at
  block(page)
  return behindAttributes(source, at + 2, to)
}
