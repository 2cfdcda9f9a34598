/** No draft is lost, however the page ends. */
import type { Page } from 'playwright'
import { afterEach, describe, expect, inject, it } from 'vitest'
import { killableBrowser } from './killable.ts'
import type { Killable } from './killable.ts'
import { browserForTests, card, changeStore, checked, draftText, stored, storedTexts, visit, write } from './open.ts'

const { open } = browserForTests({ width: 700 })
const wrong = 'Tabqa airbase, located 125km from Raqqa, fell.'
const key = 90

/** Empties the draft, as a person who begins anew. */
async function clear(page: Page): Promise<void> {
  await page.locator('.cm-content').click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
}

describe('typing without a pause, and the browser killed', () => {
  let browser: Killable | undefined
  afterEach(() => browser?.remove())

  it('leaves what was typed up to the last second', async () => {
    browser = killableBrowser()
    const page = await browser.start()
    await visit(page)
    await clear(page)
    await stored(page, '"text":""')
    let typed = ''
    let kept = ''
    // No pause of a key's length, for as long as it takes until a word is written: at most 27 seconds.
    while (!kept.includes('word 9') && typed.length < 300) {
      const next = `word ${typed.length} `
      await page.keyboard.type(next, { delay: key })
      typed += next
      kept = (await storedTexts(page)).join('\n')
    }
    await browser.kill()
    expect(kept).toContain('word 7')
    const again = await browser.start()
    await visit(again)
    const found = (await storedTexts(again)).join('\n')
    expect(typed.startsWith(found)).toBe(true)
    expect(found.length).toBeGreaterThanOrEqual(kept.length)
    await expect.poll(() => again.locator('.cm-content').innerText()).toContain(found.trim())
  })
})

describe('what was typed just now', () => {
  it('is there after a reload, 50 ms behind each of eight keys', async () => {
    const { page } = await open()
    await clear(page)
    for (const letter of 'abcdefgh') {
      await page.keyboard.press('ControlOrMeta+End')
      await page.keyboard.type(letter)
      await page.waitForTimeout(50)
      await page.reload()
      await page.locator('.cm-content').click()
    }
    await checked(page)
    expect(await draftText(page)).toBe('abcdefgh')
    await expect.poll(() => storedTexts(page)).toEqual(['abcdefgh'])
  })

  it('is there in a new tab after the old one was closed', async () => {
    const { page, context } = await open()
    await write(page, wrong)
    await page.keyboard.type(' And more.', { delay: 10 })
    const gone = page.waitForEvent('close')
    await page.close({ runBeforeUnload: true })
    await gone
    const other = await context.newPage()
    await visit(other)
    expect(await draftText(other)).toBe(`${wrong} And more.`)
  })

  it('is there when a newer draft was opened, and the one before is whole', async () => {
    const { page } = await open()
    await write(page, wrong)
    await page.keyboard.type(' The end')
    await page.getByRole('button', { name: 'Drafts' }).click()
    await page.getByRole('button', { name: 'New draft' }).click()
    await page.locator('.cm-content').click()
    await page.keyboard.type('Another')
    await page.reload()
    await checked(page)
    expect(await draftText(page)).toBe('Another')
    await expect.poll(() => storedTexts(page)).toEqual(['Another', `${wrong} The end`])
  })

  it('is there from both tabs that changed one draft and were closed at once', async () => {
    const { page, context } = await open()
    await write(page, wrong)
    await stored(page, wrong)
    const other = await context.newPage()
    await visit(other)
    for (const [tab, letter] of [
      [page, 'A'],
      [other, 'B'],
    ] as const) {
      await tab.bringToFront()
      await tab.locator('.cm-content').click()
      await tab.keyboard.press('ControlOrMeta+End')
      await tab.keyboard.type(letter)
    }
    const tabs = [page, other]
    const gone = tabs.map((tab) => tab.waitForEvent('close'))
    // Closing does not wait until a tab has left: a page opened before that takes over what it has not written yet.
    await Promise.all(tabs.map((tab) => tab.close({ runBeforeUnload: true })))
    await Promise.all(gone)
    const next = await context.newPage()
    await visit(next)
    await expect.poll(async () => (await storedTexts(next)).toSorted()).toEqual([`${wrong}A`, `${wrong}B`])
  })
})

describe('a browser without room', () => {
  it('keeps the draft beside the store until there is room again', async () => {
    const { page } = await open({ blank: true })
    await page.addInitScript({ content: fullWhereSaid })
    await visit(page)
    await write(page, wrong)
    await stored(page, wrong)
    await page.evaluate(() => localStorage.setItem('full', 'yes'))
    await page.reload()
    await checked(page)
    await write(page, `${wrong} More.`)
    await page.getByRole('alert').getByText('This draft is not being kept').waitFor()
    await page.reload()
    await checked(page)
    expect(await draftText(page)).toBe(`${wrong} More.`)
    expect(await storedTexts(page)).toEqual([wrong])
    await page.evaluate(() => localStorage.removeItem('full'))
    await page.reload()
    await expect.poll(() => storedTexts(page)).toEqual([`${wrong} More.`])
    await checked(page)
    expect(await draftText(page)).toBe(`${wrong} More.`)
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => /unsaved/.test(key)))).toEqual([])
  })

  it('asks before the page is left where it keeps nothing at all', async () => {
    const { page } = await open()
    await page.evaluate(() => {
      const refuse = () => {
        throw new DOMException('no room', 'QuotaExceededError')
      }
      Object.assign(IDBObjectStore.prototype, { put: refuse })
      Object.assign(Storage.prototype, { setItem: refuse })
    })
    await write(page, wrong)
    await page.getByRole('alert').getByText('This draft is not being kept').waitFor()
    const asked = page.waitForEvent('dialog')
    const closing = page.close({ runBeforeUnload: true })
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
    await closing
    expect(await draftText(page)).toBe(wrong)
  })
})

describe('a damaged store', () => {
  it('breaks neither the page nor the checks: what is sound of a draft is used', async () => {
    const { page } = await open()
    await write(page, wrong)
    await stored(page, wrong)
    await changeStore(page, {
      keeps: 'all',
      pins: [7],
      places: [null, { id: 3, name: 'Nowhere' }],
      drawings: { 0: 1 },
      reported: 20160622,
      done: [{}],
      flags: 5,
    })
    await page.reload()
    await checked(page)
    await expect.poll(() => card(page, '125km from Raqqa').innerText()).toContain('Wrong')
    expect(await draftText(page)).toBe(wrong)
    await write(page, `${wrong} More.`)
    await stored(page, `${wrong} More.`)
    await page.reload()
    await checked(page)
    expect(await draftText(page)).toBe(`${wrong} More.`)
  })

  it.each([
    ['without its tables', 2, ''],
    ['of a version that this page does not know', 9, 'versions,drafts'],
    ['of a later version without its tables', 9, ''],
  ])('%s still takes drafts', async (_what, version, tables) => {
    const { page } = await open({ blank: true })
    await page.goto(new URL('favicon.svg', inject('address')).href)
    await page.evaluate(makeStore, { version, tables })
    await visit(page)
    await write(page, wrong)
    await page.keyboard.type(' More.')
    await page.reload()
    await checked(page)
    expect(await draftText(page)).toBe(`${wrong} More.`)
    await expect.poll(() => storedTexts(page)).toEqual([`${wrong} More.`])
  })

  it('that cannot be opened at all still loses nothing, and says so', async () => {
    const { page } = await open({ blank: true })
    await page.addInitScript({
      content: "IDBFactory.prototype.open = () => { throw new DOMException('broken', 'UnknownError') }",
    })
    await visit(page)
    await write(page, wrong)
    await page.getByRole('alert').getByText('This draft is not being kept').waitFor()
    await page.keyboard.type(' More.')
    await page.reload()
    await checked(page)
    expect(await draftText(page)).toBe(`${wrong} More.`)
  })
})

/** A store without room for anything more, for as long as the page is told so. */
const fullWhereSaid = `
  const put = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = function (...given) {
    if (localStorage.getItem('full')) throw new DOMException('no room', 'QuotaExceededError')
    return put.apply(this, given)
  }`

/** Runs in the page. */
function makeStore({ version, tables }: { readonly version: number; readonly tables: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('groundline', version)
    opening.onupgradeneeded = () => {
      if (tables.includes('drafts'))
        opening.result.createObjectStore('drafts', { keyPath: 'id' }).createIndex('savedAt', 'savedAt')
      if (tables.includes('versions')) opening.result.createObjectStore('versions', { keyPath: ['draftId', 'at'] })
    }
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      opening.result.close()
      resolve()
    }
  })
}
