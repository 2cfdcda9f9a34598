import type { Large, MapLayer } from '../../kernel/ports.ts'
import type { MapFile } from './messages.ts'

let made = 0

export function layerOf(name: string, file: MapFile, large: Large | null = null): MapLayer {
  const { count, shapes, extent, about, features } = file
  const id = `layer-${Date.now().toString(36)}-${++made}`
  return { id, name, count, shapes, extent, about, shown: true, colour: null, features, large }
}

/** Whether a layer has the same features as a file: of a large one, as many and the same first ones. */
export function isTwin(layer: MapLayer, { count, extent, features }: MapFile): boolean {
  const isAlike = layer.count === count && String(layer.extent) === String(extent)
  return isAlike && JSON.stringify(layer.features) === JSON.stringify(features)
}
