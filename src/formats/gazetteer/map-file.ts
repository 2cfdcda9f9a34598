import type { MapIssue, MapRead, MapRefused } from '../map/open.ts'
import { openMapFile } from '../map/open.ts'
import { GazetteerError, type Collector } from './collect.ts'
import { readFeatures } from './features.ts'

/** Rings are put right: a place needs only the middle of its area. Axes are not: where it lies is all there is. */
const repair = ['winding', 'close-rings'] as const

/**
 * Places of a map file (GeoJSON, KML, KMZ, GPX, TopoJSON, a zipped shapefile): features with faults are left out and
 * named. Rejects with a `GazetteerError` where nothing of it can be used.
 */
export async function readMapFile(name: string, bytes: Uint8Array, stem: string, collector: Collector): Promise<void> {
  const strict = await openMapFile(name, bytes, { repair })
  const read =
    'errors' in strict && strict.usable > 0 ? await openMapFile(name, bytes, { repair, skipBroken: true }) : strict
  if ('errors' in read) throw new GazetteerError(refusal(read))
  if ('errors' in strict) leaveOut(strict.errors, collector)
  readFeatures(read.features, stem, collector)
}

function leaveOut(errors: MapRefused['errors'], collector: Collector): void {
  for (const { severity, message, path, line, count } of errors) {
    if (severity !== 'error') continue
    const reason = path === '' ? message : `${path}: ${message}`
    collector.leaveOut({ unit: 'line', at: line ?? 0, reason }, count)
  }
}

function refusal({ errors, format }: MapRefused): string {
  const [first] = errors
  const what = format === null ? 'The file' : `The ${names[format]}`
  return `${what} cannot be read: ${placed(first)}`
}

function placed(issue: MapIssue | undefined): string {
  if (!issue) return 'it holds no places'
  return issue.line === null ? issue.message : `line ${issue.line}: ${issue.message}`
}

const names: Readonly<Record<MapRead['format'], string>> = {
  geojson: 'GeoJSON',
  kml: 'KML',
  gpx: 'GPX',
  csv: 'table',
  topojson: 'TopoJSON',
  shapefile: 'shapefile',
  esri: 'Esri JSON',
  umap: 'uMap file',
}
