/** What is kept of the layers over a draft: loaded when the page has started. */
import type { MapLayer } from './layer.ts'
import { reopened } from './reopened.ts'
import { loadLayers } from './store.ts'
import type { LoadedLayer } from './store.ts'

export { dropLayersBut, keepLayers } from './store.ts'

/** `lost` is told of a large file that can no longer be read. */
export async function keptLayers(
  draftId: string,
  lost: (layer: LoadedLayer['layer']) => void,
): Promise<readonly MapLayer[]> {
  const kept = await loadLayers(draftId)
  return kept.map(({ layer, source }) => ({
    ...layer,
    large: source && { tiles: reopened(source, () => lost(layer)), source },
  }))
}
