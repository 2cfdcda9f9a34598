/**
 * The library: the same check as the command's, for a build step, a CMS or a script.
 *
 *   import { check, loadBuiltGround } from 'groundline'
 *   const ground = await loadBuiltGround()
 *   const { findings } = check('The base, 45 km east of Raqqa ...', ground, { date: '2016-06-22' })
 */
import type { Ground } from '../core/model.ts'
import { groundFrom } from './ground.ts'

export * from '../core/index.ts'
export { readGeoJson, writeGeoJson } from '../formats/geojson/index.ts'
export type {
  About,
  GeoJsonIssue,
  GeoJsonRead,
  GeoJsonRefused,
  MapPart,
  ReadOptions,
} from '../formats/geojson/index.ts'
export { withDrawn } from '../core/ground.ts'
export { importFront } from '../formats/front/import.ts'
export type { FrontChoices, FrontFile, FrontImport, FrontQuestion, FrontSettings } from '../formats/front/import.ts'
export { packFiles } from '../formats/pack/write.ts'
export { loadGround } from '../formats/ground/ground-files.ts'
export { countVerdicts, diagnosticsOf, isAtLeast, severityOf } from '../present/diagnostics.ts'
export type { Diagnostic, Severity } from '../present/diagnostics.ts'
export { claimFeatures, frontFeatures, heldFeatures, placeFeatures } from '../present/features.ts'
export type { MapFeature } from '../present/features.ts'
export { arabicWords } from '../lang/ar/words/arabic.ts'
export { englishWords } from '../lang/en/words/english.ts'
export { frenchWords } from '../lang/fr/words/french.ts'
export { version } from '../present/version.ts'

/** The ground from the data that came with the package; rejects where it is missing. */
export function loadBuiltGround(): Promise<Ground> {
  return groundFrom(null)
}
