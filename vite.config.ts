import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join, normalize, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { onlinePage, tileSetting } from './src/dev/tile-setting.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const data = join(here, 'build/data')
const { version } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')) as { version: string }
const testing = Boolean(process.env['VITEST'])
const tiles = tileSetting(process.env)

/** Serves the built data at ./data/ while developing, and lays it into dist/data/ on build. */
function builtData(): Plugin {
  let outDir = ''
  return {
    name: 'groundline-data',
    configResolved(config) {
      outDir = config.build.outDir
    },
    configureServer(server) {
      server.middlewares.use('/data', (request, response, next) => {
        const file = join(data, normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')))
        if (!file.startsWith(data) || !existsSync(file)) return next()
        createReadStream(file).pipe(response)
      })
    },
    async closeBundle() {
      if (this.environment?.config.consumer === 'server' || !existsSync(data)) return
      await cp(data, resolve(here, 'src/app', outDir, 'data'), { recursive: true })
    },
  }
}

/** File -> what it holds, as a hash: the page keeps data for use without a network, until it holds something else. */
function dataStamps(): Record<string, string> {
  if (!existsSync(data)) return {}
  const stamp = (file: string) => createHash('sha256').update(readFileSync(join(data, file))).digest('hex').slice(0, 16)
  return Object.fromEntries(readdirSync(data).map((file) => [file, stamp(file)]))
}

/**
 * Makes the service worker, once the site is complete. It keeps the page itself; the data is kept by the page when it
 * has loaded it (src/app/offline/data-cache.ts), so that nothing is fetched twice.
 * https://developer.chrome.com/docs/workbox/modules/workbox-build
 */
function offline(): Plugin {
  let dist = ''
  return {
    name: 'groundline-offline',
    apply: 'build',
    configResolved: (config) => void (dist = resolve(here, 'src/app', config.build.outDir)),
    closeBundle: {
      order: 'post', sequential: true,
      async handler() {
        if (this.environment?.config.consumer === 'server') return
        const { generateSW } = await import('workbox-build')
        await generateSW({
          globDirectory: dist,
          globPatterns: ['*.html', '*.webmanifest', '*.svg', 'assets/**/*.{js,mjs,css,wasm}', 'data/manifest.json',
            'assets/{noto-sans,source-serif-4}-{latin,arabic}*.woff2', 'assets/noto-sans-arabic-*.woff2'],
          // Without a network it would have nothing to show that index.html has not.
          globIgnores: ['online.html'],
          swDest: join(dist, 'sw.js'), inlineWorkboxRuntime: true, sourcemap: false, mode: 'production',
          cacheId: 'groundline', cleanupOutdatedCaches: true, skipWaiting: false, clientsClaim: true,
          // What stands in an address is for the page: a link into it opens the same file.
          ignoreURLParametersMatching: [/.*/], maximumFileSizeToCacheInBytes: 8_000_000,
          dontCacheBustURLsMatching: /assets\/.*-[\w-]{8}\./,
        })
      },
    },
  }
}

/**
 * Bundles MapLibre from the source that its package holds, its worker as an entry of the same build: the two halves then
 * share one chunk, where the package's own bundles both carry it (435 kB after gzip, 325 so).
 */
function mapLibre(): Plugin {
  const source = join(here, 'node_modules/maplibre-gl/src')
  const workerUrl = '\0maplibre-worker'
  let building = false
  return {
    name: 'groundline-maplibre',
    enforce: 'pre',
    configResolved: ({ command }) => void (building = command === 'build'),
    resolveId(id) {
      if (id === 'maplibre-worker') return building ? workerUrl : `${source}/source/worker.ts?worker&url`
      return id === 'maplibre-gl' ? `${source}/index.ts` : null
    },
    // Its classes declare fields that the constructors of what they extend have set: as types, not as new fields.
    async transform(code, id) {
      if (!id.startsWith(source) || !id.endsWith('.ts')) return null
      const { transformWithOxc } = await import('vite')
      return transformWithOxc(code, id, {
        typescript: { removeClassFieldsWithoutInitializer: true }, assumptions: { setPublicClassFields: true },
      })
    },
    load(id) {
      if (id !== workerUrl) return null
      const worker = this.emitFile({ type: 'chunk', id: `${source}/source/worker.ts`, name: 'maplibre-worker' })
      return `export default import.meta.ROLLUP_FILE_URL_${worker}`
    },
  }
}

/** The page's script is imported by a small one that begins the checker first: the browser is told of it at once. */
function earlyHints(): Plugin {
  return {
    name: 'groundline-early-hints',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { chunk, bundle }) {
        if (!chunk || !bundle || chunk.name !== 'index') return []
        const scripts = new Set<string>()
        const add = (name: string) => {
          const one = bundle[name]
          if (one?.type !== 'chunk' || scripts.has(name)) return
          scripts.add(name)
          one.imports.forEach(add)
        }
        chunk.dynamicImports.forEach(add)
        for (const name of [chunk.fileName, ...chunk.imports]) scripts.delete(name)
        const styles = new Set([...scripts].flatMap((name) => {
          const one = bundle[name]
          return one?.type === 'chunk' ? [...one.viteMetadata?.importedCss ?? []] : []
        }))
        const link = (attrs: Record<string, string>) =>
          ({ tag: 'link', attrs: { crossorigin: '', ...attrs }, injectTo: 'head' as const })
        return [
          ...[...scripts].map((name) => link({ rel: 'modulepreload', href: `./${name}` })),
          ...[...styles].map((name) => link({ rel: 'stylesheet', href: `./${name}` })),
        ]
      },
    },
  }
}

export default defineConfig({
  root: testing ? here : join(here, 'src/app'),
  publicDir: testing ? false : '../../static',
  base: './',
  plugins: testing ? [] : [
    svelte({ preprocess: vitePreprocess(), configFile: false }),
    mapLibre(),
    builtData(),
    earlyHints(),
    onlinePage(tiles),
    offline(),
  ],
  define: {
    __GROUNDLINE_VERSION__: JSON.stringify(version),
    __GROUNDLINE_TILES__: JSON.stringify(tiles),
    __GROUNDLINE_DATA__: JSON.stringify(testing ? {} : dataStamps()),
  },
  worker: { format: 'es' },
  build: {
    outDir: '../../dist',
    // The command's bundle is laid into dist by its own build step, after this one.
    emptyOutDir: true,
    target: 'es2023',
    // Fonts are fetched by the map under connect-src 'self', which a data: address is not.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    // Parsers of programming languages come with the editor's commands and are never used.
    rolldownOptions: {
      input: ['index.html', 'embed.html', 'online.html'].map((page) => join(here, 'src/app', page)),
      treeshake: { moduleSideEffects: [{ test: /node_modules\/@lezer\//, sideEffects: false }] },
    },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  test: {
    projects: [
      {
        test: {
          name: 'unit', environment: 'node', testTimeout: 30_000, hookTimeout: 60_000,
          include: ['test/**/*.test.ts'], exclude: ['test/app/browser/**'],
        },
      },
      {
        test: {
          name: 'browser', environment: 'node',
          include: ['test/app/browser/**/*.test.ts'],
          globalSetup: ['test/app/browser/setup.ts'],
          fileParallelism: false, testTimeout: 120_000, hookTimeout: 120_000,
        },
      },
    ],
  },
})
