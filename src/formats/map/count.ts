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
