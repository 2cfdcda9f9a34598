/** Reads one GeoJSON file off the page's thread. */
import type { ReadOptions } from '../formats/geojson.ts'
import { readGeoJson } from '../formats/geojson.ts'

self.onmessage = ({ data }: MessageEvent<{ readonly text: string; readonly options: ReadOptions }>) => {
  self.postMessage(readGeoJson(data.text, data.options))
}
