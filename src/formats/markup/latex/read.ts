/**
 * LaTeX, read in one pass. The parser that npm has with positions (unified-latex) took 8.5 seconds for 300 kB where it
 * was measured. https://latexref.xyz
 */
import type { Span } from '../../../core/model.ts'
import { finder } from '../finder.ts'
import { dayOfMoment } from '../front-matter.ts'
import type { Rendered } from '../rendered.ts'
import { TextWriter } from '../rendered.ts'
import { bracesOf } from './braces.ts'
import { command } from './command.ts'
import { entriesOf } from './entries.ts'
import { bodiesOf } from './macros.ts'
import { writeMath } from './math.ts'
import type { Paper } from './paper.ts'
import { hasShorthands, shorthandAt } from './shorthands.ts'

/** Deeper commands are left out. */
const deepest = 60

/** What a reader of the printed page sees of it. Never throws on any text. */
export function readLatex(source: string): Rendered {
  const paper = paperOf(source, new TextWriter(), {
    macros: new Map(),
    entries: entriesOf(source),
    shorthands: hasShorthands(source),
    faults: [],
    room: { left: mostExpanded },
  })
  readMacros(paper)
  const begin = /\\begin\s?\{document\}/.exec(source)
  const from = begin ? begin.index + begin[0].length : 0
  const end = source.indexOf('\\end{document}', from)
  if (begin) preamble(paper, from)
  write(paper, { from, to: end < 0 ? source.length : end }, 0)
  block(paper, 0)
  return paper.out.rendered(dateIn(paper, from), [...new Set(paper.faults)].slice(0, mostFaults))
}

/** More characters no paper prints by its own commands; more files that it takes in are not named. */
const [mostExpanded, mostFaults] = [300_000, 20]

type Shared = Pick<Paper, 'macros' | 'entries' | 'shorthands' | 'faults' | 'room'>

function paperOf(source: string, out: TextWriter, shared: Shared): Paper {
  const paper: Paper = {
    ...shared,
    source,
    out,
    braces: bracesOf(source),
    find: finder(source),
    notes: [],
    tables: 0,
    write: (span, depth) => write(paper, span, depth),
    block: (depth) => block(paper, depth),
    other: (text, writer) => paperOf(text, writer, shared),
  }
  return paper
}

/** Longer is no phrase that stands for a sentence's words. */
const longestMacro = 2000

/** Commands that the author has defined are read as what they print; one may stand in the next. */
function readMacros(paper: Paper): void {
  for (const macro of bodiesOf(paper.source, paper.braces)) {
    const { name, body, count } = macro
    if (count > 0) paper.macros.set(name, macro)
    else {
      const own = paper.other(body, new TextWriter())
      own.write({ from: 0, to: own.source.length }, deepest - 5)
      const { text } = own.out.rendered()
      if (text.length <= longestMacro) paper.macros.set(name, text)
    }
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
