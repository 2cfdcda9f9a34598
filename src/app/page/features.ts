/** What the map, the menus and the dialogs work on. The page loads it beside the editor, which needs none of it. */
import { comparing } from '../features/compare/feature.ts'
import { drafts } from '../features/drafts/feature.ts'
import { draw } from '../features/drawing/feature.ts'
import { exports } from '../features/exports/feature.ts'
import { files } from '../features/files/feature.ts'
import { review, walk } from '../features/findings/feature.ts'
import { fronts } from '../features/fronts/feature.ts'
import { gazetteers } from '../features/gazetteers/feature.ts'
import { layers } from '../features/layers/feature.ts'
import { offline } from '../features/offline/feature.ts'
import { packs } from '../features/packs/feature.ts'
import { places } from '../features/places/feature.ts'
import { reading } from '../features/reading/feature.ts'
import { print } from '../features/print/feature.ts'
import { basemap } from '../features/tiles/feature.ts'
import type { Features } from '../kernel/feature-of.ts'
import { mapView, playing } from '../map/feature.ts'

export const features: Features = {
  review,
  walk,
  mapView,
  playing,
  places,
  draw,
  files,
  layers,
  basemap,
  gazetteers,
  packs,
  fronts,
  comparing,
  reading,
  exports,
  offline,
}

/** Those that offer nothing to others. */
export const otherFeatures = [drafts, print]
