import { readPlanes, writePlanes } from './columns.ts'
import { placeOf } from './refs.ts'

/**
 * References in the order of their names, in three columns: how many references ago the same place came last, if that
 * is at most 255, else 0; the places of those that are 0; and what the names are of their places. Spellings of one name
 * stand near one another, so that a quarter of all places need no number of their own.
 */
export interface RefBytes {
  readonly refsAgo: Uint8Array
  readonly refPlaces: Uint8Array
  readonly refFlags: Uint8Array
}

const mostAgo = 255
const placeBytes = 3

export function writeRefs(refs: readonly number[]): RefBytes {
  const last = new Map<number, number>()
  const ago = new Uint8Array(refs.length)
  const places: number[] = []
  refs.forEach((ref, at) => {
    const place = placeOf(ref)
    const back = at - (last.get(place) ?? -Infinity)
    if (back <= mostAgo) ago[at] = back
    else places.push(place)
    last.set(place, at)
  })
  return {
    refsAgo: ago,
    refPlaces: writePlanes(places, placeBytes),
    refFlags: Uint8Array.from(refs, (ref) => ref >>> 24),
  }
}

/** The references that `writeRefs` wrote, and the greatest place among them; -1 where there is none. */
export function readRefs({ refsAgo, refPlaces, refFlags }: RefBytes): {
  readonly refs: Uint32Array
  readonly farthest: number
} {
  const places = readPlanes(refPlaces, placeBytes)
  const refs = new Uint32Array(refsAgo.length)
  let farthest = -1
  for (let at = 0, next = 0; at < refs.length; at++) {
    const ago = refsAgo[at]!
    const place = ago === 0 ? places[next++]! : placeOf(refs[at - ago]!)
    if (place > farthest) farthest = place
    refs[at] = (place | (refFlags[at]! << 24)) >>> 0
  }
  return { refs, farthest }
}
