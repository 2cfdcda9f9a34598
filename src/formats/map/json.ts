/** What kind of map a JSON text holds: GeoJSON in its wrappings, TopoJSON, Esri JSON, uMap, and what is none. */
import { isObject } from '../geojson/geometry.ts'
import type { ReadOptions } from '../geojson/read.ts'
import { sizeOfTopology } from './count.ts'
import type { Limits } from './limits.ts'
import { defaultLimits, wayOut } from './limits.ts'
import type { MapRead, MapRefused } from './result.ts'
import { refused } from './result.ts'

/** Reads any JSON map, parsed once: a second look at a large file costs seconds. Never throws for what the text holds. */
export async function openJson(
  text: string,
  options: ReadOptions,
  limits: Limits = defaultLimits,
): Promise<MapRead | MapRefused> {
  const { parseJson, readGeoJsonValue, readSequence } = await import('../geojson/index.ts')
  const parsed = parseJson(text)
  if ('value' in parsed && isObject(parsed.value) && isSpecial(parsed.value))
    return openSpecial(parsed.value, options, limits)
  const sequence = 'error' in parsed ? readSequence(text, options) : null
  if ('error' in parsed && !sequence) return { format: 'geojson', errors: [parsed.error], usable: 0 }
  const read = sequence ?? readGeoJsonValue('value' in parsed ? parsed.value : null, text, options)
  if ('errors' in read) return { format: 'geojson', ...read }
  if (read.features.length > 0) return { format: 'geojson', ...read }
  const reasons = read.warnings.map((issue) => ({ ...issue, severity: 'error' as const }))
  return reasons.length > 0
    ? { format: 'geojson', errors: reasons, usable: 0 }
    : refused('geojson', 'The file holds no places, lines or areas')
}

async function openSpecial(
  value: Record<string, unknown>,
  options: ReadOptions,
  limits: Limits,
): Promise<MapRead | MapRefused> {
  if (value.type === 'Topology') return openTopology(value, options, limits)
  const { isUmap, readUmap } = await import('../umap/read.ts')
  if (isUmap(value)) return readUmap(value, options)
  const { isEsri, readEsri } = await import('../esri/read.ts')
  if (isEsri(value)) return readEsri(value, options)
  return refused(null, 'This is Overpass JSON: export as GeoJSON (Overpass Turbo: Export, GeoJSON) and open that')
}

/** A small file may name its arcs so often that they fill the memory: they are counted before they are joined. */
async function openTopology(
  value: Record<string, unknown>,
  options: ReadOptions,
  limits: Limits,
): Promise<MapRead | MapRefused> {
  const { geometries, positions } = sizeOfTopology(value)
  if (geometries > limits.features) return tooLarge(`more than ${shown(limits.features)} features`)
  if (positions > limits.positions)
    return tooLarge(`arcs that, joined, have more than ${shown(limits.positions)} positions`)
  return (await import('../topojson/read.ts')).readTopology(value, options)
}

const shown = (count: number): string => count.toLocaleString('en')

const tooLarge = (what: string): MapRefused => ({
  ...refused('topojson', `It has ${what}, which is as many as can be drawn: ${wayOut}`),
  isTooLarge: true,
})

function isSpecial(value: Record<string, unknown>): boolean {
  if (value.type === 'Topology' || value.type === 'umap') return true
  if (value.type !== undefined) return false
  if (Array.isArray(value.elements)) return 'generator' in value || 'osm3s' in value
  const [first] = Array.isArray(value.features) ? (value.features as readonly unknown[]) : []
  return typeof value.geometryType === 'string' || (isObject(first) && isObject(first.attributes))
}
