import type { Feature, Geometry } from 'geojson'
import { extentOf } from '../../core/geo/extent-of.ts'
import { rewind, round6 } from '../../core/geo/rfc7946.ts'
import type { DataVersion, Extent, PartialDate } from '../../core/model.ts'
import { cutAtAntimeridian } from './antimeridian.ts'
import type { MapPart } from './map-parts.ts'
import { withoutSpikes } from './spikes.ts'

export type { MapPart } from './map-parts.ts'

/** What a file of ours says about itself, as the foreign member "groundline" of the collection. */
export interface About {
  /** Of the program. */
  readonly version: string
  /** What the check ran against, with licences. */
  readonly data: readonly DataVersion[]
  /** The day of the front, or of reporting. */
  readonly date: PartialDate | null
  readonly kind: readonly MapPart[]
}

/**
 * A FeatureCollection by RFC 7946: right-hand rule, at most 6 decimals, no `crs`, cut at the antimeridian, a bounding
 * box, and an id for every feature, each once. One feature a line, so that two files can be compared by line. The same
 * features give the same text, and reading and writing it again changes nothing.
 */
export function writeGeoJson(features: readonly Feature[], about?: About): string {
  const written = uniqueIds(features).map(writable)
  const bbox = extentOfAll(written)
  const head = [
    '"type":"FeatureCollection"',
    ...(about ? [`"groundline":${JSON.stringify(about)}`] : []),
    ...(bbox ? [`"bbox":${JSON.stringify(bbox)}`] : []),
  ]
  return `{${head.join(',')},"features":[${written.map((one) => `\n${JSON.stringify(one)}`).join(',')}\n]}\n`
}

function writable({ id, geometry, properties }: Feature): Feature {
  const drawn = geometry === null ? null : withoutSpikes(round6(rewound(cutAtAntimeridian(geometry))))
  return { type: 'Feature', id, geometry: drawn as Feature['geometry'], properties }
}

function rewound(geometry: Geometry): Geometry {
  if (geometry.type !== 'GeometryCollection') return rewind(geometry)
  return { ...geometry, geometries: geometry.geometries.map(rewound) }
}

/** The second feature of one id becomes "id:2"; one without an id is called by its position, "feature:3". */
export function uniqueIds(features: readonly Feature[]): readonly Feature[] {
  const used = new Map<string, number>()
  return features.map((feature, index) => {
    const id = freeId(feature.id ?? `feature:${index + 1}`, used)
    return id === feature.id ? feature : { ...feature, id }
  })
}

/** `used` holds how often each id was asked for, so that a thousand features of one id cost a thousand steps. */
function freeId(id: string | number, used: Map<string, number>): string | number {
  let free = id
  for (let count = used.get(String(id)) ?? 0; used.has(String(free)); free = `${id}:${count}`) {
    count++
    used.set(String(id), count)
  }
  if (!used.has(String(free))) used.set(String(free), 1)
  return free
}

function extentOfAll(features: readonly Feature[]): Extent | null {
  let all: [number, number, number, number] | null = null
  for (const { geometry } of features) {
    const extent = geometry === null ? null : extentOf(geometry)
    if (!extent || !extent.every(Number.isFinite)) continue
    const [west, south, east, north] = extent
    all =
      all === null
        ? [west, south, east, north]
        : [Math.min(all[0], west), Math.min(all[1], south), Math.max(all[2], east), Math.max(all[3], north)]
  }
  return all
}
