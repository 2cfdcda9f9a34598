import type { Feature } from 'geojson'
import { frontOn } from '../core/front/day.ts'
import type { CheckResult, DataVersion, Ground, PartialDate, TheatrePack } from '../core/model.ts'
import { writeGeoJson } from '../formats/geojson/index.ts'
import { claimFeatures, frontFeatures, placeFeatures } from '../present/features.ts'
import { version } from '../present/version.ts'
import type { Readable, Writer } from './writer.ts'

interface Drawn {
  readonly path: string
  readonly result: CheckResult
}

/**
 * One collection of places, claims and fronts over all documents: with several, each place and claim carries the
 * document's path in its id and as the property "document"; the front of a day is drawn once.
 */
export function mapWriter(): Writer {
  const drawn: Drawn[] = []
  let packs: readonly TheatrePack[] = []
  let data: readonly DataVersion[] = []
  return {
    begin(ground: Ground) {
      packs = ground.packs
      data = ground.data
      return ''
    },
    result({ path }: Readable, result) {
      drawn.push({ path, result })
      return ''
    },
    failure: () => '',
    end: () =>
      writeGeoJson([...fronts(drawn, packs), ...documents(drawn)], {
        version,
        data,
        date: sharedDate(drawn),
        kind: ['places', 'claims', 'front'],
      }),
  }
}

function documents(drawn: readonly Drawn[]): readonly Feature[] {
  return drawn.flatMap(({ path, result }) => {
    const features: readonly Feature[] = [...claimFeatures(result), ...placeFeatures(result)]
    if (drawn.length === 1) return features
    return features.map((feature) => ({
      ...feature,
      id: `${path}:${feature.id}`,
      properties: { ...feature.properties, document: path },
    }))
  })
}

function fronts(drawn: readonly Drawn[], packs: readonly TheatrePack[]): readonly Feature[] {
  const days = new Map(drawn.map(({ result: { packId, date } }) => [`${packId} ${date}`, { packId, date }]))
  return [...days.values()].flatMap(({ packId, date }) => {
    const pack = packs.find(({ id }) => id === packId)
    return pack && date !== null && hasFront(pack, date) ? frontFeatures(frontOn(pack, date)) : []
  })
}

/** A front is of a whole day, within the pack's period. */
function hasFront(pack: TheatrePack, date: PartialDate): boolean {
  return date.length === 10 && date >= pack.from && date <= pack.to
}

function sharedDate(drawn: readonly Drawn[]): PartialDate | null {
  const dates = new Set(drawn.map(({ result }) => result.date))
  return dates.size === 1 ? ([...dates][0] ?? null) : null
}
