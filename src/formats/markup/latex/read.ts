/**
 * LaTeX, read in one pass. The parser that npm has with positions (unified-latex) took 8.5 seconds for 300 kB where it
 * was measured. https://latexref.xyz
 */
import type { Span } from '../../../core/model.ts'
import { dayOfMoment } from '../front-matter.ts'
import type { Rendered } from '../rendered.ts'
import { leftOut, TextWriter } from '../rendered.ts'
import { finder, type Find } from '../finder.ts'
import {
  accents,
  breaks,
  headings,
  isCitation,
  isEntry,
  lastOf,
  settings,
  skips,
  symbols,
  tables,
  unread,
  withLayout,
  without,
} from './commands.ts'
import { bracesOf } from './braces.ts'
import { writeMath } from './math.ts'
import { bodiesOf, definitionEnd } from './macros.ts'
import { writeQuantity } from './quantity.ts'
import { hasShorthands, shorthandAt } from './shorthands.ts'

interface Paper {
  readonly source: string
  /** Offset of each brace that opens -> of the one that closes it. */
  readonly braces: ReadonlyMap<number, number>
  readonly find: Find
  readonly out: TextWriter
  /** Footnotes of the paragraph: they are read behind it. */
  readonly notes: Span[]
  /** What the author's own commands print, by name. */
  readonly macros: Map<string, string>
  /** The source says that it has shorthands of babel. */
  readonly shorthands: boolean
  /** Tables that are open: a line break ends a row of them. */
  tables: number
}

const deepest = 60

const definitions = new Set('newcommand renewcommand providecommand DeclareRobustCommand def gdef edef'.split(' '))

/** What a reader of the printed page sees of it. Never throws on any text. */
export function readLatex(source: string): Rendered {
  const paper: Paper = {
    source,
    braces: bracesOf(source),
    find: finder(source),
    out: new TextWriter(),
    notes: [],
    macros: new Map(),
    shorthands: hasShorthands(source),
    tables: 0,
  }
  readMacros(paper)
  const begin = /\\begin\s?\{document\}/.exec(source)
  const from = begin ? begin.index + begin[0].length : 0
  const end = source.indexOf('\\end{document}', from)
  if (begin) preamble(paper, from)
  write(paper, { from, to: end < 0 ? source.length : end }, 0)
  block(paper, 0)
  return paper.out.rendered(dateIn(paper, from))
}

/** Commands that the author has defined without arguments are read as what they print; one may stand in the next. */
function readMacros(paper: Paper): void {
  for (const { name, body } of bodiesOf(paper.source, paper.braces)) {
    const own: Paper = { ...paper, out: new TextWriter(), notes: [] }
    write(own, body, deepest - 5)
    paper.macros.set(name, own.out.rendered().text)
  }
}

/** Of the preamble the title is read, and directives in its comments are heard. */
function preamble(paper: Paper, to: number): void {
  const { source, braces, out } = paper
  for (const { 0: text, index } of source.slice(0, to).matchAll(/(?<!\\)%([^\n]*)/g)) {
    out.comment(text.slice(1), index, index + text.length)
  }
  const title = /\\title\s?\{/.exec(source.slice(0, to))
  const open = title ? title.index + title[0].length - 1 : -1
  const close = braces.get(open)
  if (close !== undefined) write(paper, { from: open + 1, to: close }, 1)
  block(paper, 0)
}

function dateIn({ source, braces }: Paper, to: number) {
  const found = /\\date\s?\{/.exec(source.slice(0, to + 5000))
  const open = found ? found.index + found[0].length - 1 : -1
  const close = braces.get(open)
  return close === undefined ? null : dayOfMoment(source.slice(open + 1, close))
}

/** Ends the block, and reads the footnotes that stood in it. */
function block(paper: Paper, depth: number): void {
  paper.out.block()
  for (const note of paper.notes.splice(0)) {
    write(paper, note, depth + 1)
    paper.out.block()
  }
}

const special = /[\\%{}~$&\s`'"-]/g

function write(paper: Paper, { from, to }: Span, depth: number): void {
  if (depth > deepest) return
  const { source, out } = paper
  let at = from
  while (at < to) {
    const next = Math.min(to, step(paper, at, to, depth))
    if (next > at) {
      at = next
      continue
    }
    special.lastIndex = at + 1
    const end = Math.min(to, special.exec(source)?.index ?? to)
    out.copy(source, at, end)
    at = end
  }
}

function step(paper: Paper, at: number, to: number, depth: number): number {
  const { source, out } = paper
  switch (source[at]) {
    case '\\':
      return command(paper, at, to, depth)
    case '%':
      return comment(paper, at, depth)
    case '{':
    case '}':
      return at + 1
    case '~':
      out.instead('\u00a0', at, at + 1)
      return at + 1
    case '$':
      return math(paper, at, to, depth)
    case '&':
      out.block()
      return at + 1
    case '"':
      return shorthand(paper, at)
    case '`':
    case "'":
    case '-':
      return ligature(source, at, out)
    default:
      return /\s/.test(source[at]!) ? spaces(paper, at, to, depth) : at
  }
}

function spaces(paper: Paper, at: number, to: number, depth: number): number {
  const { source, out } = paper
  let end = at
  while (end < to && /\s/.test(source[end]!)) end++
  if (/\n[ \t\r]*\n/.test(source.slice(at, end))) block(paper, depth)
  else out.space(at, end)
  return end
}

/** A comment takes the end of its line with it, and the indent of the next; behind it an empty line ends the paragraph as ever. */
function comment(paper: Paper, at: number, depth: number): number {
  const { source, out } = paper
  const end = source.indexOf('\n', at)
  const to = end < 0 ? source.length : end
  out.comment(source.slice(at + 1, to), at, to)
  let next = Math.min(source.length, to + 1)
  while (source[next] === ' ' || source[next] === '\t') next++
  if (end >= 0 && /[\r\n]/.test(source[next] ?? '')) block(paper, depth)
  return next
}

function shorthand({ source, shorthands, out }: Paper, at: number): number {
  const found = shorthandAt(source, at, shorthands)
  if (found) out.instead(found.text, at, found.to)
  return found?.to ?? at
}

const ligatures: readonly (readonly [string, string])[] = [
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
]

function ligature(source: string, at: number, out: TextWriter): number {
  const found = ligatures.find(([written]) => source.startsWith(written, at))
  if (found) out.instead(found[1], at, at + found[0].length)
  return at + (found?.[0].length ?? 0)
}

function math(paper: Paper, at: number, to: number, depth: number): number {
  const { source, find, out } = paper
  const mark = source.startsWith('$$', at) ? '$$' : '$'
  const end = find(mark, at + mark.length)
  const blank = end < 0 ? -1 : source.slice(at, Math.min(end, at + 4000)).search(/\n[ \t\r]*\n/)
  if (end < 0 || end >= to || end - at > 4000 || blank >= 0) return at
  if (mark === '$$') block(paper, depth)
  else writeMath(source, { from: at + 1, to: end }, { from: at, to: end + 1 }, out)
  return end + mark.length
}

interface Command extends Span {
  readonly name: string
}

const word = /\\(?:([A-Za-z@]+)\*?[ \t]{0,200}|([^A-Za-z@]))/y

function command(paper: Paper, at: number, to: number, depth: number): number {
  const { source, out } = paper
  word.lastIndex = at
  const found = word.exec(source)
  if (!found) return at
  const name = found[1] ?? found[2]!
  const here: Command = { name, from: at, to: at + found[0].length }
  if (name === 'begin' || name === 'end') return environment(paper, here, to, depth)
  if (name === '\\') return newLine(paper, here)
  if (name === '(' || name === '[') return display(paper, here, to, depth)
  if (name === 'verb' || name === 'lstinline') return verbatim(paper, here)
  if (/^\s$/.test(name)) {
    out.space(at, here.to)
    return here.to
  }
  return accent(paper, here) ?? symbol(here, out) ?? withArguments(paper, here, depth)
}

function newLine({ source, out, tables: open }: Paper, { to }: Command): number {
  if (open > 0) out.block()
  else out.line()
  const space = /\*?(?:\[[^\]\n]{0,20}\])?/y
  space.lastIndex = to
  space.test(source)
  return Math.max(to, space.lastIndex)
}

/** "\(...\)" and "\[...\]". */
function display(paper: Paper, { name, from, to }: Command, end: number, depth: number): number {
  const close = paper.find(name === '(' ? '\\)' : '\\]', to)
  if (close < 0 || close >= end || close - to > 4000) return to
  if (name === '[') block(paper, depth)
  else writeMath(paper.source, { from: from + 2, to: close }, { from, to: close + 2 }, paper.out)
  return close + 2
}

function verbatim({ source, find, out }: Paper, { from, to }: Command): number {
  const end = find(source[to] ?? '|', to + 1)
  const line = find('\n', to)
  if (end < 0 || (line >= 0 && end > line)) return to
  out.instead(leftOut, from, end + 1)
  return end + 1
}

/** "\'e", "\'{e}", "\c{c}"; null for what is no accent over a letter. */
function accent({ source, out }: Paper, { name, from, to }: Command): number | null {
  const mark = accents.get(name)
  if (mark === undefined) return null
  const isLetter = /^[a-z]$/i.test(name)
  const letter = /\{?(?:\\([ij])(?![a-z])|([A-Za-z]))\}?/y
  letter.lastIndex = to
  const found = letter.exec(source)
  if (!found || (isLetter && !found[0].startsWith('{') && to === from + 2)) return null
  out.instead(`${found[1] ?? found[2]!}${mark}`.normalize('NFC'), from, letter.lastIndex)
  return letter.lastIndex
}

function symbol({ name, from, to }: Command, out: TextWriter): number | null {
  const sign = symbols.get(name)
  if (sign === undefined) return null
  if (sign === ' ') out.space(from, to)
  else out.instead(sign, from, to)
  return to
}

/** The arguments behind a command: "[...]" is passed over. */
function groups(
  { source, braces }: Paper,
  from: number,
  most: number,
): { readonly found: readonly Span[]; readonly to: number } {
  const found: Span[] = []
  let to = from
  const optional = /\s{0,20}\[[^\]\n]{0,400}\]/y
  const opening = /\s{0,20}\{/y
  for (;;) {
    optional.lastIndex = to
    if (optional.test(source)) to = optional.lastIndex
    opening.lastIndex = to
    const close = found.length < most && opening.test(source) ? braces.get(opening.lastIndex - 1) : undefined
    if (close === undefined) return { found, to }
    found.push({ from: opening.lastIndex, to: close })
    to = close + 1
  }
}

function withArguments(paper: Paper, here: Command, depth: number): number {
  const { name, to } = here
  const { out } = paper
  const macro = paper.macros.get(name)
  if (macro !== undefined) {
    out.instead(macro, here.from, here.to)
    return paper.source.startsWith('{}', to) ? to + 2 : to
  }
  const quantity = writeQuantity(paper.source, name, here.from, (most) => groups(paper, to, most), out)
  if (quantity !== null) return quantity
  if (isCitation(name)) {
    out.unspace()
    return groups(paper, to, 1).to
  }
  if (without.has(name)) return groups(paper, to, without.get(name)!).to
  if (lastOf.has(name)) return argument(paper, groups(paper, to, lastOf.get(name)!), depth)
  if (name === 'replaced') return replaced(paper, to, depth)
  if (name === 'iffalse') return behindFalse(paper, here)
  if (definitions.has(name)) return definitionEnd(paper.source, paper.braces, to)
  if (isEntry(name)) return address(paper, here)
  if (name === 'footnote' || name === 'footnotetext') return footnote(paper, to)
  if (name === 'url' || name === 'nolinkurl') return address(paper, here)
  if (name === 'enquote') return quoted(paper, here, depth)
  if (breaks.has(name)) {
    block(paper, depth)
    return name === 'item' ? groups(paper, to, 0).to : to
  }
  if (headings.has(name)) {
    block(paper, depth)
    const end = argument(paper, groups(paper, to, 1), depth)
    block(paper, depth)
    return end
  }
  return skips.has(name) ? behindLength(paper, here) : unknown(paper, here)
}

/** What is left out until "\fi". */
function behindFalse({ find }: Paper, { to }: Command): number {
  const end = find('\\fi', to)
  return end < 0 ? to : end + 3
}

/** "\kern1pt" leaves a space, "\kern-1pt" none. */
function behindLength({ source, out }: Paper, { from, to }: Command): number {
  const length = /(-?)\d{0,6}(?:\.\d{0,6})?\s?(?:pt|em|ex|mm|cm|in|mu|sp|bp|pc)(?:\s+(?:plus|minus)\s+\S{1,12}){0,2}/y
  length.lastIndex = to
  const found = length.exec(source)
  if (!found) return to
  if (found[1] === '') out.space(from, length.lastIndex)
  return length.lastIndex
}

/** A command that is not known may print anything: words in its braces are read, and without any it leaves its mark in a sentence. */
function unknown(paper: Paper, { name, from, to }: Command): number {
  const { source, out } = paper
  const end = groups(paper, to, 0).to
  if (settings.has(name) || end > to) return end
  const printsNothing = source[to] === '{' && source[to + 1] !== '}'
  const isAlone = /(?:^|\n)[ \t]*$/.test(source.slice(Math.max(0, from - 80), from)) || name.length < 2
  if (!printsNothing && !isAlone) out.instead(leftOut, from, to)
  return end
}

type Groups = ReturnType<typeof groups>

function argument(paper: Paper, { found, to }: Groups, depth: number): number {
  const last = found.at(-1)
  if (last) write(paper, last, depth + 1)
  return to
}

/** "\replaced{new}{old}" of the package changes. */
function replaced(paper: Paper, from: number, depth: number): number {
  const { found, to } = groups(paper, from, 2)
  if (found[0]) write(paper, found[0], depth + 1)
  return to
}

function footnote(paper: Paper, from: number): number {
  const { found, to } = groups(paper, from, 1)
  paper.notes.push(...found)
  return to
}

function address(paper: Paper, { from, to }: Command): number {
  const found = groups(paper, to, 1)
  paper.out.instead(leftOut, from, found.to)
  return found.to
}

function quoted(paper: Paper, { from, to }: Command, depth: number): number {
  const found = groups(paper, to, 1)
  const [words] = found.found
  if (!words) return to
  paper.out.instead('“', from, words.from)
  write(paper, words, depth + 1)
  paper.out.instead('”', words.to, found.to)
  return found.to
}

function environment(paper: Paper, { name, to }: Command, end: number, depth: number): number {
  const { source } = paper
  const { found, to: behind } = groups(paper, to, 1)
  const [of] = found
  if (!of) return to
  const called = source.slice(of.from, of.to)
  block(paper, depth)
  if (tables.has(called)) paper.tables = Math.max(0, paper.tables + (name === 'end' ? -1 : 1))
  if (name === 'end') return behind
  if (!unread.has(called))
    return withLayout.has(called)
      ? groups(paper, behind, called === 'tabularx' ? 2 : 1).to
      : groups(paper, behind, 0).to
  const close = paper.find(`\\end{${called}}`, behind)
  return close < 0 || close >= end ? behind : close + called.length + 6
}
