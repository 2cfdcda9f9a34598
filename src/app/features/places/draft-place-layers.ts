/** The draft's own places: a ring of their own, so that nobody takes them for a gazetteer's. */
import type { Feature, Point } from 'geojson'
import type { LayerSpecification } from 'maplibre-gl'
import type { LonLat, Place } from '../../../core/model.ts'
import { bold } from '../../map/style/fonts.ts'
import type { MapPalette } from '../../../formats/locator/palette.ts'

/** Longer names would cover the map. */
const longestLabel = 60

/** `named`: ids of those that the draft names, which have their label as such. */
export function draftPlaceFeatures(
  places: readonly Place[],
  named: ReadonlySet<string>,
  picked: LonLat | null,
  editing: string | null,
): readonly Feature<Point>[] {
  const shown = places
    .filter(({ id }) => id !== editing || picked === null)
    .map(({ id, name, lon, lat }) =>
      point([lon, lat], { role: 'draft-place', placeId: id, name: name.slice(0, longestLabel), named: named.has(id) }),
    )
  return picked === null ? shown : [...shown, point(picked, { role: 'picked', name: '', named: true })]
}

const point = (at: LonLat, properties: Record<string, unknown>): Feature<Point> => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [...at] },
  properties,
})

export function draftPlaceLayers(palette: MapPalette): readonly LayerSpecification[] {
  const ink = palette.verdicts.agrees
  return [
    {
      id: 'draft-place',
      type: 'circle',
      source: 'draft-places',
      paint: {
        'circle-radius': 6,
        'circle-stroke-color': ink,
        'circle-stroke-width': 3,
        'circle-color': ['match', ['get', 'role'], 'picked', ink, palette.halo],
      },
    },
    {
      id: 'draft-place-label',
      type: 'symbol',
      source: 'draft-places',
      filter: ['!', ['get', 'named']],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': bold,
        'text-size': 13,
        'text-max-width': 12,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.9,
        'text-justify': 'auto',
      },
      paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.8 },
    },
  ]
}
