/**
 * Figures of the built page, printed with their method: `npm run build`, then `npm run bench:app`. Times are medians of
 * first visits in new profiles; the processor time of the page's main thread stands beside them, which a busy machine
 * changes less.
 */
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import type { Browser, Page } from 'playwright'
import { benchLarge } from './bench-large.ts'
import { findBrowser } from '../setup/browser.mjs'
import { lighthouse } from './lighthouse.ts'
import { root } from '../setup/run.mjs'
import { serve } from '../setup/serve.mjs'
import { brotliOf, sizesOf } from './sizes.ts'

const drawing = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist']
/** First visits differ more from one another than anything else measured here. */
const visits = 15
const runs = 5
/** Pixels; the narrow page has no room for the map, and loads none. */
const widths = { withMap: 1440, withoutMap: 1100 } as const

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

interface Start {
  /** Milliseconds after the visit began. */
  readonly editor: number
  /** Milliseconds after the editor. */
  readonly check: number
  /** Milliseconds of processor time on the page's main thread until the check was shown. */
  readonly busy: number
}

type Noted = {
  readonly benchTimes: { readonly editor: number; readonly checked: number }
  readonly benchTasks: readonly Task[]
}
type Task = { readonly at: number; readonly milliseconds: number }

async function visited(browser: Browser, width: number, address: string): Promise<{ page: Page; start: Start }> {
  const context = await browser.newContext({ viewport: { width, height: 900 } })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.addInitScript({ content: watch })
  await page.goto(address)
  await page.waitForFunction(() => 'checked' in (window as unknown as Noted).benchTimes)
  const { metrics } = await devtools.send('Performance.getMetrics')
  const { editor, checked } = await page.evaluate(() => (window as unknown as Noted).benchTimes)
  const busy = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  return { page, start: { editor, check: checked - editor, busy } }
}

/** The longest main-thread task while 60 letters are typed at 60 ms each; 0 where none is over 50 ms. */
async function typed(page: Page): Promise<number> {
  await page.waitForTimeout(8000)
  await page.locator('.cm-content').click()
  const from = await page.evaluate(() => performance.now())
  await page.keyboard.type('The base, located 45km from Raqqa, fell on Sunday, they say. ', { delay: 60 })
  await page.waitForTimeout(1000)
  const tasks = await page.evaluate(() => (window as unknown as Noted).benchTasks)
  return Math.max(0, ...tasks.filter(({ at }) => at > from).map(({ milliseconds }) => milliseconds))
}

async function measured(browser: Browser, width: number, address: string) {
  const starts: Start[] = []
  const longest: number[] = []
  for (let visit = 0; visit < visits; visit++) {
    const { page, start } = await visited(browser, width, address)
    starts.push(start)
    if (visit < runs) longest.push(await typed(page))
    await page.context().close()
  }
  const of = (key: keyof Start) => rounded(middle(starts.map((one) => one[key])))
  return { editor: of('editor'), check: of('check'), busy: of('busy'), task: rounded(middle(longest)) }
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function rounded(value: number): number {
  return Math.round(value)
}

async function printLarge(browser: Browser, address: string): Promise<void> {
  const { ours, bare, tasks, megabytes } = await benchLarge(browser, address, runs)
  const ratios = ours.map((one, run) => (one / (bare[run] ?? one)).toFixed(2))
  console.log(`100,000 points (${rounded(megabytes)} MB), in turns: ours ${ours.map(rounded).join(', ')} ms,`)
  console.log(`  a bare MapLibre page ${bare.map(rounded).join(', ')} ms, ratio ${ratios.join(', ')};`)
  console.log(`  longest task of ours ${rounded(Math.max(...tasks)) || 'under 50'} ms`)
}

async function printScores(address: string, executable: string): Promise<void> {
  const ways = {
    'map drawn in software': drawing,
    'without WebGL, so without the map': ['--disable-gpu', '--disable-3d-apis'],
  }
  for (const [way, flags] of Object.entries(ways)) {
    const scores = await lighthouse(address, executable, ['--no-sandbox', ...flags])
    console.log(
      `Lighthouse 12, desktop preset, one run, ${way}: ${
        scores === null
          ? 'could not be run'
          : `performance ${scores.performance}, accessibility ${scores.accessibility}, best practices ${scores.bestPractices}`
      }`,
    )
  }
}

const dist = join(root, 'dist')
const { first, all, files, firstFiles } = sizesOf(dist)
const inKilobytes = (bytes: number) => `${rounded(bytes / 1000)} kB`
console.log(`Script after gzip -9: page and checker ${inKilobytes(first)}, first visit ${inKilobytes(all)}`)
const [firstBrotli, allBrotli] = [brotliOf(dist, firstFiles), brotliOf(dist, Object.keys(files))]
console.log(`Script by Brotli: page and checker ${inKilobytes(firstBrotli)}, first visit ${inKilobytes(allBrotli)}`)
const { address, close } = await serve(dist, 4480)
const executablePath = await findBrowser()
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', ...drawing] })
console.log(
  `Medians of ${visits} first visits (of typing: ${runs}), Chromium without a graphics card, local server, load average ${loadavg()[0]?.toFixed(1)}:`,
)
for (const [name, width] of Object.entries(widths)) {
  const { editor, check, busy, task } = await measured(browser, width, address)
  console.log(
    `  ${name === 'withMap' ? 'with the map' : 'without it'} (${width} px): editor usable after ${editor} ms, first check ${check} ms later`,
  )
  console.log(
    `    (${busy} ms of the main thread's processor time by then); longest task while typing ${task || 'under 50'} ms`,
  )
}
await printLarge(browser, address)
await browser.close()
await printScores(`${address}index.html`, executablePath)
await close()
console.log(`Load average at the end ${loadavg()[0]?.toFixed(1)}`)
