/** Links of wikitext: https://www.mediawiki.org/wiki/Help:Links */
import type { Span } from '../../../core/model.ts'
import { partsOf, trimmed } from './arguments.ts'
import type { Page } from './page.ts'

/** File, Image and Category in the languages whose wikis are the largest. */
const files =
  /^(?:file|image|datei|bild|fichier|archivo|imagen|ficheiro|immagine|plik|bestand|файл|ملف|صورة|پرونده|קובץ|dosya)\s?:/iu
const unseen =
  /^(?:category|kategorie|catégorie|categoría|categoria|kategoria|категория|تصنيف|קטגוריה|kategori|[a-z]{2,3})\s?:/iu

export function link(page: Page, at: number, to: number, depth: number): number {
  const { source, pairs, out } = page
  const close = pairs.get(at)
  if (close === undefined) return unclosed(page, at)
  if (close + 2 > to) return at
  const parts = partsOf(source, at + 2, close, pairs)
  const target = source.slice(parts[0]!.from, parts[0]!.to).trim()
  if (files.test(target)) caption(page, parts, depth)
  else if (target.startsWith(':') || !unseen.test(target)) label(page, parts, { from: at, to: close + 2 }, depth)
  else out.block()
  return close + 2
}

/** Of a link without an end the words are read as far as the line goes: what it leads to, and what it would show. */
function unclosed(page: Page, at: number): number {
  const line = /[^\n]{0,200}/y
  line.lastIndex = at
  const words = line.exec(page.source)![0]
  page.openLink = at + words.length
  if (page.faults.length < mostFaults) page.faults.push(`the link “${words.slice(0, 30)}” is never closed`)
  return at + 2
}

const mostFaults = 10

/** The words under a picture stand apart from the text around it. */
function caption(page: Page, parts: readonly Span[], depth: number): void {
  page.out.block()
  const last = parts.length > 1 ? parts.at(-1)! : null
  const words = last ? page.source.slice(last.from, last.to).trim() : ''
  if (
    last &&
    !/^(?:thumb|thumbnail|frame|frameless|border|left|right|center|none|baseline|middle|\d*x?\d+px|upright\b.*|\w+=.*)$/.test(
      words,
    )
  ) {
    page.write(last, depth + 1)
  }
  page.out.block()
}

/** "[[Raqqa|the city]]" is "the city", "[[Raqqa (city)|]]" is "Raqqa", "[[Raqqa#History]]" as it stands. */
function label(page: Page, parts: readonly Span[], whole: Span, depth: number): void {
  const { source, out } = page
  const target = trimmed(source, parts[0]!)
  const start = source[target.from] === ':' ? target.from + 1 : target.from
  if (parts.length === 1) {
    const relabelled = { follows: true, before: `[[${source.slice(target.from, target.to)}|`, behind: ']]' }
    return out.construct(whole, () => out.words(source, start, target.to), { relabelled })
  }
  const shown = parts.at(-1)!
  if (shown.to > shown.from) return page.write(shown, depth + 1)
  const bare = /^(.{1,200}?)\s*(?:\(.{0,100}\)|,.{0,100})?$/u.exec(source.slice(start, target.to))?.[1] ?? ''
  out.construct(whole, () => out.words(source, start, start + bare.length))
}

/** "[https://... words]": the words; without any, a number that leads there. */
export function externalLink(page: Page, at: number, to: number, depth: number): number {
  const address = /\[(?:[a-z]{3,8}:)?\/\/[^\s\]<]{1,2000}/iy
  address.lastIndex = at
  if (!address.test(page.source)) return at
  const words = address.lastIndex
  const close = page.find(']', words)
  if (close < 0 || close >= to || (page.find('\n', words) < close && page.find('\n', words) >= 0)) return at
  const shown = trimmed(page.source, { from: words, to: close })
  if (shown.to > shown.from) page.write(shown, depth + 1)
  return close + 1
}
