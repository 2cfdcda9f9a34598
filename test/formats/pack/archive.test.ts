import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { NamedBytes } from '../../../src/formats/pack/archive.ts'
import { isPackByNames, isPackByStart, readPackArchive } from '../../../src/formats/pack/archive.ts'

const folder = resolve(import.meta.dirname, '../../../data/kherson-2022')
const names = ['pack.json', 'places.geojson', 'control.geojson', 'events.geojson'] as const
const text = (name: string) => readFileSync(`${folder}/${name}`, 'utf8')
const loose: readonly NamedBytes[] = names.map((name) => ({ name, bytes: strToU8(text(name)) }))
const zip = (inside: string, only: readonly string[] = names) => ({
  name: 'kherson.zip',
  bytes: zipSync(Object.fromEntries(only.map((name) => [inside + name, strToU8(text(name))]))),
})
const whole = () => ({
  type: 'FeatureCollection',
  pack: JSON.parse(text('pack.json')) as Record<string, unknown>,
  features: names.slice(1).flatMap((name) => (JSON.parse(text(name)) as { features: unknown[] }).features),
})
const one = (value: unknown): readonly NamedBytes[] => [
  { name: 'kherson.geojson', bytes: strToU8(typeof value === 'string' ? value : JSON.stringify(value)) },
]
const errors = (files: readonly NamedBytes[]) => {
  const read = readPackArchive(files)
  return 'errors' in read ? read.errors : []
}

describe('readPackArchive', () => {
  it('reads the same pack from four files, from a zip with or without a folder, and from one GeoJSON', () => {
    const expected = readPackArchive(loose)
    expect(expected).toHaveProperty('pack.id', 'kherson-2022')
    expect(readPackArchive([zip('')])).toEqual(expected)
    expect(readPackArchive([zip('kherson-2022/')])).toEqual(expected)
    expect(readPackArchive(one(whole()))).toEqual(expected)
  })

  it('names what is missing and what is wrong, by file and feature', () => {
    expect(errors([zip('', ['pack.json', 'places.geojson'])])).toEqual([
      'A theatre pack is missing control.geojson, events.geojson: put all four files into the zip',
    ])
    const broken = whole()
    ;(
      broken.features.find((feature) => 'holder' in (feature as { properties: object }).properties) as {
        properties: { holder: string }
      }
    ).properties.holder = 'nobody'
    expect(errors(one(broken))[0]).toMatch(/^control\.geojson: .+: "holder" is nobody, which pack\.json does not name/)
    expect(errors(one({ ...whole(), pack: { id: 'x' } }))[0]).toMatch(/^pack\.json: /)
  })

  it.each([
    ['not JSON', one('{"pack": {')],
    ['an empty object', one({})],
    ['a list', one([1, 2])],
    ['null', one('null')],
    ['a damaged zip', [{ name: 'a.zip', bytes: new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]) }]],
    [
      'prototype keys',
      one('{"pack": {"__proto__": {"id": "x"}}, "features": [{"properties": {"__proto__": {"placeId": 1}}}]}'),
    ],
  ])('says so of %s, and never throws', (_what, files) => {
    expect(errors(files).length).toBeGreaterThan(0)
  })

  it('unpacks no more than a pack can hold', () => {
    const bomb = zipSync({ 'pack.json': new Uint8Array(45_000_000), 'places.geojson': strToU8('{}') })
    expect(errors([{ name: 'bomb.zip', bytes: bomb }])[0]).toContain('unpacks to more than 40 MB')
  })

  it('tells a pack from other files by names, or by its start', () => {
    expect(isPackByNames(['k/pack.json', 'k/places.geojson', 'k/control.geojson'])).toBe(true)
    expect(isPackByNames(['roads.shp', 'roads.dbf', 'places.geojson'])).toBe(false)
    expect(isPackByStart(JSON.stringify(whole()).slice(0, 2000))).toBe(true)
    expect(isPackByStart('{"type": "FeatureCollection", "features": []}')).toBe(false)
    expect(isPackByStart('A text about "pack": {ice}')).toBe(false)
  })
})
