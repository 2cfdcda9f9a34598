/** Text out of what word processors put on the clipboard. The markup is parsed apart and never enters the page. */
import { cleanText } from '../../kernel/document/plain-text.ts'

const skipped = new Set(['STYLE', 'SCRIPT', 'HEAD', 'TITLE', 'META', 'LINK', 'TEMPLATE', 'NOSCRIPT', 'SVG', 'IMG'])

/** Elements that stand on lines of their own; those of the second set are set off by an empty line. */
const lines = new Set(['DIV', 'TR', 'LI', 'DT', 'DD', 'TBODY', 'THEAD', 'ADDRESS', 'FIGCAPTION', 'CAPTION'])
const paragraphs = new Set([
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BLOCKQUOTE',
  'PRE',
  'UL',
  'OL',
  'DL',
  'TABLE',
  'ARTICLE',
  'SECTION',
  'FIGURE',
  'HR',
  'HEADER',
  'FOOTER',
])

/** Paragraphs separated by an empty line, line breaks kept, everything else gone. */
export function textOfHtml(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  const parts: string[] = []
  collect(parsed.body, false, parts)
  return tidy(parts.join(''))
}

/** Walks without recursion over siblings only; nesting of pasted documents is shallow. */
function collect(node: Node, verbatim: boolean, parts: string[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) parts.push(textOf(child.nodeValue ?? '', verbatim))
    else if (child instanceof Element) element(child, verbatim, parts)
  }
}

function element(child: Element, verbatim: boolean, parts: string[]): void {
  const name = child.tagName.toUpperCase()
  if (skipped.has(name) || isHidden(child)) return
  if (name === 'BR') return void parts.push('\n')
  const gap = paragraphs.has(name) ? '\u0001' : lines.has(name) ? '\u0002' : ''
  parts.push(gap)
  collect(child, verbatim || name === 'PRE', parts)
  parts.push(name === 'TD' || name === 'TH' ? '\t' : gap)
}

function isHidden(child: Element): boolean {
  return /display:\s*none|mso-hide:\s*all/i.test(child.getAttribute('style') ?? '')
}

function textOf(value: string, verbatim: boolean): string {
  const plain = cleanText(value).replace(/[\u0001\u0002]/g, '')
  return verbatim ? plain : plain.replace(/[ \t\n]+/g, ' ')
}

/** \u0001 stands for the edge of a paragraph, \u0002 for that of a line. */
function tidy(text: string): string {
  return text
    .replace(/[ \t]*([\u0001\u0002\n])[ \t]*/g, '$1')
    .replace(/[\u0002\n]*\u0001[\u0001\u0002\n]*/g, '\n\n')
    .replace(/\u0002+/g, '\n')
    .replace(/ {2,}/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
