import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { defaultClientConditions, defineConfig } from 'vite'
import { geodesicLibrary } from './geodesic-library.ts'
import { leanLanguage } from './lean-language.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** Our own build leaves the address of the worker as it is; the bundler of a page is to find it. */
function workerAddress(): Plugin {
  return {
    name: 'groundline-worker-address',
    renderChunk: (code) => code.replace(/\/\*\s*@vite-ignore\s*\*\/\s*/g, ''),
  }
}

/** The library for browsers, with everything it imports: a bundler of a page packs what of it is used. */
export default defineConfig({
  root: path('../../..'),
  publicDir: false,
  plugins: [geodesicLibrary(), leanLanguage(), workerAddress()],
  // What runs in a worker finds no document there.
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  build: {
    outDir: path('../../../dist/browser'),
    emptyOutDir: true,
    target: 'es2022',
    minify: true,
    lib: {
      formats: ['es'],
      entry: {
        index: path('../../library/browser.ts'),
        codemirror: path('../../library/codemirror.ts'),
        worker: path('../../library/worker.ts'),
        'worker-thread': path('../../library/worker-thread.ts'),
      },
    },
    rollupOptions: { output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' } },
  },
})
