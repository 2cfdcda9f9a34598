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
  for (const feature of opened) brought[partOf(feature)].push(asTyped(feature))
  const pick = (part: MapPart) => (brought[part].length > 0 ? brought[part] : own[part])
  return {
    front: pick('front'),
    claims: pick('claims'),
    places: pick('places'),
    drawings: pick('drawings'),
    other: brought.other,
  }
}

/** What the map's layers take for a number or for yes and no, of features of our own. */
const numbers = ['mentions', 'strength', 'angle', 'edgeMetres']
const choices = ['faint', 'alone', 'derived']

/**
 * KML, GPX and tables have text alone: "2" is two again, "false" is no. What is neither is left out, as a layer would
 * break on it. Features from elsewhere stay as they are.
 */
function asTyped(feature: Feature): Feature {
  const { properties } = feature
  if (properties === null || partOf(feature) === 'other') return feature
  const wrong = [
    ...numbers.map((key) => [key, numberIn(properties[key])] as const),
    ...choices.map((key) => [key, choiceIn(properties[key])] as const),
  ].filter(([key, value]) => Object.hasOwn(properties, key) && properties[key] !== value)
  return wrong.length === 0 ? feature : { ...feature, properties: { ...properties, ...Object.fromEntries(wrong) } }
}

const numberIn = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

const choiceIn = (value: unknown): boolean | undefined =>
  value === true || value === 'true' ? true : value === false || value === 'false' ? false : undefined
