/**
 * Builds what the site and the command load, into build/data/: theatre packs, outlines, the world's gazetteer and its
 * airfields, and a manifest that names each with its licence, size and hash. Half a minute, from packages and data/ alone.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Outlines, States, TheatrePack } from '../../core/model.ts'
import { makeOutlines, type AreaTopology, type RiverTopology } from '../../core/place/areas/outlines.ts'
import { manifestFile, manifestFormat, type BuiltFile } from '../../formats/ground/manifest.ts'
import { readPack } from '../../formats/pack/pack.ts'
import { buildAirfields, buildWorld } from './build-world.ts'
import { joinedRivers } from './joined-rivers.ts'
import { riverTowns } from './river-towns.ts'

process.chdir(fileURLToPath(new URL('../../..', import.meta.url)))
const finished = join('build', 'data')
/** Filled first and then put in place whole, so that a build that is broken off leaves the old data as it was. */
const folder = join('build', `data.new-${process.pid}`)

type About = Pick<BuiltFile, 'file' | 'kind' | 'id' | 'version' | 'licence' | 'attribution'>

/** With less memory zlib's blocks are shorter: they fit columns of unlike numbers better. */
const packing = { level: 9, memLevel: 6 }

/** Writes a file, packed where its name says so, and describes it. */
function store(about: About, bytes: Uint8Array): BuiltFile {
  const stored = about.file.endsWith('.gz') ? gzipSync(bytes, packing) : bytes
  writeFileSync(join(folder, about.file), stored)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { ...about, storedBytes: stored.length, bytes: bytes.length, sha256 }
}

function readJson(...path: readonly string[]): unknown {
  return JSON.parse(readFileSync(join(...path), 'utf8').replace(/^\uFEFF/, ''))
}

function packFrom(theatre: string): TheatrePack {
  const [pack, places, control, events] = ['pack.json', 'places.geojson', 'control.geojson', 'events.geojson'].map(
    (file) => readJson('data', theatre, file),
  )
  const areas = existsSync(join('data', theatre, 'areas.geojson'))
    ? { areas: readJson('data', theatre, 'areas.geojson') }
    : {}
  const read = readPack({ pack, places, control, events, ...areas })
  if ('pack' in read) return read.pack
  const lines = read.errors.map(({ file, feature, message }) => `  ${file} ${feature ?? ''}: ${message}`)
  throw new Error([`data/${theatre} has faults; npm run data:check names them all:`, ...lines.slice(0, 5)].join('\n'))
}

function storePacks(): readonly BuiltFile[] {
  const theatres = readdirSync('data').filter((name) => existsSync(join('data', name, 'pack.json')))
  return theatres.map((theatre) => {
    const pack = packFrom(theatre)
    const { id, version, licence } = pack
    const attribution = (readJson('data', theatre, 'pack.json') as { attribution?: string }).attribution ?? ''
    const about = { file: `pack-${id}.json`, kind: 'pack', id, version, licence, attribution } as const
    return store(about, Buffer.from(JSON.stringify(pack)))
  })
}

/** The outlines go into the build as they are stored: packed. */
function storeOutlines(): { readonly built: BuiltFile; readonly outlines: Outlines } {
  const bytes = gunzipSync(readFileSync(join('data', 'world', 'provinces.topojson.gz')))
  const outlines = makeOutlines(JSON.parse(bytes.toString('utf8')) as AreaTopology)
  const about = {
    file: 'outlines.json.gz',
    kind: 'outlines',
    id: 'outlines',
    version: 'natural-earth 1:10m',
    licence: 'public domain',
    attribution: 'Natural Earth',
  } as const
  return { built: store(about, bytes), outlines }
}

const terms = {
  rivers: { licence: 'public domain; lines of GSHHG: LGPL', attribution: 'Natural Earth, GSHHG' },
  lakes: { licence: 'public domain', attribution: 'Natural Earth' },
}

const packedIn = (...path: readonly string[]): Buffer => gunzipSync(readFileSync(join('data', ...path)))

/** The rivers of Natural Earth, and those of the World Data Bank II that it lacks. */
function allRivers(): Buffer {
  const [own, others] = ['rivers.topojson.gz', 'rivers-wdbii.topojson.gz'].map(
    (file) => JSON.parse(packedIn('world', file).toString('utf8')) as RiverTopology,
  )
  return Buffer.from(JSON.stringify(joinedRivers(own!, others!, riverTowns())))
}

/** Disputed land, capitals and countries of other days: ours. */
function storeStates(): BuiltFile {
  const { version, ...states } = readJson('data', 'world', 'states.json') as States & { readonly version: string }
  const about = { file: 'states.json', kind: 'states', id: 'states', version, licence: 'MIT', attribution: '' } as const
  return store(about, Buffer.from(JSON.stringify(states)))
}

function storeWaters(): readonly BuiltFile[] {
  return (
    [
      ['rivers', '1:10m'],
      ['lakes', '1:50m'],
    ] as const
  ).map(([kind, scale]) => {
    const bytes = kind === 'rivers' ? allRivers() : packedIn('world', `${kind}.topojson.gz`)
    return store({ file: `${kind}.json.gz`, kind, id: kind, version: `natural-earth ${scale}`, ...terms[kind] }, bytes)
  })
}

async function storeWorld(outlines: Outlines): Promise<readonly BuiltFile[]> {
  const built = [await buildWorld(outlines), buildAirfields()]
  return built.map(({ bytes, ...about }) => store({ ...about, file: `${about.id}.bin.gz`, kind: 'world' }, bytes))
}

function report({ file, storedBytes, bytes }: BuiltFile): void {
  const mb = (count: number) => `${(count / 1e6).toFixed(2)} MB`
  console.log(`  ${file}  ${mb(storedBytes)}${storedBytes === bytes ? '' : ` (${mb(bytes)} unpacked)`}`)
}

mkdirSync(folder, { recursive: true })
const { built, outlines } = storeOutlines()
const files = [...storePacks(), built, storeStates(), ...storeWaters(), ...(await storeWorld(outlines))]
files.forEach(report)
writeFileSync(join(folder, manifestFile), `${JSON.stringify({ format: manifestFormat, files }, null, 2)}\n`)
rmSync(finished, { recursive: true, force: true })
renameSync(folder, finished)
