import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright'
import { root } from '../../../src/dev/setup/run.mjs'
import { browserForTests, checked, drop, mapSettled, packStore, stored, write } from './open.ts'

const opened = browserForTests().onePage()
const slider = (page: Page) => page.getByRole('slider', { name: 'Day of control' })
const spoken = async (page: Page) => (await slider(page).getAttribute('aria-valuetext')) ?? ''

/** A pack of our own with another id: what a user would author from the one that is there. */
function ownPack(change: (pack: Record<string, unknown>) => Record<string, unknown>): Uint8Array {
  const names = ['pack.json', 'places.geojson', 'control.geojson', 'events.geojson']
  const files = names.map((name) => [name, readFileSync(join(root, 'data', 'kherson-2022', name), 'utf8')] as const)
  const changed = files.map(([name, text]) => [
    name,
    strToU8(name === 'pack.json' ? JSON.stringify(change(JSON.parse(text) as Record<string, unknown>)) : text),
  ])
  return zipSync(Object.fromEntries(changed) as Record<string, Uint8Array>)
}

describe('the days of the map', () => {
  it('are stepped and played by keys, marked where the draft names them, and tell what happened and changed', async () => {
    const { page, errors } = opened()
    await mapSettled(page)
    await slider(page).focus()
    await page.keyboard.press('Home')
    await expect.poll(() => spoken(page)).toContain('1 June 2016')
    await page.keyboard.press(' ')
    await page.getByRole('button', { name: 'Pause' }).waitFor()
    await expect.poll(() => spoken(page)).toMatch(/(^|\D)([3-9]|1\d|2[0-2]) June 2016/)
    await page.keyboard.press(' ')
    await page.getByRole('button', { name: 'Play the days' }).waitFor()
    await page.keyboard.press('End')
    await expect.poll(() => spoken(page)).toContain('22 June 2016, Day of the draft')

    await page.getByRole('button', { name: '19 June', exact: true }).click()
    await expect.poll(() => spoken(page)).toContain('19 June 2016, the draft: “')
    await page.getByRole('button', { name: 'Events' }).click()
    await expect
      .poll(() => page.getByRole('region', { name: 'Events' }).innerText())
      .toContain('Events on 19 June 2016')
    await page.getByRole('button', { name: 'Changes' }).click()
    const changes = page.getByRole('region', { name: 'Changes' })
    await changes
      .getByRole('listitem')
      .filter({ hasText: /Thawra oilfield:\s+Islamic State.* → Syrian government/ })
      .waitFor()
    await expect.poll(() => changes.innerText()).toMatch(/On the map: Islamic State.* km² of derived ground/)
    await expect
      .poll(() => page.getByRole('list', { name: 'Legend' }).innerText())
      .toContain('Changed hands since 18 June 2016')
    await changes.getByRole('button', { name: 'first day' }).click()
    await changes.getByRole('listitem').filter({ hasText: 'Resafa' }).first().waitFor()
    await page.keyboard.press('Escape')
    await changes.waitFor({ state: 'detached' })
    expect(errors).toEqual([])
  })
})

describe('the map', () => {
  it('reads coordinates in three notations, holds a point and copies it by key and by click', async () => {
    const { page, errors } = opened()
    await mapSettled(page)
    const canvas = page.locator('.canvas')
    const box = (await canvas.boundingBox())!
    await page.mouse.move(box.x + 200, box.y + 60)
    const rows = page.getByRole('group', { name: 'Coordinates under the cursor' }).getByRole('button')
    await expect.poll(() => rows.count()).toBe(3)
    const [decimal = '', dms, mgrs] = await rows.allInnerTexts()
    expect(decimal).toMatch(/^3[56]\.\d{5}, 3[789]\.\d{5}$/)
    expect(dms).toMatch(/^3[56]°\d\d′\d\d\.\d″ N 3[789]°\d\d′\d\d\.\d″ E$/)
    expect(mgrs).toMatch(/^37S [A-Z]{2} \d{5} \d{5}$/)
    await page.keyboard.press('Escape')
    await canvas.hover({ position: { x: 200, y: 60 } })
    await page.locator('.maplibregl-canvas').focus()
    await page.keyboard.press('c')
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^3[56]\.\d{5}, 3[789]\.\d{5}$/)
    await page.mouse.click(box.x + 200, box.y + 60)
    await page.locator('.cursor.held').waitFor()
    const held = await rows.allInnerTexts()
    await page.mouse.move(box.x + 20, box.y + 20)
    await expect.poll(() => rows.allInnerTexts()).toEqual(held)
    await rows.nth(2).click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(held[2])
    expect(errors).toEqual([])
  })

  it('draws a graticule and disputed borders by the reader’s choice, which it keeps', async () => {
    const { page, errors } = opened()
    await write(page, 'Simferopol lies 60 km north-east of Sevastopol. Armyansk lies 110 km south-east of Kherson.')
    await mapSettled(page)
    const legend = page.getByRole('list', { name: 'Legend' })
    await legend.getByText('Disputed border').waitFor()
    await page.getByRole('button', { name: 'Map settings' }).click()
    await page.getByRole('checkbox', { name: 'Graticule' }).check()
    await page.getByRole('checkbox', { name: 'Locator map' }).uncheck()
    await page.getByRole('combobox', { name: 'Disputed borders' }).selectOption({ label: 'As drawn by Ukraine' })
    await legend.getByText('Disputed border').waitFor({ state: 'detached' })
    await page.locator('.locator').waitFor({ state: 'detached' })
    await page.reload()
    await checked(page)
    await mapSettled(page)
    await page.getByRole('button', { name: 'Map settings' }).click()
    await expect.poll(() => page.getByRole('checkbox', { name: 'Graticule' }).isChecked()).toBe(true)
    await expect.poll(() => page.getByRole('combobox', { name: 'Disputed borders' }).inputValue()).toBe('UA')
    expect(errors).toEqual([])
  })
})

describe('theatre packs', () => {
  it('are chosen by the draft, by hand, and opened from a file that is checked, kept and removed', async () => {
    const { page, errors } = opened()
    await write(
      page,
      'Kyiv, 11 November 2022: Ukrainian troops entered Kherson on Friday. Snihurivka lies 55 km north of Kherson.',
    )
    await mapSettled(page)
    const choice = page.getByRole('combobox', { name: 'Control data' })
    const shown = () => choice.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.textContent ?? '')
    await expect.poll(shown).toContain('Kherson')
    await expect.poll(() => page.getByRole('list', { name: 'Legend' }).innerText()).toContain('Ukrainian forces')
    await choice.selectOption({ label: 'Raqqa and Tabqa, 1 to 22 June 2016' })
    await expect.poll(() => spoken(page)).toContain('June 2016')
    await choice.selectOption({ index: 0 })
    await expect.poll(() => spoken(page)).toContain('November 2022')

    await drop(
      page,
      'bad.zip',
      ownPack((pack) => ({ ...pack, id: 'own', from: 'yesterday' })),
    )
    await page.getByText('bad.zip cannot be used as a theatre pack').waitFor()
    await page.getByText(/pack\.json: .*from/).waitFor()
    await drop(
      page,
      'own.zip',
      ownPack((pack) => ({ ...pack, id: 'own-kherson', title: 'My own Kherson' })),
    )
    await page.getByText('Control data opened: My own Kherson').waitFor()
    await expect.poll(shown).toBe('My own Kherson')
    await expect.poll(() => spoken(page)).toContain('November 2022')

    await stored(page, 'own-kherson', packStore)
    await page.reload()
    await checked(page)
    await mapSettled(page)
    await choice.selectOption({ label: 'My own Kherson' })
    await page.getByRole('button', { name: 'Remove My own Kherson' }).click()
    await page.getByText('Removed: My own Kherson').waitFor()
    await expect.poll(async () => (await choice.innerText()).includes('My own')).toBe(false)
    expect(errors).toEqual([])
  })
})
