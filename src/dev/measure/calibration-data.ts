/**
 * `tsx src/dev/measure/calibration-data.ts`: writes data/calibration.csv, the figures that `npm run fit` reads, from the fit
 * half of a corpus of published claims (claims.jsonl in GROUNDLINE_CORPUS, by default ../shared/corpus).
 * Figures only: no text, no names, no ids; in the order of the figures, so that no row can be told.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Gazetteer } from '../../core/index.ts'
import { angleBetween } from '../../core/geo/bearing.ts'
import { inverse } from '../../core/geo/geodesic.ts'
import { english } from '../../lang/en/index.ts'
import { loadGround } from '../../formats/ground/ground-files.ts'
import type { Row } from './corpus/rows.ts'
import { halfOf, isSound, readRows } from './corpus/rows.ts'
import { calibrationColumns, calibrationFile } from './fit/rows.ts'

/** The gazetteer's point of a row's place lies at most this far from the corpus' own. */
const samePlaceMetres = 5_000

const folder = process.env['GROUNDLINE_CORPUS'] ?? '../shared/corpus'
const built = process.env['GROUNDLINE_DATA'] ?? 'build/data'
const { gazetteer } = await loadGround(async (name) => readFileSync(`${built}/${name}`), { world: true })
const rows = readRows(`${folder}/claims.jsonl`).filter((row) => halfOf(row) === 'fit' && isSound(row))
const lines = rows
  .map((row) => figuresOf(gazetteer, row).join(','))
  .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
writeFileSync(calibrationFile, [calibrationColumns.join(','), ...lines, ''].join('\n'))
console.log(`${lines.length} rows in ${calibrationFile}`)

/** One row in the order of `calibrationColumns`; empty where not stated or not known. */
function figuresOf(gazetteer: Gazetteer, { subject, reference, relation }: Row): readonly (string | number)[] {
  const { metres, bearingDegrees } = inverse([reference.lon!, reference.lat!], [subject.lon!, subject.lat!])
  const stated = english.lexicon.value('compassPoint', (relation.direction ?? '').replaceAll(' ', ''))
  return [
    relation.distance ?? '',
    relation.distance2 ?? '',
    relation.distance === null ? '' : unitOf(relation.unit),
    relation.kind === 'within' ? 'within' : '',
    pathOf(relation.mode),
    (metres / 1000).toFixed(3),
    stated?.points ?? '',
    stated ? angleBetween(bearingDegrees, stated.degrees).toFixed(1) : '',
    populationOf(gazetteer, reference) ?? reference.pop ?? '',
    populationOf(gazetteer, subject) ?? '',
  ]
}

function unitOf(unit: string | null | undefined): string {
  return /^mi/.test(unit ?? '') ? 'mi' : /^met/.test(unit ?? '') ? 'm' : 'km'
}

/** By road as the text says itself; other ways (by rail, upstream) are no straight line either. */
function pathOf(mode: string | null | undefined): string {
  if (mode === null || mode === undefined || /straight|air/.test(mode)) return ''
  return /road|drive/.test(mode) ? 'road' : 'other'
}

/** As the program will know it: the largest place of that name there, for a city's quarters bear its name too. */
function populationOf(gazetteer: Gazetteer, { name, surface, lat, lon }: Row['reference']): number | null {
  const places = [name, surface].flatMap((one) => gazetteer.lookup(one ?? '').map(({ place }) => place))
  const near = places.filter((place) => inverse([place.lon, place.lat], [lon!, lat!]).metres <= samePlaceMetres)
  const populations = near.flatMap(({ population }) => population ?? [])
  return populations.length === 0 ? null : Math.max(...populations)
}
