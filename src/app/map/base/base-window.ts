import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Extent } from '../../../core/model.ts'

/**
 * The window of the world to fetch for a view, or null where the one at hand covers it. Windows are wider than the
 * view by half on each side, and at least eight degrees, so that panning seldom asks for another.
 */
export function windowFor(view: Extent, atHand: Extent | null): Extent | null {
  const [west, south, east, north] = clipped(view)
  if (atHand && atHand[0] <= west && atHand[1] <= south && atHand[2] >= east && atHand[3] >= north) return null
  const room = (span: number) => Math.max(8, span / 2)
  return clipped([
    west - room(east - west),
    south - room(north - south),
    east + room(east - west),
    north + room(north - south),
  ])
}

function clipped([west, south, east, north]: Extent): Extent {
  return [Math.max(-180, west), Math.max(-90, south), Math.min(180, east), Math.min(90, north)]
}

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
