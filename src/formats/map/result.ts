import type { Feature } from 'geojson'
import type { About } from '../geojson/write.ts'
import type { Fault } from '../geojson/issues.ts'
import type { ReadOptions } from '../geojson/read.ts'
import { checkCollection } from '../geojson/read.ts'
import { pathText } from '../geojson/json-locate.ts'
import type { FilePlace, IssueList, MapIssue } from './issues.ts'
import { addIssue, listed, noIssues, wholeFile } from './issues.ts'

export const mapFormats = ['geojson', 'kml', 'gpx', 'csv', 'topojson', 'shapefile', 'esri', 'umap'] as const
export type MapFormat = (typeof mapFormats)[number]

export interface MapRead {
  readonly format: MapFormat
  readonly features: readonly Feature[]
  /** What a GeoJSON file of ours says of itself; null for others. */
  readonly about: About | null
  readonly warnings: readonly MapIssue[]
}

export interface MapRefused {
  /** Null where the format could not be told. */
  readonly format: MapFormat | null
  /** At most a hundred and one that counts the rest; warnings among them. */
  readonly errors: readonly MapIssue[]
  /** How many features could be used with `skipBroken`. */
  readonly usable: number
  /** The columns of a table whose longitude and latitude could not be told: ask, then give `columns`. */
  readonly columns?: readonly string[]
  /** More than a browser can hold: tiles are the way out. */
  readonly isTooLarge?: true
}

/** A feature as a reader took it from its file, unchecked, and where it stood there. */
export interface RawFeature {
  readonly feature: Feature
  readonly at: FilePlace
}

/** Checks what a reader found as GeoJSON is checked, with each fault at its place in the reader's own file. */
export function finished(
  format: MapFormat,
  found: readonly RawFeature[],
  issues: IssueList,
  options: ReadOptions,
): MapRead | MapRefused {
  const collection = { type: 'FeatureCollection', features: found.map(({ feature }) => feature) }
  const { features, faults } = checkCollection(collection, options)
  for (const fault of faults.kept) addIssue(issues, placed(fault, found))
  const unlisted = faults.errors + faults.warnings - faults.kept.length
  if (faults.errors > 0) issues.errors += unlisted
  else issues.warnings += unlisted
  const isRefused = issues.errors > 0 && (!options.skipBroken || features.length === 0)
  if (isRefused) return { format, errors: listed(issues), usable: features.length }
  if (features.length === 0) return nothingIn(format, issues)
  return { format, features, about: null, warnings: listed(issues, true) }
}

/** An empty file, with the reasons for it where the reader has met some. */
function nothingIn(format: MapFormat, issues: IssueList): MapRefused {
  const reasons = listed(issues).map((issue): MapIssue => ({ ...issue, severity: 'error' }))
  return reasons.length > 0
    ? { format, errors: reasons, usable: 0 }
    : refused(format, 'The file holds no places, lines or areas', wholeFile)
}

function placed({ severity, message, path, repair }: Fault, found: readonly RawFeature[]): MapIssue {
  const at = typeof path[1] === 'number' ? found[path[1]]?.at : undefined
  if (!at) return { ...wholeFile, severity, message, repair }
  const within = pathText(path.slice(2))
  return { ...at, path: within === '' ? at.path : `${at.path}: ${within}`, severity, message, repair }
}

/** A file that cannot be read at all: one fault, of the whole or at a place. */
export function refused(format: MapFormat | null, message: string, at: FilePlace = wholeFile): MapRefused {
  const issues = noIssues()
  addIssue(issues, { ...at, severity: 'error', message, repair: null })
  return { format, errors: listed(issues), usable: 0 }
}
