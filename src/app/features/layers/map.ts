/** Map files over the map. */
import type { OnMap } from '../../map/canvas.svelte.ts'
import { largeLayers, syncLarge } from './large.ts'
import LayersPanel from './LayersPanel.svelte'
import { openedLayers } from './opened-layers.ts'

/** On a page that opens none. */
export const layersToRead: OnMap = {
  sources: { other: {} },
  layers: { opened: openedLayers },
  follow: (canvas) => canvas.each((map) => syncLarge(map, canvas.session.layers.list, canvas.palette)),
  pressable: largeLayers,
}

export const layersOnMap: OnMap = { ...layersToRead, Corner: LayersPanel }
