/** What the map, the menus and the dialogs work on: desks.ts makes them. */
import type { Comparing } from '../features/compare/comparing.svelte.ts'
import type { DrawDesk } from '../features/drawing/draw-desk.svelte.ts'
import type { Exports } from '../features/exports/exports.svelte.ts'
import type { Gazetteers } from '../features/gazetteers/gazetteers.svelte.ts'
import type { Layers } from '../features/layers/layers.svelte.ts'
import type { Offline } from '../features/offline/offline.svelte.ts'
import type { Packs } from '../features/packs/packs.svelte.ts'
import type { PlaceDesk } from '../features/places/place-desk.svelte.ts'
import type { Basemap } from '../features/tiles/basemap.svelte.ts'
import type { MapView } from '../map/map-view.svelte.ts'
import type { Playing } from '../map/front/playing.svelte.ts'
import type { Review } from '../features/findings/review.ts'
import type { Walk } from '../features/findings/walk.svelte.ts'

export interface Desks {
  readonly gazetteers: Gazetteers
  readonly draw: DrawDesk
  readonly places: PlaceDesk
  readonly packs: Packs
  readonly playing: Playing
  readonly mapView: MapView
  readonly offline: Offline
  readonly exports: Exports
  readonly comparing: Comparing
  readonly basemap: Basemap
  readonly layers: Layers
  readonly review: Review
  readonly walk: Walk
}
