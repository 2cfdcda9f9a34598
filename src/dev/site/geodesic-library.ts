import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { root } from '../run.mjs'

/** In the order in which they use each other; the package's own bundle adds the areas of polygons to them. */
const sources = ['Math', 'Geodesic', 'GeodesicLine']

/** Bundles of GeographicLib only what measures lines, from the source that its package holds: a fifth less script. */
export function geodesicLibrary(): Plugin {
  const lines = '\0geodesic-lines'
  const read = (name: string) => readFileSync(join(root, `node_modules/geographiclib-geodesic/src/${name}.js`), 'utf8')
  return {
    name: 'groundline-geodesic',
    enforce: 'pre',
    apply: 'build',
    resolveId: (id) => (id === 'geographiclib-geodesic' ? lines : null),
    load: (id) => (id === lines ? [...sources.map(read), 'export default geodesic'].join('\n') : null),
  }
}
