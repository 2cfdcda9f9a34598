/**
 * Checks theatre packs: `npm run data:check [FOLDER...]`, without folders all of data/ that hold a pack.json.
 * Every fault is a line "file: feature: reason"; exit code 1 where there is one, 2 where nothing could be checked.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { PackFile } from '../../formats/pack/pack.ts'
import { readPack } from '../../formats/pack/pack.ts'
import { schemaErrors } from './data-schema.ts'

const names: Readonly<Record<PackFile, string>> = {
  pack: 'pack.json',
  places: 'places.geojson',
  control: 'control.geojson',
  events: 'events.geojson',
  areas: 'areas.geojson',
}

/** One line for each fault of the pack in a folder; none where it is sound. Never throws. */
export function checkFolder(folder: string): readonly string[] {
  const there = Object.entries(names).filter(([part, name]) => part !== 'areas' || existsSync(join(folder, name)))
  const read = there.map(([part, name]) => [part, readJson(join(folder, name))] as const)
  const broken = read.flatMap(([, file]) => ('reason' in file ? [file.reason] : []))
  if (broken.length > 0) return broken
  const value = (part: PackFile) => (read.find(([name]) => name === part)?.[1] as { value: unknown } | undefined)?.value
  const four = { pack: value('pack'), places: value('places'), control: value('control'), events: value('events') }
  const areas = value('areas')
  const files = areas === undefined ? four : { ...four, areas }
  const result = readPack(files)
  const own = 'errors' in result ? result.errors : []
  const known = new Set(own.map(({ file, feature }) => `${file} ${feature}`))
  const more = schemaErrors(files).filter(({ file, feature }) => !known.has(`${file} ${feature}`))
  return [...own, ...more].map((one) =>
    [join(folder, names[one.file]), one.feature, one.message].filter(Boolean).join(': '),
  )
}

function readJson(path: string): { value: unknown } | { reason: string } {
  try {
    return { value: JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) }
  } catch (error) {
    const reason = error instanceof SyntaxError ? `not valid JSON: ${error.message}` : String(error)
    return { reason: `${path}: ${reason}` }
  }
}

/** The folders in data/ that hold a pack. */
export function packFolders(data: string): readonly string[] {
  return readdirSync(data, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(data, entry.name)).includes(names.pack))
    .map((entry) => join(data, entry.name))
    .sort()
}

function main(given: readonly string[]): number {
  const data = fileURLToPath(new URL('../../../data', import.meta.url))
  const folders = given.length > 0 ? given : packFolders(data)
  if (folders.length === 0) {
    console.error('No pack found: give a folder with pack.json, places.geojson, control.geojson and events.geojson')
    return 2
  }
  const faults = folders
    .map((folder) => {
      const lines = checkFolder(relative(process.cwd(), folder) || '.')
      console.log(lines.length === 0 ? `${folder}: sound` : lines.join('\n'))
      return lines.length
    })
    .reduce((sum, count) => sum + count, 0)
  if (faults > 0) console.error(`${faults} ${faults === 1 ? 'fault' : 'faults'}`)
  return faults > 0 ? 1 : 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main(process.argv.slice(2))
