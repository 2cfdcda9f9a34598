/** Figures of the built page, printed with their method: `npm run build`, then `npm run bench:app`. */
import { join } from 'node:path'
import { chromium } from 'playwright'
import type { Page } from 'playwright'
import { benchLarge } from './bench-large.ts'
import { findBrowser } from './browser.mjs'
import { root } from './run.mjs'
import { serve } from './serve.mjs'
import { sizesOf } from './sizes.ts'

const flags = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist']
const runs = 5

/**
 * Notes in the page when the editor and the first check are there, and every task over 50 ms. A string: what runs
 * TypeScript here puts helpers into functions that the page does not have.
 */
const watch = `
  window.benchTimes = {}
  window.benchTasks = []
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) benchTasks.push({ at: startTime, milliseconds: duration })
  }).observe({ type: 'longtask', buffered: true })
  requestAnimationFrame(function look() {
    if (document.querySelector('.cm-content')) benchTimes.editor ??= performance.now()
    if (document.querySelector('.page[data-checked="true"]')) benchTimes.checked ??= performance.now()
    if (benchTimes.checked === undefined) requestAnimationFrame(look)
  })`

async function started(page: Page, address: string): Promise<{ editor: number, checked: number }> {
  await page.addInitScript({ content: watch })
  await page.goto(address)
  await page.waitForFunction(() => 'checked' in (window as unknown as { benchTimes: object }).benchTimes)
  return page.evaluate(() => (window as unknown as { benchTimes: { editor: number, checked: number } }).benchTimes)
}

/** The longest main-thread task while 60 letters are typed at 60 ms each; 0 where none is over 50 ms. */
async function typed(page: Page): Promise<number> {
  await page.waitForTimeout(8000)
  await page.locator('.cm-content').click()
  const from = await page.evaluate(() => performance.now())
  await page.keyboard.type('The base, located 45km from Raqqa, fell on Sunday, they say. ', { delay: 60 })
  await page.waitForTimeout(1000)
  type Tasks = { benchTasks: { at: number, milliseconds: number }[] }
  const tasks = await page.evaluate(() => (window as unknown as Tasks).benchTasks)
  return Math.max(0, ...tasks.filter(({ at }) => at > from).map(({ milliseconds }) => milliseconds))
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

const dist = join(root, 'dist')
const { first, all } = sizesOf(dist)
const { address, close } = await serve(dist, 4480)
const browser = await chromium.launch({ executablePath: await findBrowser(), args: flags })
const starts: { editor: number, checked: number }[] = []
let longest = 0
for (let run = 0; run < runs; run++) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  starts.push(await started(page, address))
  if (run === 0) longest = await typed(page)
  await context.close()
}
const large = await benchLarge(browser, address, runs)
await browser.close()
await close()
const rounded = (value: number) => Math.round(value)
console.log(`Script after gzip -9: page and checker ${rounded(first / 1000)} kB, with the map ${rounded(all / 1000)} kB`)
console.log(`Median of ${runs} first visits, Chromium without a graphics card, local server, empty caches:`)
console.log(`  editor usable after ${rounded(middle(starts.map(({ editor }) => editor)))} ms`)
console.log(`  first check ${rounded(middle(starts.map(({ editor, checked }) => checked - editor)))} ms later`)
console.log(`Longest task while typing into the example: ${longest === 0 ? 'none over 50' : rounded(longest)} ms`)
const [ours, bare] = [middle(large.ours), middle(large.bare)]
console.log(`100,000 points (${rounded(large.megabytes)} MB of GeoJSON), from the file's choice to a map at rest, medians of ${runs} runs in turn:`)
console.log(`  ${rounded(ours)} ms, read and checked on the way; a bare MapLibre page ${rounded(bare)} ms: ${(ours / bare).toFixed(2)} of it`)
console.log(`  longest task meanwhile: ${rounded(middle(large.tasks))} ms`)
