/** GeoJSON by RFC 7946, written and read. */
export { uniqueIds, writeGeoJson } from './write.ts'
export type { About, MapPart } from './write.ts'
export { readGeoJson, readGeoJsonValue } from './read.ts'
export { readSequence } from './sequence.ts'
export type { GeoJsonRead, GeoJsonRefused, ReadOptions } from './read.ts'
export type { GeoJsonIssue, Repair } from './issues.ts'
export { parseJson } from './json-read.ts'
