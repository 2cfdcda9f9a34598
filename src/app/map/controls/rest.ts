import type { Map as MapLibreMap } from 'maplibre-gl'

/** As much of a map as its rest is known by. */
export type Resting = Pick<MapLibreMap, 'triggerRepaint' | 'on'>

/**
 * Says whether the map has anything left to draw: `false` as soon as it is asked to move, or given something to show,
 * `true` once all of that is loaded and drawn. The map's own events tell of a jump or of another ink only with the
 * next frame; until then what stands on the screen is still the view before. Every such change asks for a frame at
 * once by `triggerRepaint`, after the last of which the map is idle.
 */
export function followRest(map: Resting, say: (rests: boolean) => void): void {
  const repaint = map.triggerRepaint.bind(map)
  map.triggerRepaint = () => {
    say(false)
    repaint()
  }
  map.on('dataloading', () => say(false))
  map.on('idle', () => say(true))
}
