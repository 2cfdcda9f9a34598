/** What kind of map a JSON text holds: GeoJSON in its wrappings, TopoJSON, Esri JSON, uMap, and what is none. */
import { isObject } from '../geojson/geometry.ts'
import type { ReadOptions } from '../geojson/read.ts'
import type { MapRead, MapRefused } from './result.ts'
import { refused } from './result.ts'

/** Reads any JSON map. Never throws for what the text holds. */
export async function openJson(text: string, options: ReadOptions): Promise<MapRead | MapRefused> {
  const special = specialIn(text)
  if (special !== null) return openSpecial(special, options)
  const { readGeoJson, readSequence } = await import('../geojson/index.ts')
  const read = readSequence(text, options) ?? readGeoJson(text, options)
  if ('errors' in read) return { format: 'geojson', ...read }
  if (read.features.length > 0) return { format: 'geojson', ...read }
  const reasons = read.warnings.map((issue) => ({ ...issue, severity: 'error' as const }))
  return reasons.length > 0
    ? { format: 'geojson', errors: reasons, usable: 0 }
    : refused('geojson', 'The file holds no places, lines or areas')
}

async function openSpecial(value: Record<string, unknown>, options: ReadOptions): Promise<MapRead | MapRefused> {
  if (value.type === 'Topology') return (await import('../topojson/read.ts')).readTopology(value, options)
  const { isUmap, readUmap } = await import('../umap/read.ts')
  if (isUmap(value)) return readUmap(value, options)
  const { isEsri, readEsri } = await import('../esri/read.ts')
  if (isEsri(value)) return readEsri(value, options)
  return refused(null, 'This is Overpass JSON: export as GeoJSON (Overpass Turbo: Export, GeoJSON) and open that')
}

/** Words of formats other than GeoJSON: looked for before parsing, so that a large GeoJSON file is parsed once. */
const signs = /"Topology"|"umap"|"geometryType"|"attributes"|"elements"/

function specialIn(text: string): Record<string, unknown> | null {
  if (!signs.test(text)) return null
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return isObject(value) && isSpecial(value) ? value : null
  } catch {
    return null
  }
}

function isSpecial(value: Record<string, unknown>): boolean {
  if (value.type === 'Topology' || value.type === 'umap') return true
  if (value.type !== undefined) return false
  if (Array.isArray(value.elements)) return 'generator' in value || 'osm3s' in value
  const [first] = Array.isArray(value.features) ? (value.features as readonly unknown[]) : []
  return typeof value.geometryType === 'string' || (isObject(first) && isObject(first.attributes))
}
