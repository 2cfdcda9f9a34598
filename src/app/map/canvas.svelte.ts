/** The map as its followers see it, and what features bring to it. */
import type { GeoJSONSourceSpecification, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl'
import type { Component } from 'svelte'
import { own } from '../kernel/session.ts'
import type { Session } from '../kernel/session.ts'
import { drawnNow } from './draft/content.ts'
import { MapView } from './map-view.svelte.ts'
import { mapPalette } from '../../formats/locator/palette.ts'
import type { MapPalette } from '../../formats/locator/palette.ts'

/** Where in the order of drawing a feature's layers stand; from the lowest to the highest. */
export type BroughtPlace =
  | 'opened'
  | 'drawings'
  | 'comparison'
  | 'claims'
  | 'draft-places'
  | 'comparison-labels'
  | 'claim-labels'
  | 'drawing-labels'

/** What a feature brings to the map. */
export interface OnMap {
  /** Sources by name, empty at first, with what they have beside the usual. */
  readonly sources?: Readonly<Record<string, Partial<GeoJSONSourceSpecification>>>
  readonly layers?: Readonly<Partial<Record<BroughtPlace, (palette: MapPalette) => readonly LayerSpecification[]>>>
  /** Keeps something on the map in step with the page: called once, where effects can be made. */
  readonly follow?: (canvas: Canvas) => void
  /** Layers, beside those of the map itself, whose features say more of themselves when they are pressed. */
  readonly pressable?: (map: MapLibreMap) => readonly string[]
  /** Over the map. `map` is null until it is loaded, and where it cannot be. */
  readonly Over?: Component<{ map: MapLibreMap | null }>
  /** In the corner of the map. */
  readonly Corner?: Component<{ features: readonly OnMap[] }>
  /** Above the legend. */
  readonly Legend?: Component
  /** In the panel of layers. */
  readonly Base?: Component
}

/** One object for all the effects that keep the map in step with the page. */
export class Canvas {
  readonly session: Session
  readonly view: MapView
  readonly features: readonly OnMap[]
  /** Null until it is loaded. */
  map = $state.raw<MapLibreMap | null>(null)
  /** Whether its view is the one shown: nothing can be fitted into a map without a size. */
  visible = $state(false)
  /** Until the reader moves the map, it shows all of the draft's claims. */
  untouched = true
  readonly palette = $derived.by(() => mapPalette(this.session.theme.dark ? 'dark' : 'light'))
  readonly drawn = $derived.by(() => drawnNow(this.session))
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)')

  constructor(session: Session, features: readonly OnMap[]) {
    this.session = session
    this.view = own(session.mapView, MapView)
    this.features = features
  }

  /** Whether the reader wants nothing to move by itself. */
  get calm(): boolean {
    return this.#calm.matches
  }

  /** Calls `run` with the map whenever what it reads has changed; what that gives back is called before the next time. */
  each(run: (map: MapLibreMap) => void | (() => void)): void {
    $effect(() => {
      if (this.map) return run(this.map)
    })
  }

  /** The same, only while the map has a size. */
  eachVisible(run: (map: MapLibreMap) => void | (() => void)): void {
    this.each((map) => (this.visible ? run(map) : undefined))
  }
}
