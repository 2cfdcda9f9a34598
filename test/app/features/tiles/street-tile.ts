/** A small town by the sea in each of the usual schemas, all of it made up. */
import { pmtiles, vectorTile } from './pmtiles-file.ts'
import type { TileFeature } from './pmtiles-file.ts'

const sea: TileFeature = {
  type: 'Polygon',
  points: [
    [0, 0],
    [1500, 0],
    [1300, 1400],
    [1600, 2600],
    [1200, 4096],
    [0, 4096],
  ],
}
const island: TileFeature = {
  type: 'Polygon',
  points: [
    [1500, 0],
    [4096, 0],
    [4096, 4096],
    [1200, 4096],
    [1600, 2600],
    [1300, 1400],
  ],
}
const river: TileFeature = {
  type: 'LineString',
  points: [
    [4096, 900],
    [3200, 1300],
    [2300, 1500],
    [1400, 1700],
  ],
}
const border: TileFeature = {
  type: 'LineString',
  points: [
    [3300, 0],
    [3100, 1800],
    [3500, 4096],
  ],
}
const road = (kind: string, property: string, points: TileFeature['points']): TileFeature => ({
  type: 'LineString',
  points,
  properties: { [property]: kind },
})
const roads = (property: string, wide: string, main: string, small: string): readonly TileFeature[] => [
  road(wide, property, [
    [1500, 2400],
    [2400, 2200],
    [4096, 2500],
  ]),
  road(main, property, [
    [2400, 200],
    [2400, 2200],
    [2600, 4000],
  ]),
  ...[2500, 2600, 2700, 2800].map((y) =>
    road(small, property, [
      [1900, y],
      [2800, y + 40],
    ]),
  ),
]
const house: TileFeature = {
  type: 'Polygon',
  points: [
    [2450, 2320],
    [2520, 2320],
    [2520, 2390],
    [2450, 2390],
  ],
}
const town = (nameKey: string, kind: string, property: string): TileFeature => ({
  type: 'Point',
  points: [[2300, 2100]],
  properties: { name: 'مدينة', [nameKey]: 'Madeup', [property]: kind },
})

export const streetLayers = {
  openmaptiles: {
    water: [sea],
    waterway: [river],
    transportation: roads('class', 'motorway', 'primary', 'minor'),
    building: [house],
    boundary: [border],
    place: [town('name:en', 'town', 'class')],
  },
  shortbread: {
    ocean: [sea],
    water_lines: [river],
    streets: roads('kind', 'motorway', 'primary', 'residential'),
    buildings: [house],
    boundaries: [border],
    place_labels: [town('name_en', 'town', 'kind')],
  },
  protomaps: {
    earth: [island],
    water: [sea, river],
    roads: roads('kind', 'highway', 'major_road', 'minor_road'),
    buildings: [house],
    boundaries: [border],
    places: [town('name:en', 'locality', 'kind')],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly TileFeature[]>>>>

/** The tile at z/x/y with all of it. */
export function streets(
  schema: keyof typeof streetLayers,
  at: readonly [number, number, number],
): Uint8Array<ArrayBuffer> {
  const layers = streetLayers[schema]
  const metadata = {
    name: `Streets (${schema})`,
    version: '2026-11',
    attribution: '<b>© Streets</b> of &lt;nobody&gt;',
    vector_layers: Object.keys(layers).map((id) => ({ id, fields: {} })),
  }
  return pmtiles({ tile: vectorTile(layers), metadata, at })
}
