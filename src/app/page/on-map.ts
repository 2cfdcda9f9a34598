/** What features bring to the map of a page, from the lowest to the highest. */
import { comparisonOnMap } from '../features/compare/map.ts'
import { drawingsOnMap } from '../features/drawing/map.ts'
import { findingsOnMap } from '../features/findings/map.ts'
import { frontsOnMap } from '../features/fronts/map.ts'
import { layersOnMap } from '../features/layers/map.ts'
import { placesOnMap } from '../features/places/map.ts'
import { tilesOnMap } from '../features/tiles/map.ts'
import type { OnMap } from '../map/canvas.svelte.ts'

export const onMap: readonly OnMap[] = [
  layersOnMap,
  drawingsOnMap,
  frontsOnMap,
  comparisonOnMap,
  findingsOnMap,
  placesOnMap,
  tilesOnMap,
]
