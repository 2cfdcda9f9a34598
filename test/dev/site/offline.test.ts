import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { writeServiceWorker } from '../../../src/dev/site/offline.ts'

const folders: string[] = []
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))))

/** A built site of these files. */
async function site(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'groundline-offline-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return folder
}

const page = {
  'index.html': '<!doctype html>',
  'embed.html': '<!doctype html>',
  'manifest.webmanifest': '{}',
  'icon-192.png': 'png',
  'assets/App-D0eP_fxA.js': 'export {}',
  'assets/App-BQwYh4Cw.css': 'p {}',
  'assets/noto-sans-greek-D0ePfxAa.woff2': 'font',
  'data/manifest.json': '{}',
}
const left = {
  'online.html': '<!doctype html>',
  'assets/noto-sans-greek-D0ePfxAb.woff': 'older font',
  'data/world.bin.gz': 'places',
  'data/pack-raqqa-2016.json': '{}',
}

/** As the service worker holds it: address -> revision, null where the name alone tells. */
async function revisions(folder: string): Promise<ReadonlyMap<string, string | null>> {
  const code = await readFile(join(folder, 'sw.js'), 'utf8')
  const listed = [...code.matchAll(/url:"([^"]+)",revision:(?:null|"([^"]+)")/g)]
  return new Map(listed.map(([, url = '', revision]) => [url, revision ?? null]))
}

describe('the service worker of a built site', () => {
  it('keeps every file that a page may ask for, of whatever kind; the data is kept by the page', async () => {
    const folder = await site({ ...page, ...left })
    const kept = await writeServiceWorker(folder)
    expect([...kept].sort()).toEqual(Object.keys(page).sort())
    expect([...(await revisions(folder)).keys()].sort()).toEqual(Object.keys(page).sort())
  })

  it('does not list itself when it is written anew', async () => {
    const folder = await site(page)
    await writeServiceWorker(folder)
    expect(await writeServiceWorker(folder)).not.toContain('sw.js')
  })

  it('refuses to leave out a file for its size', async () => {
    const folder = await site({ ...page, 'assets/large-D0eP_fxA.wasm': 'x'.repeat(8_000_001) })
    await expect(writeServiceWorker(folder)).rejects.toThrow(/large-D0eP_fxA\.wasm/)
  })

  it('never takes a file of one build for that of another', async () => {
    const [one, other] = await Promise.all([
      site(page),
      site({ ...page, 'index.html': '<!doctype html><title>', 'data/manifest.json': '{"format":1}' }),
    ])
    await Promise.all([one, other].map(writeServiceWorker))
    const [before, after] = await Promise.all([one, other].map(revisions))
    for (const [url, revision] of before!) {
      if (url.startsWith('assets/')) expect([url, revision]).toEqual([url, null])
      else expect(revision, url).toMatch(/^[0-9a-f]{32}$/)
    }
    for (const url of ['index.html', 'data/manifest.json']) expect(after!.get(url)).not.toBe(before!.get(url))
    expect(after!.get('embed.html')).toBe(before!.get('embed.html'))
  })
})
