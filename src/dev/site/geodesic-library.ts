import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { root } from '../setup/run.mjs'

const lines = '\0geodesic-lines'
const areas = '\0geodesic-areas'

/** In the order in which they use each other. */
const source = (...names: readonly string[]): string =>
  names.map((name) => readFileSync(join(root, `node_modules/geographiclib-geodesic/src/${name}.js`), 'utf8')).join('\n')

/**
 * Bundles GeographicLib from the source that its package holds: what measures lines, and apart from it the areas of
 * polygons, which only core/geo/surface.ts measures and few drafts need.
 */
export function geodesicLibrary(): Plugin {
  return {
    name: 'groundline-geodesic',
    enforce: 'pre',
    apply: 'build',
    resolveId(id, importer) {
      if (id === lines) return lines
      if (id !== 'geographiclib-geodesic') return null
      return importer?.endsWith('/geo/surface.ts') ? areas : lines
    },
    load(id) {
      if (id === lines) return `${source('Math', 'Geodesic', 'GeodesicLine')}\nexport default geodesic`
      return id === areas ? `import geodesic from '${lines}'\n${source('PolygonArea')}\nexport default geodesic` : null
    },
  }
}
