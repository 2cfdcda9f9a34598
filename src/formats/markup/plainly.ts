/** A text that plainly is markup, though no name says so: piped, pasted, copied out of an editor or a wiki. */
import type { TextFormat } from './format.ts'
import { formatOfText } from './format.ts'

export type Markup = Exclude<TextFormat, 'text'>

/** Enough to tell, in characters. */
const looked = 8_000

/** So much and a text is read as that; a sign that plain prose may hold by accident weighs less. */
const plainly = 4
/** So much and the author is told that it looks like that. */
const perhaps = 2

interface Sign {
  readonly pattern: RegExp
  readonly weight: number
  /** It counts so many times at most: 1 unless given. */
  readonly most?: number
}

const block = 'p|div|h[1-6]|ul|ol|li|table|tr|td|th|blockquote|article|section|figure|pre|header|footer|main|nav'
const inline = 'a|b|i|u|em|strong|span|sub|sup|small|cite|code|abbr|mark'
const heading = String.raw`^#{1,6} (?=\p{L}|\*|\[|\d{2})[^\n]{1,300}`
const unit = String.raw`SI|SIrange|qty|qtyrange|num|numrange|SIlist|qtylist`
const command =
  'emph|textbf|textit|textsc|section|subsection|subsubsection|paragraph|chapter|caption|cite[a-z]{0,10}|footnote|label|ref|href|url'
/** What a template of an encyclopedia is called. */
const template =
  'convert|cvt|coord|cite [a-z]+|infobox|efn|sfn|lang|nowrap|main|see also|further|short description|use [dm]my dates|flag|flagicon|val|quote|blockquote|multiple image'

const signs: Readonly<Record<Markup, readonly Sign[]>> = {
  html: [
    // A tag that is opened and closed; that it opens the text is a sign by itself.
    {
      pattern: new RegExp(String.raw`<(${block})(?:\s[^<>]{0,300})?>[^<]{0,2000}[\s\S]{0,2000}?</\1>`, 'gi'),
      weight: 2,
      most: 2,
    },
    { pattern: new RegExp(String.raw`<(${inline})(?:\s[^<>]{0,300})?>[^<\n]{1,300}</\1>`, 'gi'), weight: 2, most: 2 },
    {
      pattern: new RegExp(
        String.raw`^\s*(?:<\?xml[^<>]{0,200}\?>\s*|<!--[^<>]{0,500}-->\s*)?<(?:${block})(?:\s[^<>]{0,300})?>\s*\S`,
        'gi',
      ),
      weight: 2,
    },
    {
      pattern: new RegExp(
        String.raw`<(?:${block})(?:\s[^<>]{0,300})?>\s{0,20}<(?:${block}|${inline})(?:\s[^<>]{0,300})?>`,
        'gi',
      ),
      weight: 2,
    },
    { pattern: /<a\s[^<>]{0,300}href\s?=/gi, weight: 2 },
    { pattern: /<img\s[^<>]{0,300}src\s?=/gi, weight: 3 },
    { pattern: /\S ?<br\s?\/?> ?\S/gi, weight: 1 },
    { pattern: /<br\s?\/?>\s{0,5}<br\s?\/?>/gi, weight: 1 },
    { pattern: /&(?:nbsp|[lr]squo|[lr]dquo|[mn]dash|amp|quot|#\d{2,5}|#x[0-9a-f]{2,4});/gi, weight: 1 },
  ],
  wikitext: [
    { pattern: new RegExp(String.raw`\{\{\s?(?:${template})\s{0,3}[|}\n]`, 'gi'), weight: 4 },
    { pattern: /\{\{[\p{L}][\p{L}\d ._-]{0,40}\|[^{}\n]{1,200}\}\}/gu, weight: 2 },
    { pattern: /\[\[(?:File|Image|Category|Datei|Fichier|Файл|ملف):[^\][\n]{1,300}/gi, weight: 4 },
    { pattern: /\[\[[\p{Lu}][^\][|\n]{1,100}\|[^\][\n]{1,100}\]\]/gu, weight: 3 },
    { pattern: /\[\[[\p{Lu}][^\][|\n]{1,100}\]\]/gu, weight: 2, most: 2 },
    { pattern: /(?<![\p{L}'])'''(?=[^'\s])[^'\n]{1,200}'''(?!')/gu, weight: 3 },
    { pattern: /<ref(?:\s[^<>\n]{0,200})?\/?>/gi, weight: 3 },
    { pattern: /^(={2,5})[^=\n]{1,100}\1[ \t\r]*$/gm, weight: 2 },
    { pattern: /^\{\|[^\n]{0,200}\n(?:[|!][^\n]{0,300}\n?)/gm, weight: 4 },
  ],
  markdown: [
    { pattern: /(?<!!)\[[^\][\n]{1,200}\]\((?:https?:|\/|\.\.?\/|#|mailto:)[^)\s]{0,500}\)/g, weight: 4 },
    { pattern: /!\[[^\][\n]{0,200}\]\([^)\s]{1,500}\)/g, weight: 4 },
    { pattern: /(?<![\p{L}\p{N}*\\/])\*\*(?=[^\s*])[^*\n]{0,200}[^\s*]\*\*(?![\p{L}\p{N}*])/gu, weight: 2, most: 2 },
    { pattern: /(?<![\p{L}\p{N}_\\/])__(?=[^\s_])[^_\n]{0,200}[^\s_]__(?![\p{L}\p{N}_.])/gu, weight: 2 },
    // A heading stands between empty lines; remarks of a program stand line on line.
    { pattern: new RegExp(String.raw`${heading}\r?\n\s{0,10}\n`, 'gmu'), weight: 2 },
    { pattern: /^#{2,6} \p{L}/gmu, weight: 1 },
    { pattern: /^(?:```|~~~)[a-z]{0,20}\s*\n[\s\S]{0,3000}?^(?:```|~~~)\s*$/gm, weight: 4 },
    { pattern: /^\|(?: {0,3}:?-{2,}:? {0,3}\|)+[ \t\r]*$/gm, weight: 4 },
    { pattern: /\S\[\^[\w-]{1,30}\]/g, weight: 2 },
    { pattern: /^\[\^[\w-]{1,30}\]: \S/gm, weight: 2 },
    {
      pattern: /^\uFEFF?(?:---\r?\n(?=\w+:)[\s\S]{0,4000}?\n---|\+\+\+\r?\n(?=\w+ ?=)[\s\S]{0,4000}?\n\+\+\+)\s*\n/g,
      weight: 4,
    },
  ],
  latex: [
    { pattern: new RegExp(String.raw`\\(?:${unit})\s?(?:\[[^\]\n]{0,100}\])?\{[\d.,]`, 'g'), weight: 4 },
    { pattern: new RegExp(String.raw`(?<![\p{L}\p{N}:\\])\\(?:${command})\*?\s?[[{]`, 'gu'), weight: 3, most: 2 },
    { pattern: /(?<![\p{L}\p{N}:\\])\\begin\s?\{[a-z]{2,20}\*?\}/gu, weight: 4 },
    { pattern: /(?<![\p{L}\p{N}:\\])\\[A-Za-z]{3,30}\{\p{L}/gu, weight: 1 },
    { pattern: /\d~\p{L}/gu, weight: 1 },
    { pattern: /(?<![\w\\])\\(?:&|%|\$)|\d\\[,%]/g, weight: 1 },
    { pattern: /^[ \t]*\\item\b/gm, weight: 1 },
    // Behind a sign that opens a remark the rest of the line would be lost.
    { pattern: /\d ?%(?= ?\p{L})/gu, weight: -4 },
  ],
}

/** What a text is to be read as; null where it may be a text like any other. */
export function plainMarkup(text: string): Markup | null {
  return told(text, plainly)
}

/** What a text looks like, though it may be none: enough to tell the author of it. */
export function seemingMarkup(text: string): Markup | null {
  return told(text, perhaps)
}

function told(text: string, least: number): Markup | null {
  const start = text.slice(0, looked)
  const certain = formatOfText(start)
  if (certain !== null && certain !== 'text') return certain
  const scores = scoresOf(start)
  const [format, score] = scores.reduce((best, one) => (one[1] > best[1] ? one : best))
  return score >= least ? format : null
}

/** The first of those that are as likely is taken. */
function scoresOf(start: string): readonly (readonly [Markup, number])[] {
  const of = (format: Markup) => signs[format].reduce((sum, sign) => sum + weightOf(sign, start), 0)
  const [latex, wikitext, markdown, html] = [of('latex'), of('wikitext'), of('markdown'), of('html')]
  // Wikitext and Markdown may hold tags of HTML; HTML that begins with one holds their marks as words.
  const tags = /^\s*(?:<\?xml[^<>]{0,200}\?>\s*)?(?:<!--[^<>]{0,500}-->\s*)?<[a-z]/i.test(start) ? html + 4 : html
  const within = Math.max(wikitext, markdown) >= plainly && tags === html ? 0 : html === 0 ? 0 : tags
  return [
    ['latex', latex],
    ['wikitext', wikitext],
    ['markdown', markdown],
    ['html', within],
  ]
}

function weightOf({ pattern, weight, most = 1 }: Sign, text: string): number {
  let count = 0
  for (const _ of text.matchAll(pattern)) if (++count >= most) break
  return count * weight
}
