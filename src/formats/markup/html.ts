/** HTML, as browsers read it however it is written: https://parse5.js.org */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { parse, parseFragment } from 'parse5'
import type { PartialDate } from '../../core/model.ts'
import { align } from './align.ts'
import { dayOfMoment } from './front-matter.ts'
import { blockTags, deleted, unread } from './html-tags.ts'
import type { Rendered } from './rendered.ts'
import { leftOut, TextWriter } from './rendered.ts'

/** The text of a page or of a piece of one. Never throws on any text. */
export function readHtml(source: string): Rendered {
  const out = new TextWriter()
  const isPage = /<(?:!doctype|html|head|body)[\s>]/i.test(source.slice(0, 4000))
  const options = { sourceCodeLocationInfo: true } as const
  const root = isPage ? parse(source, options) : parseFragment(source, options)
  walk(root, { source, out, shift: 0 })
  return out.rendered(dateOf(root))
}

/** A piece of HTML within another source, from `from` to `to`. */
export function readHtmlInto(source: string, from: number, to: number, out: TextWriter): void {
  const root = parseFragment(source.slice(from, to), { sourceCodeLocationInfo: true })
  walk(root, { source, out, shift: from })
}

interface Context {
  readonly source: string
  readonly out: TextWriter
  /** Where the parsed piece starts in the source. */
  readonly shift: number
}

interface Open {
  readonly node: Tree.Node
  readonly leaving: boolean
  readonly pre: boolean
}

/** Depth first without calls of its own: broken pages nest thousands deep. */
function walk(root: Tree.Node, context: Context): void {
  const open: Open[] = [{ node: root, leaving: false, pre: false }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, leaving, pre } = next
    const isBlock = blockTags.has(node.nodeName)
    if (isBlock) context.out.block()
    if (leaving || !isRead(node, context)) continue
    leaf(node, context, pre)
    if (!('childNodes' in node)) continue
    if (isBlock) open.push({ node, leaving: true, pre })
    for (let at = node.childNodes.length - 1; at >= 0; at--) {
      open.push({ node: node.childNodes[at]!, leaving: false, pre: pre || node.nodeName === 'pre' })
    }
  }
}

function leaf(node: Tree.Node, { source, out, shift }: Context, pre: boolean): void {
  const place = node.sourceCodeLocation
  if (node.nodeName === 'br') return out.line()
  if (node.nodeName === 'wbr' || !place) return
  const [from, to] = [place.startOffset + shift, place.endOffset + shift]
  if (isText(node)) align(out, source, from, to, node.value, { backslashes: false, keepSpace: pre })
  else if (isComment(node)) out.comment(node.data, from, to)
}

const isText = (node: Tree.Node): node is Tree.TextNode => node.nodeName === '#text'
const isComment = (node: Tree.Node): node is Tree.CommentNode => node.nodeName === '#comment'

function isRead(node: Tree.Node, { out, shift }: Context): boolean {
  if (!('tagName' in node)) return true
  if (deleted.has(node.tagName) || isHidden(node) || isReference(node) || isListing(node)) return false
  if (!unread.has(node.tagName)) return true
  const place = node.sourceCodeLocation
  if (place && inSentence.has(node.tagName)) out.instead(leftOut, place.startOffset + shift, place.endOffset + shift)
  return false
}

/** Something stands there in the sentence, though it is not read. */
const inSentence = new Set(['code', 'math', 'samp', 'kbd', 'tt', 'var'])

/** Code in a block. A <pre> without any is a wire story as it came. */
const isListing = (node: Tree.Element): boolean =>
  node.tagName === 'pre' &&
  (node.childNodes.some(({ nodeName }) => nodeName === 'code') ||
    /\b(?:highlight|language-\S+|code|sourceCode)\b/.test(attribute(node, 'class') ?? ''))

const attribute = ({ attrs }: Tree.Element, name: string): string | null =>
  attrs.find((one) => one.name === name)?.value ?? null

function isHidden(node: Tree.Element): boolean {
  return (
    attribute(node, 'hidden') !== null ||
    attribute(node, 'aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(node, 'style') ?? '')
  )
}

/** "[1]", "[edit]": marks that lead to a source, as wikis and publishers set them. */
function isReference(node: Tree.Element): boolean {
  const classes = attribute(node, 'class') ?? ''
  if (/\b(?:reference|references|reflist|mw-editsection|footnote-ref|noprint)\b/.test(classes)) return true
  return /^doc-(?:noteref|biblioref|backlink)$/.test(attribute(node, 'role') ?? '')
}

/** The day of publication, as pages give it in their head. */
function dateOf(root: Tree.Node): PartialDate | null {
  for (const meta of metaTags(root)) {
    const name = (
      attribute(meta, 'property') ??
      attribute(meta, 'name') ??
      attribute(meta, 'itemprop') ??
      ''
    ).toLowerCase()
    const date = publishing.has(name) ? dayOfMoment(attribute(meta, 'content') ?? '') : null
    if (date !== null) return date
  }
  return null
}

const publishing = new Set(['article:published_time', 'datepublished', 'date', 'dc.date', 'dcterms.created', 'pubdate'])

function metaTags(root: Tree.Node): readonly Tree.Element[] {
  const head = childrenOf(root)
    .flatMap(childrenOf)
    .find(({ nodeName }) => nodeName === 'head')
  return [...childrenOf(root), ...(head ? childrenOf(head) : [])].filter(
    (node): node is Tree.Element => node.nodeName === 'meta',
  )
}

const childrenOf = (node: Tree.Node): readonly Tree.Node[] => ('childNodes' in node ? node.childNodes : [])
