/** A large KML taken apart, so that no document of all its placemarks has to be held: 100,000 took 2.9 GB as one. */
import { lineIndex } from '../../core/text/lines.ts'

export interface Batch {
  /** A document with some thousand placemarks in the root element of the file. */
  readonly text: string
  /** Where each of them starts in the file: line and column, 1-based. */
  readonly starts: readonly { readonly line: number; readonly column: number }[]
}

export interface Parts {
  /** The file without its placemarks, each line in its place. */
  readonly rest: string
  readonly batches: readonly Batch[]
}

/** Comments and the like are matched so that what looks like a placemark in them is passed over. */
const tags = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<\/?Placemark(?=[\s>/])[^>]*>/g

/** Null for a file of up to `size` placemarks, which is read whole. The text must have passed `xmlFault`. */
export function takeApart(text: string, size = 2000): Parts | null {
  const pieces = piecesOf(text)
  const root = /<kml(?=[\s>])[^>]*>/.exec(text)?.[0]
  if (pieces.length <= size || root === undefined) return null
  const lines = lineIndex(text)
  const batches: Batch[] = []
  for (let first = 0; first < pieces.length; first += size) {
    const taken = pieces.slice(first, first + size)
    const inside = taken.map(({ from, to }) => text.slice(from, to)).join('\n')
    batches.push({ text: `${root}${inside}</kml>`, starts: taken.map(({ from }) => lines.at(from)) })
  }
  return { rest: without(text, pieces), batches }
}

interface Piece {
  readonly from: number
  readonly to: number
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let from = -1
  for (const { 0: tag, index } of text.matchAll(tags)) {
    if (tag.startsWith('</Placemark')) {
      if (from >= 0) pieces.push({ from, to: index + tag.length })
      from = -1
    } else if (tag.startsWith('<Placemark')) {
      if (tag.endsWith('/>')) pieces.push({ from: index, to: index + tag.length })
      else from = index
    }
  }
  return pieces
}

function without(text: string, pieces: readonly Piece[]): string {
  const kept: string[] = []
  let at = 0
  for (const { from, to } of pieces) {
    kept.push(text.slice(at, from), text.slice(from, to).replace(/[^\n]+/g, ''))
    at = to
  }
  return [...kept, text.slice(at)].join('')
}
