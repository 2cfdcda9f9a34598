import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'
import { builtData, countryParts, dataStamps } from './src/dev/site/data.ts'
import { earlyHints } from './src/dev/site/early-hints.ts'
import { geodesicLibrary } from './src/dev/site/geodesic-library.ts'
import { icons } from './src/dev/site/icons.ts'
import { leanLanguage } from './src/dev/site/lean-language.ts'
import { mapLibre } from './src/dev/site/map-library.ts'
import { offline } from './src/dev/site/offline.ts'
import { styleSheets } from './src/dev/site/style-sheets.ts'
import { onlinePage, tileSetting } from './src/dev/site/tile-setting.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const { version } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')) as { version: string }
const testing = Boolean(process.env['VITEST'])
const tiles = tileSetting(process.env)
const countries = testing ? {} : countryParts()

/** Tests of what is not loaded yet, or stands on a browser's objects that are put in its place: each file by itself. */
const apart = [
  'test/core/parts.test.ts',
  'test/core/geo/clipper.test.ts',
  'test/core/geo/quick-areas.test.ts',
  'test/app/**/*.test.ts',
]
const inBrowser = 'test/app/browser/**/*.test.ts'
/** Long enough for a machine that does much else: no test waits for time to pass. */
const unit = { environment: 'node', testTimeout: 120_000, hookTimeout: 120_000 } as const

/** What every draft with a claim is judged by: one chunk, where sharing would make eight of it. */
const judges = {
  name: 'judging',
  test: /core\/(?:geo\/part-of|judge\/(?:weigh\/(?:backing|doubt|qualifiers)|areas\/(?:containment|part-of-area|kind-of-place)|lines\/earth))\.ts$/,
}

export default defineConfig({
  root: testing ? here : join(here, 'src/app'),
  publicDir: testing ? false : '../../static',
  base: './',
  plugins: testing
    ? []
    : [
        svelte({ preprocess: vitePreprocess(), configFile: false }),
        icons(),
        mapLibre(),
        geodesicLibrary(),
        styleSheets(),
        leanLanguage(),
        builtData(),
        earlyHints(),
        onlinePage(tiles),
        offline(),
      ],
  define: {
    __GROUNDLINE_VERSION__: JSON.stringify(version),
    __GROUNDLINE_TILES__: JSON.stringify(tiles),
    __GROUNDLINE_DATA__: JSON.stringify(testing ? {} : dataStamps()),
    __GROUNDLINE_COUNTRIES__: JSON.stringify(countries),
    __GROUNDLINE_HAS_COUNTRIES__: JSON.stringify(Object.keys(countries).length > 0),
  },
  worker: {
    format: 'es',
    plugins: () => [geodesicLibrary(), leanLanguage()],
    // What the checker shares with parts that it loads later stands in one file, which packs better than a dozen.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'worker-first', tags: ['$initial'] }, judges] } } },
  },
  build: {
    outDir: '../../dist',
    // The command's bundle is laid into dist by its own build step, after this one.
    emptyOutDir: true,
    target: 'es2023',
    // Fonts are fetched by the map under connect-src 'self', which a data: address is not.
    assetsInlineLimit: 0,
    modulePreload: {
      // What target names knows <link rel="modulepreload"> by itself.
      polyfill: false,
      // The map and what stands beside the editor are asked for with all that they import: of the rest nearly everything
      // is there already.
      resolveDependencies: (file, needed) =>
        /(?:MapPane|page|beside)-/.test(file)
          ? needed
          : needed.filter((name) => name === file || name.endsWith('.css')),
    },
    chunkSizeWarningLimit: 1200,
    // Parsers of programming languages come with the editor's commands and are never used.
    rolldownOptions: {
      input: ['index.html', 'embed.html', 'online.html'].map((page) => join(here, 'src/app', page)),
      treeshake: { moduleSideEffects: [{ test: /node_modules\/@lezer\//, sideEffects: false }] },
    },
  },
  // All that any page may load is looked through at once: what is met later would load the page anew.
  optimizeDeps: {
    entries: ['**/*.{html,ts,svelte}', '../core/**/*.ts', '../formats/**/*.ts'],
    exclude: ['maplibre-gl'],
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  test: {
    projects: [
      // Together they read the core and the data once.
      { test: { ...unit, name: 'unit', isolate: false, include: ['test/**/*.test.ts'], exclude: apart } },
      { test: { ...unit, name: 'unit-apart', include: apart, exclude: [inBrowser] } },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: [inBrowser],
          globalSetup: ['test/app/browser/setup.ts'],
          fileParallelism: false,
          // What keeps tests apart is a browser profile for each.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What is drawn, stored or worked out in a worker takes as long as a busy machine lets it.
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
})
