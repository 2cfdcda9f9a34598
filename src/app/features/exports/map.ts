/** The map as a file. Each writer is loaded when it is first needed. */
import type { Feature } from 'geojson'
import type { MapPart } from '../../../formats/geojson/map-parts.ts'
import { strings } from '../../all-strings.ts'
import type { Session } from '../../kernel/session.ts'
import { dataIn, sourcesIn } from '../../kernel/check/credits.ts'
import type { MapFormat } from './formats.ts'
import { titleIn } from '../../kernel/document/title.ts'
import { fileName, save } from '../../ui/save.ts'

export async function downloadMap(session: Session, format: MapFormat, parts: readonly MapPart[]): Promise<void> {
  const write = { geojson: downloadGeoJson, kml: downloadKml, gpx: downloadGpx, csv: downloadTables }[format]
  await write(session, parts)
}

/** The features of the chosen parts as they stand on the map. */
export async function mapFeatures(session: Session, parts: readonly MapPart[]): Promise<readonly Feature[]> {
  const { placeFeatures, claimFeatures, frontFeatures, heldFeatures, drawingFeatures } =
    await import('../../../present/features.ts')
  const { result } = session.checks
  const front = parts.includes('front') ? await session.front.whole() : null
  return [
    ...(front ? [...frontFeatures(front), ...heldFeatures(front)] : []),
    ...(result && parts.includes('claims') ? claimFeatures(result, strings.labels) : []),
    ...(result && parts.includes('places') ? placeFeatures(result) : []),
    ...(parts.includes('drawings') ? drawingFeatures(session.document.annotations.drawings) : []),
  ]
}

async function downloadGeoJson(session: Session, parts: readonly MapPart[]): Promise<void> {
  const { writeGeoJson } = await import('../../../formats/geojson/write.ts')
  const date = (parts.includes('front') ? session.front.shown?.date : null) ?? session.document.annotations.reported
  const about = { version: __GROUNDLINE_VERSION__, data: dataIn(session), date, kind: parts }
  const text = writeGeoJson(await mapFeatures(session, parts), about)
  save(`${fileName(session)}.geojson`, text, 'application/geo+json')
}

async function downloadKml(session: Session, parts: readonly MapPart[]): Promise<void> {
  const { writeKml } = await import('../../../formats/kml/write.ts')
  const text = writeKml(await mapFeatures(session, parts), titleIn(session), sourcesIn(session))
  save(`${fileName(session)}.kml`, text, 'application/vnd.google-earth.kml+xml')
}

async function downloadGpx(session: Session, parts: readonly MapPart[]): Promise<void> {
  const { writeGpx } = await import('../../../formats/gpx/write.ts')
  const { text, leftOut } = writeGpx(await mapFeatures(session, parts), titleIn(session), sourcesIn(session))
  save(`${fileName(session)}.gpx`, text, 'application/gpx+xml')
  if (leftOut > 0) session.notices.say(strings.downloads.leftOut(leftOut), strings.downloads.leftOutDetail)
}

/** A table of places, a table of findings: one file each. */
async function downloadTables(session: Session, parts: readonly MapPart[]): Promise<void> {
  const [{ writePlacesCsv, writeFindingsCsv }, { placeFeatures }] = await Promise.all([
    import('../../../formats/csv/write.ts'),
    import('../../../present/features.ts'),
  ])
  const { result } = session.checks
  if (!result) return
  const type = 'text/csv;charset=utf-8'
  if (parts.includes('places')) save(`${fileName(session)}-places.csv`, writePlacesCsv(placeFeatures(result)), type)
  if (parts.includes('claims')) {
    save(`${fileName(session)}-claims.csv`, writeFindingsCsv(session.document.editor?.text ?? '', result), type)
  }
}
