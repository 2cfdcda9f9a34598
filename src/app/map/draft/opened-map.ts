import type { Feature } from 'geojson'
import type { MapPart } from '../../../formats/geojson/index.ts'

export type DrawnPart = MapPart | 'other'

const parts = new Map<unknown, MapPart>([
  ['control-area', 'front'],
  ['front-line', 'front'],
  ['held-place', 'front'],
  ['claim-line', 'claims'],
  ['claim-region', 'claims'],
  ['place', 'places'],
  ['drawing', 'drawings'],
])

/** Which part of the map a feature belongs to; `other` for those that are not our own. */
export function partOf({ properties }: Feature): DrawnPart {
  return parts.get(properties?.['role']) ?? 'other'
}

/**
 * What is on the map: a part that opened files bring stands in for the draft's own, so that nothing is drawn twice
 * and a file of ours gives the map that it was saved from.
 */
export function drawnFeatures(
  own: Readonly<Record<MapPart, readonly Feature[]>>,
  opened: readonly Feature[],
): Readonly<Record<DrawnPart, readonly Feature[]>> {
  const brought = { front: [], claims: [], places: [], drawings: [], other: [] } as Record<DrawnPart, Feature[]>
  for (const feature of opened) brought[partOf(feature)].push(feature)
  const pick = (part: MapPart) => (brought[part].length > 0 ? brought[part] : own[part])
  return {
    front: pick('front'),
    claims: pick('claims'),
    places: pick('places'),
    drawings: pick('drawings'),
    other: brought.other,
  }
}
