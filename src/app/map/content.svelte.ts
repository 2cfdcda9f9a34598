/** What is on the map, from the state of the page. */
import type { Feature } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import { claimFeatures, frontFeatures, heldFeatures, placeFeatures } from '../../out/features.ts'
import { drawnFeatures } from '../state/opened-map.ts'
import type { DrawnPart } from '../state/opened-map.ts'
import type { Session } from '../state/session.svelte.ts'
import { packPlaces } from './pack-places.ts'
import type { SourceName } from './style.ts'

export type Drawn = Readonly<Record<DrawnPart | 'pack-places', readonly Feature[]>>

export function drawnNow({ result, front, findings, opened }: Session): Drawn {
  const kept = new Set(findings.filter(({ keep }) => keep).map(({ finding }) => finding.id))
  const day = front.shown
  const own = {
    front: day ? [...frontFeatures(day), ...heldFeatures(day)] : [],
    claims: result ? claimFeatures(result).map((feature) => asKept(feature, kept)) : [],
    places: result ? placeFeatures(result) : [],
  }
  const named = new Set(own.places.map(({ properties }) => properties.placeId))
  return { ...drawnFeatures(own, opened), 'pack-places': front.pack ? packPlaces(front.pack, named) : [] }
}

/** What the author has checked is drawn as what agrees. */
function asKept<F extends Feature>(feature: F, kept: ReadonlySet<string>): F {
  if (!kept.has(String(feature.properties?.['findingId']))) return feature
  return { ...feature, properties: { ...feature.properties, verdict: 'agrees' } }
}

export function fill(map: MapLibreMap, drawn: Drawn): void {
  for (const [name, features] of Object.entries(drawn)) setSource(map, name as SourceName, features)
}

export function setSource(map: MapLibreMap, name: SourceName, features: readonly Feature[]): void {
  map.getSource<GeoJSONSource>(name)?.setData({ type: 'FeatureCollection', features: [...features] })
}
