/** What is on the map, from the state of the page. */
import type { Feature } from 'geojson'
import type { CheckResult, FrontDay } from '../../../core/model.ts'
import {
  claimFeatures,
  drawingFeatures,
  frontFeatures,
  heldFeatures,
  placeFeatures,
} from '../../../present/features.ts'
import { claimedIn, isAlone, isWide } from '../../../formats/locator/in-view.ts'
import { drawnAs } from '../../../present/palette.ts'
import { colouredFeatures } from './coloured.ts'
import { drawnFeatures } from './opened-map.ts'
import type { DrawnPart } from './opened-map.ts'
import type { Session } from '../../kernel/session.ts'
import { strings } from '../../strings.ts'
import { withOwnScript } from '../base/second-script.ts'
import { middleOf } from './line-middle.ts'
import { packPlaces } from '../../../formats/locator/base/pack-places.ts'

export type Drawn = Readonly<Record<DrawnPart | 'pack-places' | 'claim-labels' | 'comparison', readonly Feature[]>>

export function drawnNow({
  checks: { result, findings },
  front,
  layers,
  document: { annotations },
  comparing,
}: Session): Drawn {
  const kept = new Set(findings.filter(({ keep }) => keep).map(({ finding }) => finding.id))
  const day = front.shown
  const own = {
    front: day ? ofDay(day) : [],
    claims:
      result && !comparing.shown ? claimFeatures(result, strings.labels).map((feature) => asKept(feature, kept)) : [],
    places: result ? placeFeatures(result) : [],
    drawings: drawingFeatures(annotations.drawings),
  }
  const named = new Set(own.places.map(({ properties }) => properties.placeId))
  const drawn = drawnFeatures(own, layers.small.filter(({ shown }) => shown).flatMap(colouredFeatures))
  const countries = countriesIn(result)
  return {
    ...drawn,
    front: drawn.front === own.front ? own.front : drawn.front.map(withTexture),
    places: drawn.places
      .filter((place) => !isWide(place))
      .map((place) => withOwnScript(place, countries.get(String(place.properties?.['placeId'])))),
    'claim-labels': drawn.claims.flatMap(labelPoint),
    comparison: comparing.features,
    'pack-places': front.pack ? packPlaces(front.pack, named) : [],
  }
}

/** Place id -> country. */
const countriesIn = (result: CheckResult | null): ReadonlyMap<string, string | null | undefined> =>
  new Map((result?.mentions ?? []).flatMap(({ place }) => (place ? [[place.id, place.country] as const] : [])))

const days = new WeakMap<FrontDay, readonly Feature[]>()

/** The same features for the same day, so that what is drawn already is seen to be. */
function ofDay(day: FrontDay): readonly Feature[] {
  const known = days.get(day)
  if (known) return known
  const made = [...frontFeatures(day), ...heldFeatures(day)].map(withTexture)
  days.set(day, made)
  return made
}

/** Which texture its holder has is for the map alone: files name the holder. */
function withTexture(feature: Feature): Feature {
  const holder: unknown = feature.properties?.['holder']
  return typeof holder === 'string'
    ? { ...feature, properties: { ...feature.properties, drawnAs: drawnAs(holder) } }
    : feature
}

/** Where a claim's words stand: amid its line; above the northernmost point of a region that stands alone. */
function labelPoint({ geometry, properties }: Feature): readonly Feature[] {
  if (properties?.['role'] === 'claim-line' && properties['sign'] !== 'second' && geometry.type === 'LineString') {
    const { at, angle } = middleOf(geometry)
    return [{ type: 'Feature', properties: { ...properties, angle }, geometry: { type: 'Point', coordinates: at } }]
  }
  // The words of a located place stand above its area, not at its best point too.
  const isPointOfArea = properties?.['sign'] === 'located' && geometry.type === 'Point'
  if (!isAlone(properties) || isPointOfArea || geometry.type === 'GeometryCollection') return []
  const top = northernmost(geometry.coordinates)
  return top ? [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: top } }] : []
}

type Nested = readonly (number | Nested)[]

function northernmost(coordinates: Nested): number[] | null {
  const [lon, lat] = coordinates
  if (typeof lon === 'number') return typeof lat === 'number' ? [lon, lat] : null
  const tops = coordinates.map((one) => (typeof one === 'number' ? null : northernmost(one)))
  return tops.reduce((best, one) => (one && (!best || (one[1] ?? 0) > (best[1] ?? 0)) ? one : best), null)
}

/** What the author has checked is drawn as what agrees. */
function asKept<F extends Feature>(feature: F, kept: ReadonlySet<string>): F {
  if (!kept.has(String(feature.properties?.['findingId']))) return feature
  return { ...feature, properties: { ...feature.properties, verdict: 'agrees' } }
}

/** What the map is to show at first: a comparison, or what the draft claims. */
export const inView = (drawn: Drawn): readonly Feature[] =>
  drawn.comparison.length > 0 ? drawn.comparison : claimedIn(drawn)
