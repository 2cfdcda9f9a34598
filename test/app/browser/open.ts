/** A real browser with the built page in it. */
import { chromium } from 'playwright'
import type { Browser, BrowserContext, Locator, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'

/** Quiet, and drawing WebGL in software where there is no graphics card. */
export const args = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // Pages live for seconds: compiling for long runs takes a third of all their processor time, and pays off in none.
  '--js-flags=--no-opt',
]

/** How long a busy machine may take, in milliseconds: for every wait that says nothing else. */
const patience = 60_000

export interface Opened {
  readonly page: Page
  readonly context: BrowserContext
  /** Addresses asked for beyond the page's own origin. */
  readonly strangers: readonly string[]
  /** Errors of the page and its console. */
  readonly errors: readonly string[]
}

export interface Wanted {
  readonly width?: number
  readonly height?: number
  readonly theme?: 'light' | 'dark'
  /** Of the browser; the page speaks Arabic where it is one of Arabic. */
  readonly locale?: string
  /** Do not open the page yet. */
  readonly blank?: boolean
  /** Whether the page may keep itself for use without a network, which takes as long as opening it. */
  readonly offline?: boolean
}

interface Pages {
  /** A page with a profile of its own, closed after its test. */
  open(wanted?: Wanted): Promise<Opened>
  /**
   * One page for all tests of a group, which run in their order: for those that write their own draft and leave
   * nothing behind that another stumbles over. Opening a page costs more than most tests do on it.
   */
  onePage(wanted?: Wanted): () => Opened
}

/** One browser for a file of tests. */
export function browserForTests(usual: Wanted = {}): Pages {
  let browser: Browser
  let contexts: readonly BrowserContext[] = []
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('browserPath'), args })
  })
  afterAll(() => browser.close())
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()))
    contexts = []
  })
  return {
    async open(wanted = {}) {
      const opened = await open(browser, { ...usual, ...wanted })
      contexts = [...contexts, opened.context]
      return opened
    },
    onePage(wanted = {}) {
      let opened: Opened | undefined
      beforeAll(async () => {
        opened = await open(browser, { ...usual, ...wanted })
      })
      afterAll(() => opened?.context.close())
      return () => opened!
    },
  }
}

async function open(browser: Browser, wanted: Wanted): Promise<Opened> {
  const { width = 1440, height = width < 760 ? 844 : 900, theme = 'light', locale = 'en-US' } = wanted
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale,
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    acceptDownloads: true,
    serviceWorkers: wanted.offline ? 'allow' : 'block',
  })
  context.setDefaultTimeout(patience)
  const page = await context.newPage()
  const strangers: string[] = []
  const errors: string[] = []
  const { origin } = new URL(inject('address'))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (!['blob:', 'data:'].includes(url.protocol) && url.origin !== origin) strangers.push(request.url())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  if (!wanted.blank) await visit(page)
  return { page, context, strangers, errors }
}

/** Opens the page and waits for the first check. */
export async function visit(page: Page): Promise<void> {
  await page.goto(inject('address'))
  await page.locator('.cm-content').waitFor()
  await checked(page)
}

/** Waits until the text as it stands has been checked. */
export async function checked(page: Page): Promise<void> {
  await page.locator('.page[data-checked="true"]').waitFor()
}

/** Replaces the whole draft, as a person would. */
export async function write(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content').click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(text)
  await checked(page)
}

export async function draftText(page: Page): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''))
  await page.getByRole('button', { name: 'Copy text' }).click()
  await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '')
  return page.evaluate(() => navigator.clipboard.readText())
}

const draftStore = { database: 'groundline', store: 'drafts' }
export const packStore = { database: 'groundline-packs', store: 'packs' }
export const layerStore = { database: 'groundline-layers', store: 'layers' }

/** Waits until a draft (or what `where` keeps of it) with these words in it is in the browser's store. */
export async function stored(page: Page, words: string, where = draftStore): Promise<void> {
  await expect.poll(() => page.evaluate(everything, where)).toContain(words)
}

/** Runs in the page. */
function everything({ database, store }: typeof draftStore): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database)
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const asked = opening.result.transaction(store).objectStore(store).getAll()
      asked.onsuccess = () => {
        opening.result.close()
        resolve(JSON.stringify(asked.result))
      }
    }
  })
}

/** Of all drafts in the store, newest first. */
export function storedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve, reject) => {
        const opening = indexedDB.open('groundline')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const asked = opening.result.transaction('drafts').objectStore('drafts').index('savedAt').getAll()
          asked.onsuccess = () => {
            opening.result.close()
            resolve((asked.result as { text: string }[]).map(({ text }) => text).reverse())
          }
        }
      }),
  )
}

/** Writes these members over every draft in the store, as a fault might. */
export function changeStore(page: Page, change: Readonly<Record<string, unknown>>): Promise<void> {
  return page.evaluate(
    (members) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('groundline')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('drafts', 'readwrite')
          const drafts = writing.objectStore('drafts')
          const asked = drafts.getAll()
          asked.onsuccess = () => {
            for (const draft of asked.result as object[]) drafts.put({ ...draft, ...members })
          }
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    change,
  )
}

/** Waits until the map has drawn everything. */
export async function mapSettled(page: Page): Promise<void> {
  await page.locator('.canvas[data-settled="true"]').waitFor()
}

/** Where on the page a popup points to: it stands above the point, or below it. */
export async function pointOf(popup: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const tip = (await popup.locator('.maplibregl-popup-tip').boundingBox())!
  const isBelow = /anchor-top/.test((await popup.getAttribute('class')) ?? '')
  return { x: tip.x + tip.width / 2, y: isBelow ? tip.y : tip.y + tip.height }
}

/**
 * Clicks the map until a popup is open: what a worker cuts for a file may be drawn after the rest. `at`: a point of the
 * page; the middle of the map unless given.
 */
export async function openPopup(page: Page, at?: { readonly x: number; readonly y: number }): Promise<void> {
  const popup = page.locator('.maplibregl-popup')
  const opened = async () => {
    await mapSettled(page)
    const box = (await page.locator('.canvas').boundingBox())!
    await page.mouse.click(at?.x ?? box.x + box.width / 2, at?.y ?? box.y + box.height / 2)
    return popup.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    )
  }
  await expect.poll(opened).toBe(true)
}

/** Drops a file on the page. */
export async function drop(page: Page, name: string, bytes: Uint8Array | string): Promise<void> {
  const data = typeof bytes === 'string' ? bytes : [...bytes]
  await page.evaluate(
    ({ name, data }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([typeof data === 'string' ? data : new Uint8Array(data)], name))
      const options = { dataTransfer: transfer, bubbles: true, cancelable: true }
      document.body.dispatchEvent(new DragEvent('dragover', options))
      document.body.dispatchEvent(new DragEvent('drop', options))
    },
    { name, data },
  )
}

export function card(page: Page, quote: string) {
  return page.locator('article').filter({ hasText: quote })
}
