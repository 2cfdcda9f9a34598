import type { FeatureOf } from '../kernel/feature-of.ts'
import type { MapViewPort } from '../kernel/ports.ts'
import { Playing } from './front/playing.svelte.ts'
import { MapView } from './map-view.svelte.ts'

/** What the map shows and is asked to show. */
export const mapView: FeatureOf<MapViewPort> = (_kernel, checker) => {
  const port = new MapView(checker)
  return {
    port,
    hears: {
      base: ({ base }) => port.answered(base),
      locator: ({ locator }) => void (port.locator = locator),
      failed: ({ what }) => {
        if (what === 'base') port.asked = null
      },
    },
  }
}

/** Plays the days of a theatre. */
export const playing: FeatureOf<object> = ({ front }) => ({ port: new Playing(front) })
