/** GeoJSON by RFC 7946, written and read. */
export { uniqueIds, writeGeoJson } from './geojson-write.ts'
export type { About, MapPart } from './geojson-write.ts'
export { readGeoJson, readGeoJsonValue } from './geojson-read.ts'
export type { GeoJsonRead, GeoJsonRefused, ReadOptions } from './geojson-read.ts'
export type { GeoJsonIssue, Repair } from './geojson-issues.ts'
