import validator from 'geojson-validation'
import type { PackError, PackFiles } from '../../formats/pack/pack.ts'
import { featureShapes } from '../../formats/pack/pack.ts'
import { misshapen } from '../../formats/pack/shape.ts'

type FeatureFile = keyof typeof featureShapes

/**
 * A second opinion on the files of a pack, by a validator that is not ours: GeoJSON's structure, and the properties of
 * each file defined as part of it. It knows neither winding nor ranges nor closed rings; `readPack` checks those.
 */
export function schemaErrors(files: PackFiles): readonly PackError[] {
  return (Object.keys(featureShapes) as FeatureFile[]).flatMap((file) => fileErrors(file, files[file]))
}

function fileErrors(file: FeatureFile, collection: unknown): readonly PackError[] {
  validator.define('Feature', (feature) =>
    misshapen((feature as { properties?: unknown }).properties, featureShapes[file]),
  )
  try {
    const features = (collection as { features?: unknown } | null)?.features
    const found = Array.isArray(features) ? features.flatMap((feature, at) => featureErrors(file, feature, at)) : []
    return found.length > 0 ? found : wholeErrors(file, collection)
  } finally {
    validator.define('Feature', () => [])
  }
}

function featureErrors(file: FeatureFile, feature: unknown, at: number): readonly PackError[] {
  const { id } = (feature ?? {}) as { id?: unknown }
  const name = typeof id === 'string' ? id : `features[${at}]`
  return (validator.isFeature(feature, true) ?? []).map((message) => ({ file, feature: name, message }))
}

function wholeErrors(file: FeatureFile, collection: unknown): readonly PackError[] {
  return (validator.isFeatureCollection(collection, true) ?? []).map((message) => ({ file, feature: null, message }))
}
