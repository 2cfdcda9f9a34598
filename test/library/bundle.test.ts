/** The library for pages as it is built: small to begin with, and without anything of Node. */
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { build } from 'vite'

const config = fileURLToPath(new URL('../../src/dev/site/browser-library.config.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'groundline-browser-'))

/** What is loaded with an entry before anything is asked of it: from path to code. */
function loadedWith(entry: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const open = [join(folder, entry)]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue
    const code = readFileSync(file, 'utf8')
    found.set(file, code)
    for (const [, name = ''] of code.matchAll(
      /(?:^|[;}\n])\s*(?:import|export)\s*(?:[^'"()]*?from\s*)?["'](\.[^"']+)["']/g,
    ))
      open.push(join(dirname(file), name))
  }
  return found
}

describe('the built library for pages', () => {
  beforeAll(async () => {
    await build({ configFile: config, logLevel: 'silent', build: { outDir: folder } })
  })

  it.each([
    ['index.js', 130_000],
    ['worker-thread.js', 130_000],
    ['worker.js', 5_000],
    ['codemirror.js', 5_000],
  ])('%s is at most %i bytes, compressed, and needs no Node', (entry, most) => {
    const loaded = [...loadedWith(entry).values()]
    expect(loaded.filter((code) => /["']node:|\brequire\(/.test(code))).toEqual([])
    const packed = loaded.map((code) => gzipSync(code, { level: 9 }).length)
    expect(packed.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most)
  })

  it('keeps the address of its worker where bundlers look for it', () => {
    const code = readFileSync(join(folder, 'worker.js'), 'utf8')
    expect(code).toMatch(/new Worker\(\s*new URL\(["']\.\/worker-thread\.js["'],\s*import\.meta\.url\)/)
  })
})
