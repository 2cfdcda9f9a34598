/**
 * Cuts data/world/rivers.* from the rivers of Natural Earth (1:10m): `npx tsx src/dev/data/cut-rivers.ts FILE.shp`, with the
 * .dbf beside it. Where to get the file stands in data/world/PROVENANCE.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import type { Feature, FeatureCollection, MultiLineString, Position } from 'geojson'
import { quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import type { RiverTopology } from '../../core/place/areas/outlines.ts'
import { extentOfLines, gridSteps, newsToleranceMetres, toleranceMetres } from './cut.ts'
import { directedLines } from './directed.ts'
import { readPolylines, readTable } from './read-shapefile.ts'
import { mouths, otherMouths } from './river-mouths.ts'
import type { River, RiverRow } from './river-source.ts'
import { riversOf } from './river-source.ts'
import { simplifyLine } from './simplify-line.ts'

const columns = ['code', 'rank', 'name', 'aliases', 'lon', 'lat', 'kilometres'] as const

function rowText(row: RiverRow): string {
  return columns
    .map((column) => {
      const value = row[column]
      return typeof value === 'object' ? value.join('|') : String(value)
    })
    .join('\t')
}

/** A river as it is drawn: one that news names turned downstream, and sharper. */
function drawnOf({ row, id, geometry: { coordinates } }: River): Feature<MultiLineString> {
  const [sharp, known] = [mouths[row.code], otherMouths[row.code]]
  const ends = sharp ?? known
  const lines = ends ? directedLines(coordinates, ends) : coordinates
  const tolerance = sharp ? newsToleranceMetres : toleranceMetres
  return {
    type: 'Feature',
    id: id!,
    properties: ends ? { flows: true, extent: extentOfLines(lines), ...(sharp ? {} : { coarse: true }) } : {},
    geometry: {
      type: 'MultiLineString',
      coordinates: lines.map((line) => simplifyLine(line, tolerance) as Position[]),
    },
  }
}

function cut(file: string): void {
  const lines = readPolylines(readFileSync(file))
  const table = readTable(readFileSync(file.replace(/\.shp$/, '.dbf')))
  const parts = table.map((row, at) => ({ name: row.name ?? '', rank: Number(row.scalerank), lines: lines[at] ?? [] }))
  const rivers = riversOf(parts)
  const collection: FeatureCollection<MultiLineString> = { type: 'FeatureCollection', features: rivers.map(drawnOf) }
  const whole = topology({ rivers: collection }) as unknown as RiverTopology
  const drawn = quantize(whole, gridSteps)
  const packed = gzipSync(JSON.stringify(drawn), { level: 9 })
  const folder = new URL('../../../data/world/', import.meta.url)
  writeFileSync(new URL('rivers.topojson.gz', folder), packed)
  const rows = [columns.join('\t'), ...rivers.map(({ row }) => rowText(row))]
  writeFileSync(new URL('rivers.tsv', folder), `${rows.join('\n')}\n`)
  const points = whole.arcs.reduce((sum, arc) => sum + arc.length, 0)
  console.log(`${rivers.length} rivers, ${points} points, ${packed.length} bytes`)
}

const given = process.argv[2]
if (given?.endsWith('.shp')) cut(given)
else {
  console.error('Give the file ne_10m_rivers_lake_centerlines.shp')
  process.exitCode = 2
}
