/** How much a file holds, told before it is parsed: what is too much must not fill the memory first. */
import type { ArchiveFile } from './archive.ts'

/** Whether the text of a GeoJSON file has more than so many features. Looks at each once, and stops beyond the limit. */
export function hasMoreFeatures(text: string, limit: number): boolean {
  let found = 0
  for (let at = text.indexOf('"Feature"'); at !== -1; at = text.indexOf('"Feature"', at + 9)) {
    // A property may have that word for its value too.
    if (/"type"\s{0,8}:\s{0,8}$/.test(text.slice(Math.max(0, at - 24), at)) && ++found > limit) return true
  }
  return false
}

/** Whether a table has more than so many lines. A quoted cell may have several, so that this is no count of rows. */
export function hasMoreLines(text: string, limit: number): boolean {
  let found = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) if (++found > limit) return true
  return false
}

/** The most records that a table of a shapefile says it has (dBase III, bytes 4 to 7); 0 where there is none. */
export function recordsIn(files: readonly ArchiveFile[]): number {
  const counts = files
    .filter(({ name, bytes }) => /\.dbf$/i.test(name) && bytes.length >= 8)
    .map(({ bytes }) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true))
  return Math.max(0, ...counts)
}

export interface TopologySize {
  readonly geometries: number
  /** Of all geometries, an arc counted as often as it is named. */
  readonly positions: number
}

/** What a parsed topology would become. Takes any value: what is no topology counts for nothing. */
export function sizeOfTopology(value: unknown): TopologySize {
  const { objects, arcs } = (value ?? {}) as { readonly objects?: unknown; readonly arcs?: unknown }
  const lengths = Array.isArray(arcs) ? arcs.map((arc) => (Array.isArray(arc) ? arc.length : 0)) : []
  const open: unknown[] = Object.values(objects ?? {})
  let [geometries, positions] = [0, 0]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const { arcs: named, geometries: parts } = (one ?? {}) as { readonly arcs?: unknown; readonly geometries?: unknown }
    if (Array.isArray(parts)) for (const part of parts) open.push(part ?? null)
    else geometries++
    positions += joinedLength(named, lengths)
  }
  return { geometries, positions }
}

/** `named`: numbers of arcs, in arrays within one another; ~i is arc i turned round. */
function joinedLength(named: unknown, lengths: readonly number[]): number {
  const open: unknown[] = [named]
  let sum = 0
  while (open.length > 0) {
    const one = open.pop()
    if (typeof one === 'number') sum += lengths[one < 0 ? ~one : one] ?? 0
    else if (Array.isArray(one)) for (const part of one) open.push(part)
  }
  return sum
}
