import type { Map as MapLibreMap } from 'maplibre-gl'

/** What the map shows, as a PNG's data URL. The pixels are there only while a frame is being drawn. */
export function pictureOf(map: MapLibreMap): Promise<string> {
  return new Promise((resolve) => {
    map.once('render', () => resolve(map.getCanvas().toDataURL('image/png')))
    map.triggerRepaint()
  })
}
