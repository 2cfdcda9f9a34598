/** The map's sources, filled. */
import type { Feature } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import type { Drawn } from '../draft/content.ts'
import { sameFeatures } from './same-features.ts'

export function fill(map: MapLibreMap, drawn: Drawn): void {
  for (const [name, features] of Object.entries(drawn)) fillSource(map, name, features)
}

const filled = new WeakMap<GeoJSONSource, readonly Feature[]>()

/** Gives a source what it does not show already: one that is set anew is cut and drawn anew, at every word typed. */
export function fillSource(map: MapLibreMap, name: string, features: readonly Feature[]): void {
  const source = map.getSource<GeoJSONSource>(name)
  if (!source) return
  const same = sameFeatures(filled.get(source) ?? [], features)
  filled.set(source, features)
  if (!same) setSource(map, name, features)
}

export function setSource(map: MapLibreMap, name: string, features: readonly Feature[]): void {
  map.getSource<GeoJSONSource>(name)?.setData({ type: 'FeatureCollection', features: [...features] })
}
