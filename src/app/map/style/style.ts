/** The whole style, from the palette alone: sources start empty and are filled as data comes. */
import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl'
import { areaLabelLayers, landLayers, lineLayers, waterLabelLayers } from '../base/base-layers.ts'
import { graticuleLabelLayers, graticuleLayers } from '../base/graticule-layers.ts'
import { otherPlaceLayers, placeDotLayers, placeLabelLayers, placeRoomLayers } from '../base/place-layers.ts'
import { changeLabelLayers, changeLayers } from '../front/change-layers.ts'
import { areaLayers, frontLayers } from '../front/front-layers.ts'
import type { BroughtPlace, OnMap } from '../canvas.svelte.ts'
import { fontFaces } from './fonts.ts'
import type { MapPalette } from '../../../formats/locator/palette.ts'

/** The map's own sources. */
const sourceNames = [
  'land',
  'provinces',
  'countries',
  'disputed',
  'coasts',
  'rivers',
  'river-names',
  'lakes',
  'area-labels',
  'pack-places',
  'front',
  'changes',
  'graticule',
  'places',
] as const

/** In the order of drawing. Labels get their room from the last to the first: claims' before places', before areas'. */
export function mapStyle(palette: MapPalette, features: readonly OnMap[]): StyleSpecification {
  const brought = (place: BroughtPlace) => features.flatMap(({ layers }) => layers?.[place]?.(palette) ?? [])
  return {
    version: 8,
    'font-faces': fontFaces(),
    sources: sourcesWith(features),
    layers: [
      ...landLayers(palette),
      ...areaLayers(),
      ...lineLayers(palette),
      ...graticuleLayers(palette),
      ...frontLayers(palette),
      ...changeLayers(palette),
      ...brought('opened'),
      ...brought('drawings'),
      ...brought('comparison'),
      ...brought('claims'),
      ...areaLabelLayers(palette),
      ...otherPlaceLayers(palette),
      ...waterLabelLayers(palette),
      ...placeDotLayers(palette),
      ...brought('draft-places'),
      ...placeLabelLayers(palette),
      ...placeRoomLayers(),
      ...changeLabelLayers(palette),
      ...graticuleLabelLayers(palette),
      ...brought('comparison-labels'),
      ...brought('claim-labels'),
      ...brought('drawing-labels'),
    ],
  }
}

function sourcesWith(features: readonly OnMap[]): Record<string, GeoJSONSourceSpecification> {
  const own = sourceNames.map((name) => [name, more[name] ?? {}] as const)
  const brought = features.flatMap(({ sources }) => Object.entries(sources ?? {}))
  return Object.fromEntries([...own, ...brought].map(([name, beside]) => [name, source(beside)]))
}

function source(beside: Partial<GeoJSONSourceSpecification>): GeoJSONSourceSpecification {
  return { type: 'geojson', data: { type: 'FeatureCollection', features: [] }, ...beside }
}

const more: Readonly<Partial<Record<(typeof sourceNames)[number], Partial<GeoJSONSourceSpecification>>>> = {
  // Words follow the course of a river, not its every bend.
  'river-names': { tolerance: 6 },
}
