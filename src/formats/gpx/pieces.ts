/** A large GPX taken apart, so that no document of all its points has to be held: 23 MB took 2.1 GB as one. */

export type GpxTag = 'trk' | 'rte' | 'wpt'

/** Offsets of an element in the text. */
export interface Piece {
  readonly from: number
  readonly to: number
}

export interface GpxElement extends Piece {
  readonly tag: GpxTag
  /** Its points, by segment; a route has one segment, a waypoint none. */
  readonly segments: readonly (readonly Piece[])[]
}

/** Comments and the like are matched so that what looks like a tag in them is passed over. */
const tags =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<(\/?)(trk|rte|wpt|trkseg|trkpt|rtept)(?=[\s>/])(?:"[^"]*"|'[^']*'|[^'">])*>/g

interface Open {
  readonly tag: GpxTag
  readonly from: number
  readonly segments: Piece[][]
  pointFrom: number
}

/** Tracks, routes and waypoints, in the order of the text, which must have passed `xmlFault`. */
export function gpxElements(text: string): readonly GpxElement[] {
  const found: GpxElement[] = []
  let open: Open | null = null
  for (const { 0: written, 1: slash, 2: name, index } of text.matchAll(tags)) {
    if (name === undefined) continue
    const tag: Tag = {
      name,
      isEnd: slash === '/',
      isEmpty: written.endsWith('/>'),
      from: index,
      to: index + written.length,
    }
    if (open === null) {
      if (!isWhole(name) || tag.isEnd) continue
      if (tag.isEmpty) found.push({ tag: name, from: tag.from, to: tag.to, segments: [] })
      else open = { tag: name, from: tag.from, segments: name === 'rte' ? [[]] : [], pointFrom: -1 }
    } else if (tag.isEnd && name === open.tag) {
      found.push({ tag: open.tag, from: open.from, to: tag.to, segments: open.segments })
      open = null
    } else takeInside(open, tag)
  }
  return found
}

interface Tag extends Piece {
  readonly name: string
  readonly isEnd: boolean
  readonly isEmpty: boolean
}

function isWhole(name: string): name is GpxTag {
  return name === 'trk' || name === 'rte' || name === 'wpt'
}

function takeInside(open: Open, { name, isEnd, isEmpty, from, to }: Tag): void {
  if (name === 'trkseg' && open.tag === 'trk' && !isEnd) open.segments.push([])
  if (name !== `${open.tag}pt`) return
  if (isEnd || isEmpty) open.segments.at(-1)?.push({ from: isEmpty ? from : open.pointFrom, to })
  else open.pointFrom = from
}

/** So much text goes into one document. */
const batchLetters = 1_000_000

export type Batch = { readonly together: Piece } | { readonly apart: GpxElement }

/** Elements that are read together, and those that are too long for that; in the order of the text. */
export function gpxBatches(elements: readonly GpxElement[], letters = batchLetters): readonly Batch[] {
  const batches: Batch[] = []
  for (const element of elements) {
    const last = batches.at(-1)
    const run = last && 'together' in last ? last.together : null
    if (element.tag !== 'wpt' && element.to - element.from > letters) batches.push({ apart: element })
    else if (!run || element.to - run.from > letters) batches.push({ together: { from: element.from, to: element.to } })
    else batches[batches.length - 1] = { together: { from: run.from, to: element.to } }
  }
  return batches
}

/** The points of a segment in pieces of the text, each of two points or more where the segment has them. */
export function gpxChunks(
  points: readonly Piece[],
  letters = batchLetters,
): readonly (Piece & { readonly points: number })[] {
  const chunks: (Piece & { points: number })[] = []
  points.forEach((point, index) => {
    const last = chunks.at(-1)
    const isFull = last !== undefined && last.points > 1 && point.to - last.from > letters && index < points.length - 1
    if (last && !isFull) chunks[chunks.length - 1] = { from: last.from, to: point.to, points: last.points + 1 }
    else chunks.push({ from: point.from, to: point.to, points: 1 })
  })
  return chunks
}
