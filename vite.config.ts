import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join, normalize, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const here = fileURLToPath(new URL('.', import.meta.url))
const data = join(here, 'build/data')
const { version } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')) as { version: string }
const testing = process.env['VITEST'] !== undefined

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

export default defineConfig({
  root: testing ? here : join(here, 'src/app'),
  publicDir: testing ? false : '../../static',
  base: './',
  plugins: testing ? [] : [
    svelte({ preprocess: vitePreprocess(), configFile: false }),
    builtData(),
  ],
  define: { __GROUNDLINE_VERSION__: JSON.stringify(version) },
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
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /node_modules\/@lezer\//, sideEffects: false }] } },
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
