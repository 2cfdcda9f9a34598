/** The whole style, from the palette alone: sources start empty and are filled as data comes. */
import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl'
import { areaLabelLayers, landLayers, lineLayers, waterLabelLayers } from '../base/base-layers.ts'
import { changeLabelLayers, changeLayers } from '../front/change-layers.ts'
import { claimLabelLayers, claimLayers } from '../draft/claim-layers.ts'
import { comparisonLabelLayers, comparisonLayers } from '../draft/comparison-layers.ts'
import { draftPlaceLayers } from '../draft/draft-place-layers.ts'
import { drawingLabelLayers, drawingLayers } from '../draft/drawing-layers.ts'
import { fontFaces } from './fonts.ts'
import { areaLayers, frontLayers } from '../front/front-layers.ts'
import { graticuleLabelLayers, graticuleLayers } from '../base/graticule-layers.ts'
import { openedLayers } from '../draft/other-layers.ts'
import type { MapPalette } from './palette.ts'
import { otherPlaceLayers, placeDotLayers, placeLabelLayers } from '../base/place-layers.ts'

export const sourceNames = [
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
  'comparison',
  'claims',
  'claim-labels',
  'places',
  'other',
  'drawings',
  'draft-places',
  'measure-labels',
] as const
export type SourceName = (typeof sourceNames)[number]

/** In the order of drawing. Labels get their room from the last to the first: claims' before places', before areas'. */
export function mapStyle(palette: MapPalette): StyleSpecification {
  return {
    version: 8,
    'font-faces': fontFaces(),
    sources: Object.fromEntries(sourceNames.map((name) => [name, source(name)])),
    layers: [
      ...landLayers(palette),
      ...areaLayers(),
      ...lineLayers(palette),
      ...graticuleLayers(palette),
      ...frontLayers(palette),
      ...changeLayers(palette),
      ...openedLayers(palette),
      ...drawingLayers(palette),
      ...comparisonLayers(palette),
      ...claimLayers(palette),
      ...areaLabelLayers(palette),
      ...otherPlaceLayers(palette),
      ...waterLabelLayers(palette),
      ...placeDotLayers(palette),
      ...draftPlaceLayers(palette),
      ...placeLabelLayers(palette),
      ...changeLabelLayers(palette),
      ...graticuleLabelLayers(palette),
      ...comparisonLabelLayers(palette),
      ...claimLabelLayers(palette),
      ...drawingLabelLayers(palette),
    ],
  }
}

function source(name: SourceName): GeoJSONSourceSpecification {
  const data = { type: 'FeatureCollection' as const, features: [] }
  return { type: 'geojson', data, ...more[name] }
}

const more: Readonly<Partial<Record<SourceName, Partial<GeoJSONSourceSpecification>>>> = {
  // Lines and regions of one finding light up together.
  claims: { promoteId: 'findingId' },
  // Words follow the course of a river, not its every bend.
  'river-names': { tolerance: 6 },
}
