import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { strFromU8, unzipSync } from 'fflate'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { root } from '../../../src/dev/setup/run.mjs'
import { serve } from '../../../src/dev/setup/serve.mjs'
import { sizesOf } from '../../../src/dev/measure/sizes.ts'
import { browserForTests, card, checked, draftText, mapSettled, stored, storedTexts, visit, write } from './open.ts'

const { open } = browserForTests({ width: 700 })
const wrong = 'Tabqa airbase, located 125km from Raqqa, fell.'
const long = `${wrong}\n\n${'The monitors said so again on Sunday. '.repeat(20)}`

/** The folder of the built site. */
const site = () => process.env['GROUNDLINE_SITE'] ?? join(root, 'dist')

async function offlineReady(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings', exact: true }).click()
  await page.locator('[data-offline="ready"]').waitFor({ timeout: 90_000 })
  await page.keyboard.press('Escape')
}

async function inDrafts(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Drafts' }).click()
  await page.getByRole('button', { name }).click()
}

async function dataKept(page: Page): Promise<number> {
  return page.evaluate(async () => (await (await caches.open('groundline-data')).keys()).length)
}

describe('without a network', () => {
  it('after one visit the page starts, writes, checks and draws the map', async () => {
    const { page, context, errors } = await open({ width: 1440, blank: true, offline: true })
    const scripts = new Set<string>()
    context.on('request', (request) => {
      if (!request.serviceWorker() && /assets.*\.js$/.test(request.url())) scripts.add(basename(request.url()))
    })
    await visit(page)
    await mapSettled(page)
    // The sum that is held counts all that a first visit loads.
    const { files } = sizesOf(site())
    expect([...scripts].filter((name) => !(name in files))).toEqual([])
    await offlineReady(page)
    await expect.poll(() => dataKept(page)).toBeGreaterThan(4)
    await context.setOffline(true)
    await page.reload()
    await checked(page)
    await write(page, wrong)
    await expect.poll(() => card(page, '125km from Raqqa').innerText()).toContain('Wrong')
    await write(page, 'Leipzig lies 60 km west of Berlin.')
    await expect.poll(() => card(page, '60 km west of Berlin').innerText()).toContain('Wrong')
    await mapSettled(page)
    await inDrafts(page, 'All drafts and versions…')
    await page.getByRole('searchbox').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Download', exact: true }).click()
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download GeoJSON' }).click()
    expect((await saved).suggestedFilename()).toMatch(/\.geojson$/)
    expect(errors).toEqual([])
  })
})

/** Notes in the page, in their order, the checks that it asks its worker for, and what the worker says. */
const noteMessages = `
  window.messages = []
  const Plain = Worker
  window.Worker = class extends Plain {
    constructor(...given) {
      super(...given)
      this.addEventListener('message', ({ data }) => messages.push('< ' + data.kind))
    }
    postMessage(message, ...more) {
      messages.push('> ' + message.kind)
      super.postMessage(message, ...more)
    }
  }`

describe('the first check', () => {
  it('is asked for once, with the draft’s own day', async () => {
    const { page } = await open({ blank: true })
    await page.addInitScript({ content: noteMessages })
    await visit(page)
    await expect.poll(() => messagesIn(page).then((all) => all.filter((one) => one === '< ground').length)).toBe(2)
    const all = await messagesIn(page)
    // With the world's gazetteer, which comes later, it is checked again.
    const beforeTheWorld = all.slice(0, all.lastIndexOf('< ground'))
    expect(beforeTheWorld.filter((one) => /check/.test(one))).toEqual(['> check', '< checked'])
  })
})

async function messagesIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { readonly messages: readonly string[] }).messages)
}

describe('without the part that stands beside the editor', () => {
  it('the draft can be written, and the page says what is missing', async () => {
    const { page } = await open({ blank: true })
    await page.route('**/assets/beside-*.js', (route) => route.abort())
    await page.goto(inject('address'))
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('could not be loaded')
    await page.locator('.cm-content').click()
    await page.keyboard.insertText(wrong)
    await page.unroute('**/assets/beside-*.js')
    await page.getByRole('button', { name: 'Reload' }).click()
    await expect.poll(() => card(page, '125km from Raqqa').count()).toBe(1)
  })
})

describe('the size of what is loaded', () => {
  // Bytes after gzip -9.
  it('is at most 215 kB for the editor and the checker, and 685 kB for all of a first visit', () => {
    const { first, all } = sizesOf(site())
    expect(first).toBeLessThanOrEqual(215_000)
    expect(all).toBeLessThanOrEqual(685_000)
  })
})

describe('a new version of the page', () => {
  let copied = ''
  afterAll(() => rm(copied, { recursive: true, force: true }))

  it('is offered, and taken up without losing a word', async () => {
    copied = await mkdtemp(join(tmpdir(), 'groundline-site-'))
    await cp(site(), copied, { recursive: true })
    const { address, close } = await serve(copied, 4460)
    try {
      const { page } = await open({ blank: true, offline: true })
      await page.goto(address)
      await checked(page)
      await offlineReady(page)
      await page.reload()
      await checked(page)
      await appendFile(join(copied, 'sw.js'), '\n// newer\n')
      await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()))
      const reload = page.getByRole('button', { name: 'Reload' })
      await reload.waitFor()
      await page.locator('.cm-content').click()
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.insertText(wrong)
      const loaded = page.waitForEvent('load')
      await reload.click()
      await loaded
      await checked(page)
      await expect.poll(() => draftText(page)).toBe(wrong)
    } finally {
      await close()
    }
  })
})

describe('drafts', () => {
  it('stay empty when emptied, have names, versions that come back, and a deletion that is taken back', async () => {
    const { page } = await open()
    await write(page, long)
    await stored(page, wrong)
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.press('Delete')
    await expect.poll(() => storedTexts(page)).toEqual([''])
    await page.reload()
    await page.locator('.cm-placeholder').waitFor()
    await inDrafts(page, 'All drafts and versions…')
    await page.getByRole('button', { name: 'Rename Empty draft' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Tabqa story')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Versions of Tabqa story' }).click()
    await expect
      .poll(() => page.getByRole('region', { name: 'The draft as it stood' }).innerText())
      .toContain('The monitors said so')
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Restore this version' }).click()
    await expect.poll(() => page.locator('.cm-content').innerText()).toContain('The monitors said so')
    await expect.poll(() => storedTexts(page)).toEqual([long])
    await inDrafts(page, 'All drafts and versions…')
    await page.getByRole('searchbox').fill('no such words')
    await page.getByText('No draft has these words.').waitFor()
    await page.getByRole('searchbox').fill('monitors TABQA')
    await page.getByRole('button', { name: 'Delete Tabqa story' }).click()
    await expect.poll(() => storedTexts(page)).not.toContain(long)
    await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => storedTexts(page)).toContain(long)
    await page.getByRole('button', { name: 'Close' }).click()
    await expect.poll(() => page.locator('.cm-content').innerText()).toContain('The monitors said so')
  })

  it('say that the browser is full, offer all for download, and drop nothing', async () => {
    const { page } = await open()
    await write(page, wrong)
    await stored(page, wrong)
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError')
      }
    })
    await write(page, `${wrong} More.`)
    await page.getByRole('alert').getByText('This draft is not being kept').waitFor()
    await page.getByRole('button', { name: 'Show drafts' }).click()
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download everything' }).click()
    const files = unzipSync(await readFile(await (await downloading).path()))
    expect(
      Object.values(files)
        .map((bytes) => strFromU8(bytes))
        .join('\n'),
    ).toContain(wrong)
    await expect.poll(() => storedTexts(page)).toEqual([wrong])
    await page.keyboard.press('Escape')
    await expect.poll(() => draftText(page)).toBe(`${wrong} More.`)
  })

  it('tell one tab what another has changed', async () => {
    const { page, context } = await open()
    await write(page, wrong)
    await stored(page, wrong)
    const other = await context.newPage()
    await visit(other)
    await write(other, `${wrong} And fell again.`)
    await page.bringToFront()
    await page.getByRole('button', { name: 'Show the newer text' }).click()
    await expect.poll(() => draftText(page)).toBe(`${wrong} And fell again.`)
  })
})

const arabic = { lang: 'ar', dir: 'rtl', claims: 'المعلومات', wrong: 'خطأ', says: 'كم', settings: 'الإعدادات' }
const french = { lang: 'fr', dir: 'ltr', claims: 'Constats', wrong: 'Faux', says: 'le texte dit', settings: 'Réglages' }

describe('in another language', () => {
  it.each([
    ['ar-SY', 1440, arabic],
    ['ar-SY', 390, arabic],
    ['fr-FR', 390, french],
  ] as const)(
    '%s at %i px the page runs its way, fits and passes axe; English is a choice',
    async (locale, width, words) => {
      const { page, errors } = await open({ width, locale })
      expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
        words.lang,
        words.dir,
      ])
      await write(page, wrong)
      await page.keyboard.press('F8')
      if (width < 760) await page.getByRole('navigation').getByRole('button', { name: words.claims }).click()
      await expect.poll(() => card(page, '125km').locator('.verdict').innerText()).toBe(words.wrong)
      expect(await card(page, '125km').locator('.body > p').first().innerText()).toContain(words.says)
      expect(await violations(page)).toEqual([])
      await expect.poll(() => sideways(page)).toBe(0)
      await stored(page, wrong)
      await page.getByRole('button', { name: words.settings, exact: true }).click()
      await page.getByRole('radio', { name: 'English' }).click()
      await page.getByRole('button', { name: 'Settings', exact: true }).waitFor()
      await checked(page)
      await expect.poll(() => page.evaluate(() => document.documentElement.dir)).toBe('ltr')
      await expect.poll(() => draftText(page)).toBe(wrong)
      expect(errors).toEqual([])
    },
  )
})

/** Findings of many kinds: right, loose, wrong and undecided. */
const manyKinds = [
  'The Tabqa base, 125km from Raqqa, fell. Tabqa lies 50 km north of Raqqa. Khirbat al-Nonesuch is 12 km from Raqqa.',
  'Tabqa is in Hama province. Tabqa lies on the Turkish border. Palmyra is halfway between Raqqa and Tabqa.',
  'It is 45 km (45 miles) away. Tabqa (48.2, 16.3) is a village. Raqqa is the capital of Jordan.',
  'Daesh-held Tabqa is near the lake. Government forces advanced to within 10 kilometres of Tabqa.',
  'San Jose lies 30 km from Springfield.',
].join('\n\n')

/** What the list says outside of names, quotes and sources, which keep their own language. */
async function saidInFindings(page: Page): Promise<string> {
  const all = await page.locator('article .body, article .short, .notes').evaluateAll((found) =>
    found.map((one) => {
      const copy = one.cloneNode(true) as HTMLElement
      for (const own of copy.querySelectorAll('bdi, [lang="en"], .quote')) own.remove()
      return copy.textContent ?? ''
    }),
  )
  return all.join('\n').replace(/\u2068[^\u2069]*\u2069/g, '')
}

describe('findings on a page in another language', () => {
  it.each([
    ['ar-SY', arabic.claims, 'لماذا', /[\u0600-\u06ff]/, /[A-Za-z]{2,}(?: [A-Za-z]{2,})+/g],
    [
      'fr-FR',
      french.claims,
      'Pourquoi',
      /le texte dit/,
      /\b(?:the|of|and|is|are|from|by|with|lies|says|known|measured|miles away)\b/g,
    ],
  ] as const)(
    'are sentences of %s, with their notes, reasons, tolerances and labels',
    async (locale, claims, why, own, other) => {
      // Where no map stands beside the list, which would move with every claim chosen.
      const { page, errors } = await open({ locale })
      await write(page, manyKinds)
      await page.getByRole('navigation').getByRole('button', { name: claims }).click()
      await expect.poll(() => page.locator('article').count()).toBeGreaterThan(9)
      const said: string[] = []
      for (const head of await page.locator('article h3 button').all()) {
        if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click()
        await page.getByRole('button', { name: why, exact: true }).first().click()
        await page.locator('article dl').first().waitFor()
        said.push(await saidInFindings(page))
      }
      expect(said.join('\n')).toMatch(own)
      // What is quoted of the draft stays in its language.
      expect(
        said
          .join('\n')
          .replace(/[“«][^”»]*[”»]/g, '')
          .match(other),
      ).toBeNull()
      expect(errors).toEqual([])
    },
  )
})

describe('enlarged', () => {
  it.each([
    [720, 450],
    [320, 256],
  ])('to %i by %i px every view is whole, and nothing scrolls sideways', async (width, height) => {
    const { page } = await open({ width, height })
    await write(page, wrong)
    for (const view of ['Claims', 'Map', 'Draft']) {
      await page.getByRole('navigation').getByRole('button', { name: view }).click()
      await expect.poll(() => sideways(page)).toBe(0)
    }
    await page.locator('.cm-content').waitFor()
    const smallest = await page.evaluate(() =>
      [...document.querySelectorAll('button, summary, input, select')]
        .filter(
          (one) => one instanceof HTMLElement && one.offsetParent !== null && !one.closest('[aria-hidden="true"]'),
        )
        .filter((one) => one.getAttribute('aria-hidden') !== 'true')
        .map((one) => [one.getBoundingClientRect(), one.outerHTML.slice(0, 80)] as const)
        .filter(([box]) => Math.min(box.width, box.height) < 24 && box.width > 1)
        .map(([box, html]) => `${Math.round(box.width)}x${Math.round(box.height)} ${html}`),
    )
    expect(smallest).toEqual([])
  })
})

async function violations(page: Page): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
  )
}

function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
