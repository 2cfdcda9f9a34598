/** GPX 1.0 and 1.1 (https://www.topografix.com/GPX/1/1/), tracks, routes and waypoints. */
import type { Document, Element } from '@xmldom/xmldom'
import type { Feature } from 'geojson'
import { lineIndex } from '../../core/text/lines.ts'
import type { LineIndex, Position } from '../../core/text/lines.ts'
import type { ReadOptions } from '../geojson/read.ts'
import { checkPoints, featureOf, nameOf } from './element.ts'
import type { Placed } from './element.ts'
import { joined, ownProperties } from './join.ts'
import { gpxBatches, gpxChunks, gpxElements } from './pieces.ts'
import type { GpxElement, GpxTag, Piece } from './pieces.ts'
import { plainLine } from './plain-points.ts'
import type { FilePlace, IssueList } from '../map/issues.ts'
import { addIssue, addWarning, noIssues } from '../map/issues.ts'
import type { MapRead, MapRefused, RawFeature } from '../map/result.ts'
import { finished, refused } from '../map/result.ts'
import { readXml, xmlFault } from '../xml/parse.ts'

const words: Readonly<Record<GpxTag, string>> = { trk: 'track', rte: 'route', wpt: 'waypoint' }
const kinds = ['trk', 'rte', 'wpt'] as const

/** Files up to this are read whole. */
const smallLetters = 1_000_000
/** What a track or a point may hold beside its positions: a document of more takes too much memory. */
const mostLetters = 4_000_000

/** Tracks and routes as lines, waypoints as points; descriptions as plain text. */
export function readGpx(text: string, options: ReadOptions = {}, small = smallLetters): MapRead | MapRefused {
  const issues = noIssues()
  const fault = xmlFault(text)
  if (fault) return refused('gpx', fault.message, fault.at)
  const reading = new Reading(text, issues, small)
  const wrong = text.length <= small ? reading.whole() : reading.inPieces()
  if (wrong) return refused('gpx', wrong.message, wrong.at)
  return finished('gpx', reading.found, issues, options)
}

interface Wrong {
  readonly message: string
  readonly at: FilePlace
}

class Reading {
  readonly #text: string
  readonly #issues: IssueList
  readonly #letters: number
  readonly #root: string
  readonly #lines: LineIndex
  readonly #of: Record<GpxTag, RawFeature[]> = { trk: [], rte: [], wpt: [] }
  readonly #counts: Record<GpxTag, number> = { trk: 0, rte: 0, wpt: 0 }

  constructor(text: string, issues: IssueList, letters: number) {
    this.#text = text
    this.#issues = issues
    this.#letters = letters
    this.#lines = lineIndex(text)
    const root = /<gpx(?=[\s>])(?:"[^"]*"|'[^']*'|[^'">])*>/.exec(text)?.[0] ?? '<gpx>'
    this.#root = root.replace(/\s+/g, ' ').replace(/\/>$/, '>')
  }

  /** Tracks, then routes, then waypoints. */
  get found(): readonly RawFeature[] {
    return kinds.flatMap((tag) => this.#of[tag])
  }

  whole(): Wrong | null {
    const read = readXml(this.#text, this.#issues)
    if ('message' in read) return read
    this.#takeAll(read.document, asItStands)
    return null
  }

  inPieces(): Wrong | null {
    for (const batch of gpxBatches(gpxElements(this.#text), this.#letters)) {
      const wrong = 'apart' in batch ? this.#takeLong(batch.apart) : this.#takeTogether(batch.together)
      if (wrong) return wrong
    }
    return null
  }

  #takeTogether(piece: Piece): Wrong | null {
    if (piece.to - piece.from > mostLetters) return tooMuch('waypoint', this.#lines.at(piece.from))
    const read = this.#document(piece.from, this.#text.slice(piece.from, piece.to))
    if ('message' in read) return read
    this.#takeAll(read.document, read.placed)
    return null
  }

  #takeAll(document: Document, placed: Placed): void {
    for (const tag of kinds) {
      for (const element of document.getElementsByTagName(tag)) {
        const at = { path: this.#pathOf(element, tag), ...placed(element.lineNumber, element.columnNumber) }
        if (checkPoints(element, at.path, placed, this.#issues)) this.#keep(tag, featureOf(element), at)
      }
    }
  }

  #keep(tag: GpxTag, feature: Feature | null, at: FilePlace): void {
    if (feature) this.#of[tag].push({ feature, at })
    else addWarning(this.#issues, at, `A ${words[tag]} needs two points or more: it was left out`)
  }

  #pathOf(element: Element, tag: GpxTag): string {
    return `${words[tag]} ${++this.#counts[tag]}${nameOf(element)}`
  }

  /** Its points chunk by chunk, each as a track of its own; what it says of itself from all but its points. */
  #takeLong(element: GpxElement): Wrong | null {
    const { tag, segments } = element
    const start = this.#lines.at(element.from)
    const head = this.#headOf(element)
    if (head.length > mostLetters) return tooMuch(words[tag], start)
    const read = this.#document(element.from, head)
    if ('message' in read) return read
    const [whole] = [...read.document.getElementsByTagName(tag)]
    if (!whole) return null
    const at = { path: this.#pathOf(whole, tag), ...start }
    const lines: (readonly Feature[])[] = []
    for (const points of segments) {
      const read = this.#chunksOf(points, tag, at.path)
      if (read === null) return null
      if ('message' in read) return read
      lines.push(read)
    }
    this.#keep(tag, joined(ownProperties(whole), lines), at)
    return null
  }

  /** The element without its points. */
  #headOf({ from, to, segments }: GpxElement): string {
    const points = segments.flat()
    if (points.length === 0) return this.#text.slice(from, to)
    const kept: string[] = []
    let at = from
    for (const point of points) {
      kept.push(this.#text.slice(at, point.from))
      at = point.to
    }
    return [...kept, this.#text.slice(at, to)].join('')
  }

  /** One line a chunk; null where a position is none, which has been said then. */
  #chunksOf(points: readonly Piece[], tag: GpxTag, path: string): readonly Feature[] | Wrong | null {
    const features: Feature[] = []
    for (const { from, to } of gpxChunks(points, this.#letters)) {
      const start = this.#lines.at(from)
      if (to - from > mostLetters) return tooMuch('point', start)
      const inside = this.#text.slice(from, to)
      const plain = plainLine(inside)
      if (plain) features.push(plain)
      if (plain) continue
      const [before, after] = tag === 'rte' ? ['<rte>', '</rte>'] : ['<trk><trkseg>', '</trkseg></trk>']
      const read = this.#document(from, inside, before, after)
      if ('message' in read) return read
      const [element] = [...read.document.getElementsByTagName(tag)]
      if (!element || !checkPoints(element, path, read.placed, this.#issues)) return null
      const feature = featureOf(element)
      if (feature) features.push(feature)
    }
    return features
  }

  /** A document of a piece of the file that begins at `from`, in the root element of the file. */
  #document(
    from: number,
    inside: string,
    before = '',
    after = '',
  ): Wrong | (Placing & { readonly document: Document }) {
    const own = noIssues()
    const head = this.#root + before
    const read = readXml(`${head}${inside}${after}</gpx>`, own)
    const placed = placing(this.#lines.at(from), head.length)
    for (const issue of own.kept) addIssue(this.#issues, { ...issue, ...placed(issue.line, issue.column) })
    if ('message' in read) return { message: read.message, at: { path: '', ...placed(read.at.line, read.at.column) } }
    return { document: read.document, placed }
  }
}

interface Placing {
  readonly placed: Placed
}

/** Where what begins at `start` in the file stands, that stands behind `head` letters in a document of its own. */
function placing(start: Position, head: number): Placed {
  return (line, column) => ({
    line: line ? line + start.line - 1 : null,
    column: column ? (line === 1 ? Math.max(1, column - head + start.column - 1) : column) : null,
  })
}

const asItStands: Placed = (line, column) => ({ line: line ?? null, column: column ?? null })

function tooMuch(what: string, { line, column }: { readonly line: number; readonly column: number }): Wrong {
  return {
    message: `A ${what} holds more than 4 MB beside positions: save the file without extensions`,
    at: { path: '', line, column },
  }
}
