/** 100,000 points: from the file's choice until all is drawn, beside a bare MapLibre page with the same file. */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { root } from '../setup/run.mjs'
import { serve } from '../setup/serve.mjs'

export interface LargeTimes {
  /** Milliseconds from the file's choice to a map at rest with all of it, in the order of the runs. */
  readonly ours: readonly number[]
  readonly bare: readonly number[]
  /** The longest main-thread task of our page meanwhile, by run; 0 where none was over 50 ms. */
  readonly tasks: readonly number[]
  readonly megabytes: number
}

const count = 100_000

/** As an observer's table may be: a name, a day, a kind, a source. The same for each run. */
function points(): string {
  const kinds = ['strike', 'checkpoint', 'crossing', 'camp']
  let seed = 1
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647
  const features = Array.from({ length: count }, (_, n) => ({
    type: 'Feature',
    geometry: {
      type: 'Point',
      coordinates: [36 + 6 * random(), 33 + 4 * random()].map((one) => Number(one.toFixed(5))),
    },
    properties: {
      name: `Site ${n}`,
      date: `2016-06-${String(1 + (n % 28)).padStart(2, '0')}`,
      type: kinds[n % 4],
      source: 'Field notes',
    },
  }))
  return JSON.stringify({ type: 'FeatureCollection', features })
}

/** The library alone, its worker reading the file, clustered and drawn as our page does. */
const barePage = `<!doctype html><meta charset="utf-8"><title>Bare</title><link rel="stylesheet" href="maplibre-gl.css">
<style>body { margin: 0 } #map { height: 100vh }</style><input type="file" style="position: absolute; z-index: 1"><div id="map"></div>
<script type="module">
  import { Map, setWorkerUrl } from './maplibre-gl.mjs'
  setWorkerUrl(new URL('./maplibre-gl-worker.mjs', location.href).href)
  const map = new Map({ container: 'map', style: { version: 8, sources: {}, layers: [] }, center: [38.6, 35.8], zoom: 6.5, fadeDuration: 0 })
  map.on('load', () => { document.body.dataset.ready = 'yes' })
  document.querySelector('input').onchange = ({ target }) => {
    window.benchFrom = performance.now()
    map.addSource('points', { type: 'geojson', data: URL.createObjectURL(target.files[0]), cluster: true, clusterRadius: 36, clusterMaxZoom: 11, maxzoom: 14, buffer: 32 })
    const isCluster = ['has', 'point_count']
    map.addLayer({ id: 'point', type: 'circle', source: 'points', filter: ['!', isCluster], paint: { 'circle-radius': 4 } })
    map.addLayer({ id: 'cluster', type: 'circle', source: 'points', filter: isCluster, paint: { 'circle-radius': 12 } })
    map.once('idle', () => { window.benchTo = performance.now() })
  }
</script>`

/** Runs in our page: accepts what is previewed at once, and notes when the map has come to rest with it. */
const watch = `
  window.benchTasks = []
  new PerformanceObserver((list) => benchTasks.push(...list.getEntries().map(({ startTime, duration }) => ({ at: startTime, milliseconds: duration }))))
    .observe({ type: 'longtask' })
  document.addEventListener('change', ({ target }) => { if (target.type === 'file') window.benchFrom = performance.now() }, true)
  let accepted = false, began = false
  new MutationObserver(() => {
    const button = [...document.querySelectorAll('dialog .button.strong')].find((one) => one.textContent.includes('Put it on the map'))
    if (button && !accepted) { accepted = true; button.click() }
    const { settled } = document.querySelector('.canvas').dataset
    if (accepted && settled === 'false') began = true
    if (began && settled === 'true') window.benchTo ??= performance.now()
  }).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-settled'] })`

type Noted = { benchFrom: number; benchTo: number; benchTasks: { at: number; milliseconds: number }[] }

async function timed(page: Page, file: string): Promise<number> {
  await page.locator('input[type=file][accept*=geojson], body > input[type=file]').first().setInputFiles(file)
  await page.waitForFunction(() => (window as unknown as Noted).benchTo > 0, undefined, { timeout: 120_000 })
  return page.evaluate(() => (window as unknown as Noted).benchTo - (window as unknown as Noted).benchFrom)
}

async function ofOurs(page: Page, address: string, file: string): Promise<{ milliseconds: number; task: number }> {
  await page.goto(address)
  await page.locator('.canvas[data-settled="true"]').waitFor({ timeout: 60_000 })
  await page.waitForTimeout(3000)
  await page.evaluate(watch)
  const milliseconds = await timed(page, file)
  const tasks = await page.evaluate(() => {
    const { benchFrom, benchTo, benchTasks } = window as unknown as Noted
    return benchTasks.filter(({ at }) => at >= benchFrom - 5 && at <= benchTo).map((one) => one.milliseconds)
  })
  return { milliseconds, task: Math.max(0, ...tasks) }
}

async function ofBare(page: Page, address: string, file: string): Promise<number> {
  await page.goto(`${address}bare.html`)
  await page.locator('body[data-ready]').waitFor()
  await page.waitForTimeout(1000)
  return timed(page, file)
}

/** `address`: the built page. Ours and the bare page take turns, each time in a profile of its own. */
export async function benchLarge(browser: Browser, address: string, runs: number): Promise<LargeTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'groundline-large-'))
  const library = join(root, 'node_modul./maplibre-gl/dist')
  for (const name of ['maplibre-gl.mjs', 'maplibre-gl-shared.mjs', 'maplibre-gl-worker.mjs', 'maplibre-gl.css'])
    copyFileSync(join(library, name), join(folder, name))
  writeFileSync(join(folder, 'bare.html'), barePage)
  const file = join(folder, 'sites.geojson')
  const text = points()
  writeFileSync(file, text)
  const server = await serve(folder, 4490)
  const [ours, bare, tasks]: [number[], number[], number[]] = [[], [], []]
  const size = { viewport: { width: 1440, height: 900 } }
  try {
    for (let run = 0; run < runs; run++) {
      const contexts = [await browser.newContext(size), await browser.newContext(size)]
      const one = await ofOurs(await contexts[0]!.newPage(), address, file)
      ours.push(one.milliseconds)
      tasks.push(one.task)
      await contexts[0]!.close()
      bare.push(await ofBare(await contexts[1]!.newPage(), server.address, file))
      await contexts[1]!.close()
    }
  } finally {
    await server.close()
    rmSync(folder, { recursive: true })
  }
  return { ours, bare, tasks, megabytes: text.length / 1e6 }
}
