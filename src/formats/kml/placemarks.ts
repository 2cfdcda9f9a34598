/** A large KML taken apart, so that no document of all its placemarks has to be held: 100,000 took 2.9 GB as one. */
import { lineIndex } from '../../core/text/lines.ts'
import { textOfMarkup } from '../xml/plain-text.ts'

export interface Batch {
  /** A document with some thousand placemarks in the root element of the file. */
  readonly text: string
  /** Where each of them starts in the file: line and column, 1-based; and the folders that it lies in. */
  readonly starts: readonly { readonly line: number; readonly column: number; readonly folder: string }[]
}

export interface Parts {
  /** The file without its placemarks, each line in its place. */
  readonly rest: string
  readonly batches: readonly Batch[]
}

/** Comments and the like are matched so that what looks like a placemark in them is passed over. */
const tags = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<\/?(?:Placemark|Folder)(?=[\s>/])[^>]*>|<name>/g

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
    batches.push({
      text: `${root}${inside}</kml>`,
      starts: taken.map(({ from, folder }) => ({ ...lines.at(from), folder })),
    })
  }
  return { rest: without(text, pieces), batches }
}

interface Piece {
  readonly from: number
  readonly to: number
  readonly folder: string
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  const folders: string[] = []
  let from = -1
  const path = () => folders.filter((name) => name !== '').join(' / ')
  for (const { 0: tag, index } of text.matchAll(tags)) {
    if (tag.startsWith('</Placemark')) {
      if (from >= 0) pieces.push({ from, to: index + tag.length, folder: path() })
      from = -1
    } else if (tag.startsWith('<Placemark')) {
      if (tag.endsWith('/>')) pieces.push({ from: index, to: index + tag.length, folder: path() })
      else from = index
    } else if (from < 0) inFolders(folders, tag, text, index)
  }
  return pieces
}

/** Keeps the names of the folders that are open; a folder is called by the first name in it. */
function inFolders(folders: string[], tag: string, text: string, index: number): void {
  if (tag.startsWith('</Folder')) folders.pop()
  else if (tag.startsWith('<Folder') && !tag.endsWith('/>')) folders.push('')
  else if (tag === '<name>' && folders.at(-1) === '') folders[folders.length - 1] = nameAt(text, index + tag.length)
}

function nameAt(text: string, from: number): string {
  const end = text.indexOf('</name>', from)
  return end < 0 ? '' : textOfMarkup(text.slice(from, Math.min(end, from + 200)).replace(/<!\[CDATA\[|\]\]>/g, ''))
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
