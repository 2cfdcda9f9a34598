/** Commands of LaTeX, read for what they print. */
import type { TextWriter } from '../rendered.ts'
import { leftOut } from '../rendered.ts'
import {
  accents,
  breaks,
  headings,
  isCitation,
  isEntry,
  isNote,
  isPart,
  lastOf,
  settings,
  skips,
  symbols,
  tables,
  unread,
  withLayout,
  without,
} from './commands.ts'
import { entryText, isName, printsName } from './entries.ts'
import { expanded } from './expand.ts'
import { definitionEnd } from './macros.ts'
import { writeMath } from './math.ts'
import type { Command, Groups, Paper } from './paper.ts'
import { groups } from './paper.ts'
import { writeQuantity } from './quantity.ts'

const definitions = new Set(
  'newcommand renewcommand providecommand DeclareRobustCommand def gdef edef NewDocumentCommand RenewDocumentCommand ProvideDocumentCommand DeclareDocumentCommand'.split(
    ' ',
  ),
)

const word = /\\(?:([A-Za-z@]+)\*?[ \t]{0,200}|([^A-Za-z@]))/y

export function command(paper: Paper, at: number, to: number, depth: number): number {
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
  if (name === '[') paper.block(depth)
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

function withArguments(paper: Paper, here: Command, depth: number): number {
  const { name, to } = here
  const { out } = paper
  const macro = paper.macros.get(name)
  if (macro !== undefined)
    return typeof macro === 'string' ? printed(paper, here, macro) : expanded(paper, here, macro, depth)
  const quantity = writeQuantity(paper.source, name, here.from, (most) => groups(paper, to, most), out)
  if (quantity !== null) return quantity
  if (without.has(name)) return groups(paper, to, without.get(name)!).to
  if (lastOf.has(name)) return argument(paper, groups(paper, to, lastOf.get(name)!), depth)
  if (definitions.has(name)) return definitionEnd(paper.source, paper.braces, to)
  return beside(paper, here) ?? inText(paper, here, depth)
}

/** What stands elsewhere than in the sentence: sources, entries, files, notes, addresses; null for other commands. */
function beside(paper: Paper, here: Command): number | null {
  const { name, to } = here
  if (isCitation(name)) {
    paper.out.unspace()
    return groups(paper, to, 1).to
  }
  if (name === 'iffalse') return behindFalse(paper, here)
  if (isEntry(name)) return entry(paper, here)
  if (isPart(name)) return part(paper, here)
  if (isNote(name)) return footnote(paper, to)
  return name === 'url' || name === 'nolinkurl' ? address(paper, here) : null
}

function inText(paper: Paper, here: Command, depth: number): number {
  const { name, to } = here
  if (name === 'replaced') return replaced(paper, to, depth)
  if (name === 'enquote') return quoted(paper, here, depth)
  if (breaks.has(name)) {
    paper.block(depth)
    return name === 'item' ? groups(paper, to, 0).to : to
  }
  if (headings.has(name)) {
    paper.block(depth)
    const end = argument(paper, groups(paper, to, 1), depth)
    paper.block(depth)
    return end
  }
  return skips.has(name) ? behindLength(paper, here) : unknown(paper, here)
}

function printed({ source, out }: Paper, { from, to }: Command, text: string): number {
  out.instead(text, from, to)
  return source.startsWith('{}', to) ? to + 2 : to
}

/** What an entry prints; its own key where that is a name and the list is not at hand. */
function entry(paper: Paper, { name, from, to }: Command): number {
  const { source, out } = paper
  const { found, to: end } = groups(paper, to, 1)
  const [key] = found
  const text = key ? entryText(paper.entries, name, source.slice(key.from, key.to)) : null
  if (text !== null) out.printed(text, from, end)
  else if (key && isName(source.slice(key.from, key.to)) && printsName(name)) out.words(source, key.from, key.to)
  else out.instead(leftOut, from, end)
  return end
}

/** Another file that is a part of this one. */
function part(paper: Paper, { name, to }: Command): number {
  const { found, to: end } = groups(paper, to, /import/.test(name) ? 2 : 1)
  const file = found.map((one) => paper.source.slice(one.from, one.to).trim()).join('')
  if (file !== '')
    paper.faults.push(`“${file.slice(0, 80)}” (\\${name}) is a file of its own and was not read: check it too`)
  return end
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

function argument(paper: Paper, { found, to }: Groups, depth: number): number {
  const last = found.at(-1)
  if (last) paper.write(last, depth + 1)
  return to
}

/** "\replaced{new}{old}" of the package changes. */
function replaced(paper: Paper, from: number, depth: number): number {
  const { found, to } = groups(paper, from, 2)
  if (found[0]) paper.write(found[0], depth + 1)
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
  paper.write(words, depth + 1)
  paper.out.instead('”', words.to, found.to)
  return found.to
}

function environment(paper: Paper, { name, to }: Command, end: number, depth: number): number {
  const { source } = paper
  const { found, to: behind } = groups(paper, to, 1)
  const [of] = found
  if (!of) return to
  const called = source.slice(of.from, of.to)
  paper.block(depth)
  if (tables.has(called)) paper.tables = Math.max(0, paper.tables + (name === 'end' ? -1 : 1))
  if (name === 'end') return behind
  if (!unread.has(called))
    return withLayout.has(called)
      ? groups(paper, behind, called === 'tabularx' ? 2 : 1).to
      : groups(paper, behind, 0).to
  const close = paper.find(`\\end{${called}}`, behind)
  return close < 0 || close >= end ? behind : close + called.length + 6
}
