import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { GenerateSWOptions } from 'workbox-build'
import { root } from '../setup/run.mjs'

/**
 * Makes the service worker, once the site is complete. It keeps the page itself; the data is kept by the page when it
 * has loaded it (src/app/kernel/check/data-cache.ts), so that nothing is fetched twice.
 */
export function offline(): Plugin {
  let dist = ''
  return {
    name: 'groundline-offline',
    apply: 'build',
    configResolved: (config) => void (dist = resolve(root, 'src/app', config.build.outDir)),
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (this.environment?.config.consumer === 'server') return
        await writeServiceWorker(dist)
      },
    },
  }
}

/** Lists what the folder of a site holds in its `sw.js`; rejects where something had to be left out. Gives the list. */
export async function writeServiceWorker(dist: string): Promise<readonly string[]> {
  const { generateSW } = await import('workbox-build')
  const kept: string[] = []
  const { warnings } = await generateSW({ ...serviceWorker(dist), manifestTransforms: [noted(kept)] })
  if (warnings.length > 0) throw new Error(`The service worker would not keep all of the page: ${warnings.join('; ')}`)
  return kept
}

const noted =
  (kept: string[]): NonNullable<GenerateSWOptions['manifestTransforms']>[number] =>
  (manifest) => {
    kept.push(...manifest.map(({ url }) => url))
    return { manifest, warnings: [] }
  }

/**
 * A site's own files stand under names that change with what they hold, everything else under a revision: the files of
 * two builds lie side by side until the newer is taken up. https://developer.chrome.com/docs/workbox/modules/workbox-build
 */
const serviceWorker = (dist: string): GenerateSWOptions => ({
  globDirectory: dist,
  // Everything, so that nothing that a page may ask for later can be forgotten, but:
  globPatterns: ['**/*'],
  globIgnores: [
    // Without a network it would have nothing to show that index.html has not.
    'online.html',
    // Fonts in the form of before 2016: whatever runs the page takes .woff2.
    'assets/*.woff',
    'data/!(manifest.json)',
    // Places of countries are asked for by who wants them, and kept as gazetteers.
    'places/*',
    'sw.js',
  ],
  swDest: join(dist, 'sw.js'),
  inlineWorkboxRuntime: true,
  sourcemap: false,
  mode: 'production',
  cacheId: 'groundline',
  cleanupOutdatedCaches: true,
  skipWaiting: false,
  clientsClaim: true,
  // What stands in an address is for the page: a link into it opens the same file.
  ignoreURLParametersMatching: [/.*/],
  maximumFileSizeToCacheInBytes: 8_000_000,
  dontCacheBustURLsMatching: /^assets\/.*-[\w-]{8}\.\w+$/,
})
