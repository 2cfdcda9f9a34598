import { join } from 'node:path'
import type { Plugin } from 'vite'
import { transformWithOxc } from 'vite'
import { root } from '../setup/run.mjs'
import { leftOut } from './map-parts.ts'

/**
 * Bundles MapLibre from the source that its package holds, its worker as an entry of the same build: the two halves then
 * share one chunk, where the package's own bundles both carry it, and what this page never draws is left out
 * (map-parts.ts): 435 kB after gzip as it comes, 325 in one chunk, 275 so. While developing, the package's own bundles
 * will do: their source needs modules of older kinds, which Vite would have to bundle first.
 */
export function mapLibre(): Plugin {
  const source = join(root, 'node_modules/maplibre-gl/src')
  const own = join(root, 'node_modules/maplibre-gl/dist')
  const workerUrl = '\0maplibre-worker'
  let building = false
  return {
    name: 'groundline-maplibre',
    enforce: 'pre',
    configResolved: ({ command }) => void (building = command === 'build'),
    resolveId(id) {
      if (id === 'maplibre-worker') return building ? workerUrl : `${own}/maplibre-gl-worker.mjs?url`
      return building && id === 'maplibre-gl' ? `${source}/index.ts` : null
    },
    // Its classes declare fields that the constructors of what they extend have set: as types, not as new fields.
    async transform(code, id) {
      if (!id.startsWith(source) || !id.endsWith('.ts')) return null
      return transformWithOxc(leftOut(id.slice(source.length + 1), code) ?? code, id, {
        typescript: { removeClassFieldsWithoutInitializer: true },
        assumptions: { setPublicClassFields: true },
      })
    },
    load(id) {
      if (id !== workerUrl) return null
      const worker = this.emitFile({ type: 'chunk', id: `${source}/source/worker.ts`, name: 'maplibre-worker' })
      return `export default import.meta.ROLLUP_FILE_URL_${worker}`
    },
  }
}
