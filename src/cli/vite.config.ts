import { chmod, copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { defineConfig } from 'vite'
import { faces } from '../formats/locator/faces.ts'
import { wholeFonts } from './map/fonts.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** Makes the command a program that a shell can start. */
function executable(): Plugin {
  return {
    name: 'groundline-executable',
    async writeBundle({ dir = '' }) {
      await chmod(join(dir, 'bin/groundline.js'), 0o755)
    },
  }
}

/** The fonts of maps, for `groundline map`. */
function fonts(): Plugin {
  const packages = { 'Noto Sans': 'noto-sans', 'Noto Sans Arabic': 'noto-sans-arabic' }
  return {
    name: 'groundline-fonts',
    async writeBundle({ dir = '' }) {
      const [from, to] = [path('../../node_modules/'), join(dir, 'lib/fonts')]
      for (const { family, file } of faces) await copy(`${from}@fontsource/${packages[family]}/files/${file}`, to, file)
      for (const file of wholeFonts) await copy(`${from}@expo-google-fonts/noto-sans-arabic/${file}`, to, file)
    },
  }
}

async function copy(from: string, folder: string, file: string): Promise<void> {
  const to = join(folder, file)
  await mkdir(dirname(to), { recursive: true })
  await copyFile(from, to)
}

/** The command and the library, with everything they import: nothing has to be installed beside them. */
export default defineConfig({
  root: path('../..'),
  publicDir: false,
  plugins: [executable(), fonts()],
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    outDir: path('../../dist'),
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    rollupOptions: {
      // Under terms that are not ours to pass on: it is installed beside the program, or PNG is refused with words for it.
      external: ['@resvg/resvg-wasm'],
      input: {
        'bin/groundline': path('main.ts'),
        'lib/index': path('library.ts'),
        // The pool's threads are files of their own: Tinypool looks for its entry there.
        'lib/check-thread': path('archive/thread.ts'),
        'lib/entry/worker': path('../../node_modules/tinypool/dist/entry/worker.js'),
      },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'lib/[name]-[hash].js',
        banner: (chunk) => (chunk.name === 'bin/groundline' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
})
