import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { TheatrePack } from '../../../src/core/model.ts'
import { readPack } from '../../../src/formats/pack/pack.ts'

/** A pack as it stands in the repository. */
export function builtInPack(theatre: string): TheatrePack {
  const json = (name: string): unknown =>
    JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../data', theatre, name), 'utf8'))
  const read = readPack({
    pack: json('pack.json'),
    places: json('places.geojson'),
    control: json('control.geojson'),
    events: json('events.geojson'),
  })
  if (!('pack' in read)) throw new Error(JSON.stringify(read.errors[0]))
  return read.pack
}

/** The days of a pack, first and last included. */
export function daysOf({ from, to }: TheatrePack): readonly string[] {
  const count = (Date.parse(to) - Date.parse(from)) / 86_400_000
  return Array.from({ length: count + 1 }, (_, at) =>
    new Date(Date.parse(from) + at * 86_400_000).toISOString().slice(0, 10),
  )
}
