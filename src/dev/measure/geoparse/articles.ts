import { readFileSync } from 'node:fs'
import { DOMParser, type Document, type Element } from '@xmldom/xmldom'
import type { LonLat, Span } from '../../../core/model.ts'

/** A toponym that people have placed. */
export interface GoldToponym extends Span {
  readonly phrase: string
  readonly at: LonLat
}

export interface Article {
  readonly id: string
  readonly text: string
  readonly toponyms: readonly GoldToponym[]
}

function children(parent: Document | Element, name: string): readonly Element[] {
  const list = parent.getElementsByTagName(name)
  return Array.from({ length: list.length }, (_, at) => list.item(at)!)
}

const textOf = (parent: Element, name: string) => children(parent, name)[0]?.textContent ?? ''

/** Some offsets of the corpora are a little off: the nearest place where the phrase stands, or null. */
function spanOf(text: string, phrase: string, from: number): Span | null {
  const after = text.indexOf(phrase, from)
  const before = text.lastIndexOf(phrase, from)
  const near = [before, after].filter((at) => at >= 0).sort((a, b) => Math.abs(a - from) - Math.abs(b - from))[0]
  return near === undefined ? null : { from: near, to: near + phrase.length }
}

function goldOf(toponym: Element, text: string): readonly GoldToponym[] {
  const [phrase = '', lat = '', lon = ''] = ['phrase', 'lat', 'lon'].map((name) => textOf(toponym, name).trim())
  const span = spanOf(text, phrase, Number(textOf(toponym, 'start')))
  return phrase === '' || lat === '' || lon === '' || !span ? [] : [{ phrase, at: [Number(lon), Number(lat)], ...span }]
}

/** Articles of LGL or TR-News with those toponyms that have coordinates, in the order of the file. */
export function readArticles(file: string): readonly Article[] {
  const document = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/xml')
  return children(document, 'article').map((article) => {
    const text = textOf(article, 'text')
    const toponyms = children(article, 'toponym').flatMap((toponym) => goldOf(toponym, text))
    return { id: article.getAttribute('docid') ?? '', text, toponyms }
  })
}
