/** Markdown (CommonMark with tables, footnotes, struck words and task lists): https://github.com/syntax-tree/mdast */
import type { LinkReference, Nodes, Parents, Root } from 'mdast'
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
import { deleted, unread } from './html-tags.ts'
import { withoutBuilderTags } from './page-builder.ts'
import { raisedText } from './raised.ts'
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
  const { text: whole, date, faults, texts } = readFrontMatter(source)
  const text = withoutBuilderTags(whole)
  const out = new TextWriter()
  for (const { from, to } of texts) {
    out.words(source, from, to)
    out.block()
  }
  try {
    if (tooDeep.test(text)) throw new RangeError('too deep')
    write(parsed(text), text, out, { unread: [], raised: false, pictures: [] })
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

/** Elements of inline HTML that are open: their tags are nodes of their own here. */
interface State {
  /** Those whose words are not read, from the outermost on. */
  readonly unread: string[]
  /** Within `<sup>`. */
  raised: boolean
  /** Of the block: what writes the words in their place, behind it. */
  readonly pictures: (() => void)[]
}

function write(node: Nodes, source: string, out: TextWriter, state: State): void {
  const isBlock = blocks.has(node.type)
  if (isBlock) endBlock(out, state)
  if (node.type === 'paragraph') close(state)
  writeOne(node, source, out, state)
  if (isBlock) endBlock(out, state)
}

/** The words in place of a picture belong to no sentence; the one that it stands in goes on around it. */
function endBlock(out: TextWriter, { pictures }: State): void {
  out.block()
  for (const picture of pictures.splice(0)) {
    picture()
    out.block()
  }
}

function writeOne(node: Nodes, source: string, out: TextWriter, state: State): void {
  const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
  switch (node.type) {
    case 'text':
      return words(node.value, source, from, to, out, state)
    case 'break':
      return out.line()
    case 'inlineCode':
      return state.unread.length === 0 ? out.instead(leftOut, from, to) : undefined
    case 'image':
    case 'imageReference':
      state.pictures.push(() => align(out, source, from + 2, to, node.alt ?? '', { backslashes: true }))
      return
    case 'html':
      return html(node.value, source, from, to, out, state)
    case 'linkReference':
      return linked(node, source, out, state)
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

/** "[Raqqa]" names by its own words what it leads to. */
function linked(node: LinkReference, source: string, out: TextWriter, state: State): void {
  const inner = () => node.children.forEach((child) => write(child, source, out, state))
  const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
  if (node.referenceType === 'full') return inner()
  const relabelled = { follows: false, before: '[', behind: `][${node.label ?? node.identifier}]` }
  out.construct({ from, to }, inner, { relabelled })
}

/** `[//]: # (a comment)`, as many write it. */
function isComment({ identifier, title }: { readonly identifier: string; readonly title?: string | null }): boolean {
  return identifier === '//' && Boolean(title)
}

/** A block of HTML is read as such; a tag in a line leaves its words to the line, or takes them out of it. */
function html(value: string, source: string, from: number, to: number, out: TextWriter, state: State): void {
  const tag = /^<(\/?)([a-z][a-z0-9]*)\b([^<>]*)>$/i.exec(value)
  if (!tag) return readHtmlInto(source, from, to, out)
  const [, closing = '', written = '', attributes = ''] = tag
  const name = written.toLowerCase()
  if (name === 'br') return out.line()
  if (name === 'img') state.pictures.push(() => readHtmlInto(source, from, to, out))
  else if (name === 'sup') state.raised = closing === ''
  else if (closing !== '') ended(name, state)
  else if (!attributes.endsWith('/') && isUnread(name, attributes)) {
    state.unread.push(name)
    if (codes.has(name)) out.instead(leftOut, from, to)
  }
}

const codes = new Set(['code', 'math', 'samp', 'kbd', 'tt', 'var'])
const isUnread = (name: string, attributes: string): boolean =>
  deleted.has(name) ||
  unread.has(name) ||
  /\shidden(?:[\s=]|$)|aria-hidden\s*=\s*["']?true|display\s*:\s*none/i.test(attributes)

/** Of elements that overlap, the innermost of that name. */
function ended(name: string, { unread: open }: State): void {
  const at = open.lastIndexOf(name)
  if (at >= 0) open.splice(at)
}

function close(state: State): void {
  state.unread.length = 0
  state.raised = false
}

function words(value: string, source: string, from: number, to: number, out: TextWriter, state: State): void {
  if (state.unread.length > 0) return
  const raised = state.raised ? raisedText(out.tail, value) : null
  if (raised === null) return align(out, source, from, to, value, { backslashes: true })
  if (raised === '') out.unspace()
  out.instead(raised, from, to)
}
