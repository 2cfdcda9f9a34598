/** HTML, as browsers read it however it is written: https://parse5.js.org */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { parse, parseFragment } from 'parse5'
import type { PartialDate } from '../../core/model.ts'
import { align } from './align.ts'
import { dayOfMoment } from './front-matter.ts'
import { lineOf, swallowing } from './html-faults.ts'
import { blockTags, deleted, unread } from './html-tags.ts'
import { withoutBuildersTags } from './page-builder.ts'
import { raisedText } from './raised.ts'
import type { Rendered } from './rendered.ts'
import { leftOut, TextWriter } from './rendered.ts'

/** The text of a page or of a piece of one. Never throws on any text. */
export function readHtml(given: string): Rendered {
  const out = new TextWriter()
  const source = withoutBuildersTags(given)
  const isPage = /<(?:!doctype|html|head|body)[\s>]/i.test(source.slice(0, 4000))
  const faults = new Set<string>()
  const onParseError = ({ code }: { readonly code: string }) => {
    const fault = swallowing(source, code)
    if (fault !== null) faults.add(fault)
  }
  const options = { sourceCodeLocationInfo: true, onParseError } as const
  const root = isPage ? parse(source, options) : parseFragment(source, options)
  walk(root, { source, out, shift: 0, pictures: [], faults })
  return out.rendered(dateOf(root), [...faults].slice(0, mostFaults))
}

/** A piece of HTML within another source, from `from` to `to`. */
export function readHtmlInto(source: string, from: number, to: number, out: TextWriter): void {
  const root = parseFragment(source.slice(from, to), { sourceCodeLocationInfo: true })
  walk(root, { source, out, shift: from, pictures: [], faults: new Set() })
}

interface Context {
  readonly source: string
  readonly out: TextWriter
  /** Where the parsed piece starts in the source. */
  readonly shift: number
  /** Of the block: the words in their place are read behind it, and the sentence around them goes on. */
  readonly pictures: Tree.Element[]
  readonly faults: Set<string>
}

const mostFaults = 10

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
    if (isBlock) block(context)
    if (leaving || !isRead(node, context)) continue
    leaf(node, context, pre)
    if (!('childNodes' in node)) continue
    if (isBlock) open.push({ node, leaving: true, pre })
    for (let at = node.childNodes.length - 1; at >= 0; at--) {
      open.push({ node: node.childNodes[at]!, leaving: false, pre: pre || node.nodeName === 'pre' })
    }
  }
  if (context.pictures.length > 0) block(context)
}

function block(context: Context): void {
  context.out.block()
  for (const node of context.pictures.splice(0)) picture(node, context)
}

function leaf(node: Tree.Node, context: Context, pre: boolean): void {
  const { source, out, shift, pictures } = context
  const place = node.sourceCodeLocation
  if (node.nodeName === 'br') return out.line()
  if (node.nodeName === 'wbr' || !place) return
  if (isElement(node) && node.tagName === 'img') pictures.push(node)
  if (isElement(node)) swallowed(node, context)
  const [from, to] = [place.startOffset + shift, place.endOffset + shift]
  if (isText(node)) align(out, source, from, to, node.value, { backslashes: false, keepSpace: pre })
  // The parser counts one letter too many where the end of the source breaks a comment off.
  else if (isComment(node)) out.comment(node.data, from, Math.min(to, source.length))
}

/** A quotation mark that is missing takes tags and words into an address: no sentence goes on across them. */
function swallowed(node: Tree.Element, { source, out, shift, faults }: Context): void {
  const place = node.sourceCodeLocation
  const lost = node.attrs.find(
    ({ name, value }) => /^(?:href|src|class|id|rel|target|name)$/.test(name) && /<\/?[a-z]/i.test(value),
  )
  if (!lost || !place) return
  out.block()
  if (faults.size >= mostFaults) return
  faults.add(
    `the ${lost.name} of <${node.tagName}> on line ${lineOf(source, place.startOffset + shift)} has no quotation mark behind it: the words that it takes in were not read`,
  )
}

/** The words in place of a picture, as Markdown has them too. */
function picture(node: Tree.Element, { source, out, shift }: Context): void {
  const words = attribute(node, 'alt') ?? ''
  const place = node.sourceCodeLocation?.attrs?.['alt']
  if (words.trim() === '' || !place) return
  const [from, to] = [place.startOffset + shift, place.endOffset + shift]
  const opening = /^alt\s*=\s*["']?/i.exec(source.slice(from, to))?.[0].length ?? 0
  align(out, source, from + opening, to, words, { backslashes: false })
  out.block()
}

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node
const isText = (node: Tree.Node): node is Tree.TextNode => node.nodeName === '#text'
const isComment = (node: Tree.Node): node is Tree.CommentNode => node.nodeName === '#comment'

function isRead(node: Tree.Node, { out, shift }: Context): boolean {
  if (!isElement(node)) return true
  if (node.tagName === 'sup') return isReadRaised(node, { out, shift })
  if (deleted.has(node.tagName) || isHidden(node) || isReference(node) || isListing(node)) return false
  if (!unread.has(node.tagName)) return true
  const place = node.sourceCodeLocation
  if (place && inSentence.has(node.tagName)) out.instead(leftOut, place.startOffset + shift, place.endOffset + shift)
  return false
}

/** "km<sup>2</sup>" is km²; a mark that leads to a note is left out; other raised words are read. */
function isReadRaised(node: Tree.Element, { out, shift }: Pick<Context, 'out' | 'shift'>): boolean {
  if (isReference(node)) return false
  const place = node.sourceCodeLocation
  const raised = raisedText(out.tail, wordsOf(node))
  if (raised === null || !place) return true
  if (raised === '') out.unspace()
  out.instead(raised, place.startOffset + shift, place.endOffset + shift)
  return false
}

/** The text within, as far as a mark could be long; the rest of a longer one does not matter. */
function wordsOf(node: Tree.Node): string {
  let [words, open]: [string, Tree.Node[]] = ['', [node]]
  for (let next = open.pop(); next && words.length < 40; next = open.pop()) {
    if (isText(next)) words += next.value
    else open.push(...childrenOf(next).slice(0, 40).toReversed())
  }
  return words
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

/** The day of publication, as pages give it: in their head, in data for search engines, at the time that is shown. */
function dateOf(root: Tree.Node): PartialDate | null {
  let [stated, shown]: [PartialDate | null, PartialDate | null] = [null, null]
  for (const node of elements(root)) {
    if (node.tagName === 'meta') stated ??= dayOfMeta(node)
    else if (node.tagName === 'script') stated ??= dayOfData(node)
    else if (node.tagName === 'time' && isPublishing(node)) shown ??= dayOfMoment(attribute(node, 'datetime') ?? '')
  }
  return stated ?? shown
}

function dayOfMeta(node: Tree.Element): PartialDate | null {
  const name = attribute(node, 'property') ?? attribute(node, 'name') ?? attribute(node, 'itemprop') ?? ''
  return publishing.has(name.toLowerCase()) ? dayOfMoment(attribute(node, 'content') ?? '') : null
}

/** https://schema.org/datePublished */
function dayOfData(node: Tree.Element): PartialDate | null {
  const [text] = node.childNodes
  if (attribute(node, 'type') !== 'application/ld+json' || !text || !isText(text)) return null
  return dayOfMoment(/"datePublished"\s{0,20}:\s{0,20}"([^"]{4,40})"/.exec(text.value)?.[1] ?? '')
}

const isPublishing = (node: Tree.Element): boolean =>
  /^datepublished$/i.test(attribute(node, 'itemprop') ?? '') || attribute(node, 'pubdate') !== null

const publishing = new Set(['article:published_time', 'datepublished', 'date', 'dc.date', 'dcterms.created', 'pubdate'])

function* elements(root: Tree.Node): Generator<Tree.Element> {
  const open = [root]
  for (let next = open.pop(); next; next = open.pop()) {
    if (isElement(next)) yield next
    const below = childrenOf(next)
    for (let at = below.length - 1; at >= 0; at--) open.push(below[at]!)
  }
}

const childrenOf = (node: Tree.Node): readonly Tree.Node[] => ('childNodes' in node ? node.childNodes : [])
