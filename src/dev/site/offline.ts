import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { root } from '../run.mjs'

/**
 * Makes the service worker, once the site is complete. It keeps the page itself; the data is kept by the page when it
 * has loaded it (src/app/offline/data-cache.ts), so that nothing is fetched twice.
 * https://developer.chrome.com/docs/workbox/modules/workbox-build
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
        const { generateSW } = await import('workbox-build')
        await generateSW({
          globDirectory: dist,
          globPatterns: [
            '*.html',
            '*.webmanifest',
            '*.svg',
            'assets/**/*.{js,mjs,css,wasm}',
            'data/manifest.json',
            'assets/{noto-sans,source-serif-4}-{latin,arabic}*.woff2',
            'assets/noto-sans-arabic-*.woff2',
          ],
          // Without a network it would have nothing to show that index.html has not.
          globIgnores: ['online.html'],
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
          dontCacheBustURLsMatching: /assets\/.*-[\w-]{8}\./,
        })
      },
    },
  }
}
