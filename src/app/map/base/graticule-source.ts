import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Extent } from '../../../core/model.ts'
import { setSource } from '../style/sources.ts'
import { graticule } from './graticule.ts'

/** Draws the graticule of the view, and follows it. Gives back what takes it off the map. */
export function followGraticule(map: MapLibreMap): () => void {
  const draw = () => setSource(map, 'graticule', graticule(map.getBounds().toArray().flat() as unknown as Extent))
  draw()
  map.on('move', draw)
  return () => {
    map.off('move', draw)
    setSource(map, 'graticule', [])
  }
}
