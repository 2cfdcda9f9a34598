/** What is kept of the layers over a draft: loaded when the page has started. */
import type { MapLayer } from '../../kernel/ports.ts'
import { reopened } from './reopened.ts'
import * as store from './store.ts'
import type { LoadedLayer } from './store.ts'

export { dropLayersBut } from './store.ts'

/** Told of a large file that can no longer be read. */
type Lost = (layer: LoadedLayer['layer']) => void

export async function keptLayers(draftId: string, lost: Lost): Promise<readonly MapLayer[]> {
  return (await store.loadLayers(draftId)).map((loaded) => asLayer(loaded, lost))
}

/** `seen`: the ids that this tab has had over the draft. Gives what of it is not kept, and what other tabs have put there. */
export async function keepLayers(
  draftId: string,
  layers: readonly MapLayer[],
  seen: ReadonlySet<string>,
  lost: Lost,
): Promise<{ readonly left: readonly string[]; readonly others: readonly MapLayer[] }> {
  const { left, others } = await store.keepLayers(draftId, layers, seen)
  return { left, others: others.map((loaded) => asLayer(loaded, lost)) }
}

function asLayer({ layer, source }: LoadedLayer, lost: Lost): MapLayer {
  return { ...layer, large: source && { tiles: reopened(source, () => lost(layer)), source } }
}
