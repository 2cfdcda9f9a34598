import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import validator from 'geojson-validation'
import { describe, expect, it } from 'vitest'
import { checkFolder, packFolders } from '../../src/dev/data/data-check.ts'
import { schemaErrors } from '../../src/dev/data/data-schema.ts'
import type { SmallPack } from './small-pack.ts'
import { smallPack } from './small-pack.ts'

const root = resolve(import.meta.dirname, '../..')
const command = ['--import', 'tsx', join(root, 'src/dev/data/data-check.ts')]

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

describe('schemaErrors', () => {
  it('does not flag a sound pack', () => {
    expect(schemaErrors(smallPack())).toEqual([])
  })

  it.each<readonly [string, (files: SmallPack) => void, string | null, RegExp]>([
    [
      'a misspelt type',
      ({ places }) => {
        places.features[0]!.type = 'feature'
      },
      'alpha',
      /type must be "Feature"/,
    ],
    [
      'a point of one number',
      ({ places }) => {
        places.features[1]!.geometry!.coordinates = [31]
      },
      'beta',
      /two elements/,
    ],
    [
      'an unknown type of place',
      ({ places }) => {
        places.features[0]!.properties.type = 'x'
      },
      'alpha',
      /"type" is not/,
    ],
    [
      'no collection',
      (files) => {
        files.places.type = 'Feature'
      },
      null,
      /FeatureCollection/,
    ],
  ])('flags %s', (_, change, feature, message) => {
    const files = smallPack()
    change(files)
    expect(schemaErrors(files)).toContainEqual({
      file: 'places',
      feature,
      message: expect.stringMatching(message) as string,
    })
  })

  it('leaves no definition of ours behind', () => {
    schemaErrors(smallPack())
    expect(validator.isFeature({ type: 'Feature', properties: {}, geometry: null }, true)).toEqual([])
  })
})
