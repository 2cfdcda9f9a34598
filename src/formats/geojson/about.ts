import type { DataVersion } from '../../core/model.ts'
import { isObject } from './geometry.ts'
import type { About } from './write.ts'
import { mapParts } from './map-parts.ts'

/** What a collection of ours says about itself; null for a file from elsewhere, or where that part is damaged. */
export function readAbout(collection: unknown): About | null {
  const about = isObject(collection) ? collection.groundline : null
  if (!isObject(about) || typeof about.version !== 'string' || !Array.isArray(about.data)) return null
  const kind = Array.isArray(about.kind) ? mapParts.filter((part) => (about.kind as unknown[]).includes(part)) : []
  const date = typeof about.date === 'string' ? about.date : null
  return { version: about.version, data: about.data.filter(isDataVersion), date, kind }
}

function isDataVersion(value: unknown): value is DataVersion {
  return isObject(value) && [value.id, value.version, value.licence].every((one) => typeof one === 'string')
}
