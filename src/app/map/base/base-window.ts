import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Extent } from '../../../core/model.ts'
import { windowFor } from '../../../formats/locator/base/window.ts'

/** Asks for the window of the world around the view, now and whenever the view leaves it. Gives back what ends it. */
export function followWindow(map: MapLibreMap, ask: (extent: Extent) => void): () => void {
  let atHand: Extent | null = null
  const look = () => {
    const wanted = windowFor(map.getBounds().toArray().flat() as unknown as Extent, atHand)
    if (wanted) ask((atHand = wanted))
  }
  look()
  map.on('moveend', look)
  return () => void map.off('moveend', look)
}
