/** The draft's own places on the map, and what can be done with them there. */
import type { OnMap } from '../../map/canvas.svelte.ts'
import MapPlaces from './MapPlaces.svelte'
import { draftPlaceLayers } from './draft-place-layers.ts'

export const placesOnMap: OnMap = {
  sources: { 'draft-places': {} },
  layers: { 'draft-places': draftPlaceLayers },
  Over: MapPlaces,
}
