import type { Map as MapLibreMap } from 'maplibre-gl'
import type { OnMap } from '../canvas.svelte.ts'
import type { MapPalette } from '../../../formats/locator/palette.ts'
import { patterns } from './patterns.ts'
import { mapStyle } from './style.ts'

/** Gives every layer the palette's inks, and leaves its data alone. */
export function restyle(map: MapLibreMap, palette: MapPalette, features: readonly OnMap[]): void {
  for (const { name, image } of patterns(palette)) map.updateImage(name, image)
  for (const layer of mapStyle(palette, features).layers) {
    for (const [name, value] of Object.entries(layer.paint ?? {})) {
      map.setPaintProperty(layer.id, name as Parameters<MapLibreMap['setPaintProperty']>[1], value)
    }
  }
}
