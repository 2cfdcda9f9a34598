import type { Feature } from 'geojson'
import type { CheckResult, DataVersion, Ground, PartialDate, TheatrePack } from '../../core/model.ts'
import { writeKml } from '../../formats/kml/write.ts'
import { writeGeoJson } from '../../formats/geojson/index.ts'
import type { LabelWords } from '../../lang/engine/labels.ts'
import { claimFeatures, frontFeatures, placeFeatures } from '../../present/features.ts'
import { version } from '../../present/version.ts'
import { frontDays } from '../front-days.ts'
import type { Readable, Writer } from './writer.ts'

interface Drawn {
  readonly path: string
  readonly result: CheckResult
}

/**
 * One collection of places, claims and fronts over all documents: with several, each place and claim carries the
 * document's path in its id and as the property "document"; the front of a day is drawn once.
 */
export function mapWriter(format: 'geojson' | 'kml', labels: LabelWords): Writer {
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
    end() {
      const features = [...fronts(drawn, packs), ...documents(drawn, labels)]
      if (format === 'kml') return writeKml(features, 'Groundline', sourcesOf(data))
      return writeGeoJson(features, { version, data, date: sharedDate(drawn), kind: ['places', 'claims', 'front'] })
    },
  }
}

/** Whom to name: the attribution of all data. */
const sourcesOf = (data: readonly DataVersion[]): string =>
  [...new Set(data.flatMap(({ attribution }) => attribution ?? []))].join(' ')

function documents(drawn: readonly Drawn[], labels: LabelWords): readonly Feature[] {
  return drawn.flatMap(({ path, result }) => {
    const features: readonly Feature[] = [...claimFeatures(result, labels), ...placeFeatures(result)]
    if (drawn.length === 1) return features
    return features.map((feature) => ({
      ...feature,
      id: `${path}:${feature.id}`,
      properties: { ...feature.properties, document: path },
    }))
  })
}

const fronts = (drawn: readonly Drawn[], packs: readonly TheatrePack[]): readonly Feature[] =>
  frontDays(
    drawn.map(({ result }) => result),
    packs,
  ).flatMap(frontFeatures)

function sharedDate(drawn: readonly Drawn[]): PartialDate | null {
  const dates = new Set(drawn.map(({ result }) => result.date))
  return dates.size === 1 ? ([...dates][0] ?? null) : null
}
