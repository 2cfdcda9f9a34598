import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkFolder, packFolders } from '../../src/dev/data-check.ts'
import { smallPack } from './small-pack.ts'

const root = resolve(import.meta.dirname, '../..')
const command = ['--import', 'tsx', join(root, 'src/dev/data-check.ts')]

function folderWith(files: Partial<Record<'pack' | 'places' | 'control' | 'events', unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'))
  for (const [name, value] of Object.entries({ ...smallPack(), ...files })) {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    writeFileSync(join(folder, name === 'pack' ? 'pack.json' : `${name}.geojson`), text)
  }
  return folder
}

describe('data:check', () => {
  it('finds every pack in data/ sound', () => {
    const folders = packFolders(join(root, 'data'))
    expect(folders.length).toBeGreaterThan(0)
    expect(folders.flatMap(checkFolder)).toEqual([])
  })

  it('does not flag a sound folder', () => {
    expect(checkFolder(folderWith({}))).toEqual([])
  })

  it('names file, feature and reason', () => {
    const { places } = smallPack()
    Object.assign(places.features[0]?.properties ?? {}, { type: 'megacity' })
    expect(checkFolder(folderWith({ places }))).toEqual([
      expect.stringMatching(/places\.geojson: alpha: "type" is not one of country, /),
    ])
  })

  it('says where the JSON breaks, and which file is missing', () => {
    expect(checkFolder(folderWith({ control: '{"type":' }))[0]).toMatch(/control\.geojson: not valid JSON: /)
    expect(checkFolder('no/such/folder')).toHaveLength(4)
    expect(checkFolder('no/such/folder')[0]).toMatch(/pack\.json: .*ENOENT/)
  })

  it('ends with 0 for the packs of the repository and with 1 for a broken folder', () => {
    const good = execFileSync(process.execPath, command, { cwd: root, encoding: 'utf8' })
    expect(good).toMatch(/raqqa-2016: sound/)
    const bad = spawnSync(process.execPath, [...command, folderWith({ events: '[]' })], { cwd: root, encoding: 'utf8' })
    expect(bad.stdout).toMatch(/events\.geojson: must be a GeoJSON FeatureCollection/)
    expect(bad.stderr).toMatch(/1 fault\n/)
    expect(bad.status).toBe(1)
  })
})
