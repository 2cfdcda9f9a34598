/** uMap's own files (https://docs.umap-project.org): a map of layers, each a GeoJSON collection with options. */
import type { Feature } from 'geojson'
import { isObject } from '../geojson/geometry.ts'
import type { ReadOptions } from '../geojson/read.ts'
import { addWarning, noIssues, wholeFile } from '../map/issues.ts'
import type { MapRead, MapRefused, RawFeature } from '../map/result.ts'
import { finished } from '../map/result.ts'

export function isUmap(value: unknown): boolean {
  return isObject(value) && value.type === 'umap' && Array.isArray(value.layers)
}

/** The features of all layers, each with its layer as `folder` and its colours as simplestyle has them. */
export function readUmap(value: unknown, options: ReadOptions = {}): MapRead | MapRefused {
  const issues = noIssues()
  const { layers, properties } = value as { readonly layers: readonly unknown[]; readonly properties?: unknown }
  const found = layers.flatMap((layer, at): readonly RawFeature[] => {
    const place = { ...wholeFile, path: `layers[${at}]` }
    if (!isObject(layer)) return []
    const about = optionsOf(layer)
    if (isObject(about.remoteData) && typeof about.remoteData.url === 'string') {
      addWarning(issues, place, 'The layer lies on another server, and was not fetched: save it there and open it')
    }
    const features = Array.isArray(layer.features) ? (layer.features as readonly unknown[]) : []
    return features.map((feature, index) => ({
      feature: styled(feature, about, isObject(properties) ? properties : {}),
      at: { ...place, path: `${place.path}.features[${index}]` },
    }))
  })
  return finished('umap', found, issues, options)
}

type Options = Readonly<Record<string, unknown>>

/** Older files keep a layer's options in `_storage`, newer ones in `_umap_options` or `properties`. */
function optionsOf(layer: Record<string, unknown>): Options {
  return [layer.properties, layer._storage, layer._umap_options]
    .filter(isObject)
    .reduce((all, one) => ({ ...all, ...one }), {})
}

function styled(feature: unknown, layer: Options, map: Options): Feature {
  if (!isObject(feature)) return feature as unknown as Feature
  const { _umap_options, _storage_options, ...own } = isObject(feature.properties) ? feature.properties : {}
  const given = [_storage_options, _umap_options].filter(isObject).reduce((all, one) => ({ ...all, ...one }), {})
  const style: Options = { ...map, ...layer, ...given }
  const stroke = text(style.color)
  const fill = text(style.fillColor) ?? stroke
  const folder = text(layer.name)
  const extra = { ...(folder ? { folder } : {}), ...(stroke ? { stroke } : {}), ...(fill ? { fill } : {}) }
  return { ...feature, properties: { ...extra, ...own } } as unknown as Feature
}

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)
