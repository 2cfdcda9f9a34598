/** Markdown (CommonMark with tables, footnotes, struck words and task lists): https://github.com/syntax-tree/mdast */
import type { Nodes, Parents, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { align } from './align.ts'
import { readFrontMatter } from './front-matter.ts'
import { readHtmlInto } from './html.ts'
import { deleted } from './html-tags.ts'
import type { Rendered } from './rendered.ts'
import { leftOut, plain, TextWriter } from './rendered.ts'

const blocks: ReadonlySet<Nodes['type']> = new Set([
  'paragraph',
  'heading',
  'listItem',
  'blockquote',
  'tableCell',
  'tableRow',
  'table',
  'thematicBreak',
  'code',
  'footnoteDefinition',
])

/** What a reader of the page sees of it. Never throws on any text. */
export function readMarkdown(source: string): Rendered {
  const { text, date, faults, title } = readFrontMatter(source)
  const out = new TextWriter()
  if (title) {
    out.words(source, title.from, title.to)
    out.block()
  }
  try {
    if (tooDeep.test(text)) throw new RangeError('too deep')
    write(parsed(text), text, out, { struck: 0 })
    return out.rendered(date, faults)
  } catch (error) {
    // Nesting that nobody writes exhausts the stack of a parser that calls itself.
    if (!(error instanceof RangeError)) throw error
    return plain(text, {
      date,
      faults: [...faults, 'it is nested too deeply for Markdown, and was read as plain text'],
    })
  }
}

/** Quotations and lists within one another: the parser's time grows with the square of their depth. */
const tooDeep = /^(?:[ \t]{0,3}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){60}/m

function parsed(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfmTable(), gfmStrikethrough(), gfmFootnote(), gfmTaskListItem()],
    mdastExtensions: [
      gfmTableFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmFootnoteFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
    ],
  })
}

/** How many struck-out elements of inline HTML are open: `<del>` and `</del>` are nodes of their own here. */
interface State {
  struck: number
}

function write(node: Nodes, source: string, out: TextWriter, state: State): void {
  const isBlock = blocks.has(node.type)
  if (isBlock) out.block()
  if (node.type === 'paragraph') state.struck = 0
  writeOne(node, source, out, state)
  if (isBlock) out.block()
}

function writeOne(node: Nodes, source: string, out: TextWriter, state: State): void {
  const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
  switch (node.type) {
    case 'text':
      if (state.struck === 0) align(out, source, from, to, node.value, { backslashes: true })
      return
    case 'break':
      return out.line()
    case 'inlineCode':
      return out.instead(leftOut, from, to)
    case 'image':
    case 'imageReference':
      return picture(node.alt ?? '', source, from, to, out)
    case 'html':
      return html(node.value, source, from, to, out, state)
    case 'definition':
      if (isComment(node)) out.comment(node.title ?? '', from, to)
      return
    case 'code':
    case 'delete':
    case 'footnoteReference':
    case 'thematicBreak':
      return
    default:
      if ('children' in node) for (const child of (node as Parents).children) write(child, source, out, state)
  }
}

/** The words in place of a picture; in the midst of a sentence they belong to no sentence, and stand apart. */
function picture(alt: string, source: string, from: number, to: number, out: TextWriter): void {
  out.block()
  align(out, source, from + 2, to, alt, { backslashes: true })
  out.block()
}

/** `[//]: # (a comment)`, as many write it. */
function isComment({ identifier, title }: { readonly identifier: string; readonly title?: string | null }): boolean {
  return identifier === '//' && Boolean(title)
}

/** A block of HTML is read as such; a tag in a line leaves its words to the line. */
function html(value: string, source: string, from: number, to: number, out: TextWriter, state: State): void {
  const tag = /^<(\/?)([a-z][a-z0-9]*)\b[^<>]*>$/i.exec(value)
  if (!tag) return readHtmlInto(source, from, to, out)
  const [, closing, name = ''] = tag
  if (name.toLowerCase() === 'br') return out.line()
  if (!deleted.has(name.toLowerCase())) return
  state.struck = Math.max(0, state.struck + (closing ? -1 : value.endsWith('/>') ? 0 : 1))
}
