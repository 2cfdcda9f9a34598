import { readFile } from 'node:fs/promises'
import { DOMParser } from '@xmldom/xmldom'
import { gpx, kml } from '@tmcw/togeojson'
import { parse } from 'csv-parse/sync'
import { PNG } from 'pngjs'
import type { Page } from 'playwright'
import { describe, expect, inject, it } from 'vitest'
import { browserForTests, card, checked, draftText, drop, mapSettled, stored, write } from './open.ts'

/** Without room for the map, where it is not needed. */
const { open } = browserForTests({ width: 1100 })
const draft =
  'RAQQA, Syria\n\nTabqa airbase, located 125km from Raqqa, fell. Government forces came within 10 km of the base.'

async function menu(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Download', exact: true }).click()
}

async function downloaded(page: Page, click: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

async function asFormat(page: Page, format: string): Promise<{ name: string; text: string }> {
  await menu(page)
  await page.getByLabel('Format').selectOption({ label: format })
  if (format.includes('CSV')) await page.getByRole('checkbox', { name: 'Claims' }).uncheck()
  return downloaded(page, () => page.getByRole('button', { name: `Download ${format}` }).click())
}

describe('downloads', () => {
  it('give the map as KML, GPX and a table that other programs read', async () => {
    const { page, errors } = await open()
    await write(page, draft)
    const xml = (text: string) => new DOMParser().parseFromString(text, 'text/xml') as unknown as Document
    const placemarks = kml(xml((await asFormat(page, 'KML')).text)).features
    expect(placemarks.map(({ properties }) => properties?.['name'])).toContainEqual(
      expect.stringMatching(/^Tabqa airbase/),
    )
    const waypoints = gpx(xml((await asFormat(page, 'GPX')).text)).features
    expect(waypoints.map(({ properties }) => properties?.['name'])).toContainEqual(expect.stringMatching(/^Raqqa \(/))
    await page.getByRole('button', { name: 'Dismiss' }).first().click()
    const table = await asFormat(page, 'Tables (CSV)')
    const rows = parse(table.text, { columns: true, bom: true }) as Record<string, string>[]
    expect(table.name).toBe('raqqa-syria-places.csv')
    expect(rows.find(({ id }) => id === 'tabqa_airbase')).toMatchObject({ lon: '38.5668', lat: '35.7547' })
    // A map to print is to be had without one on the screen.
    await menu(page)
    await page.getByRole('button', { name: 'Picture for print…' }).click()
    await page.getByRole('img', { name: 'Preview of the map to print' }).waitFor()
    expect(errors).toEqual([])
  })

  it('tell what was corrected, and put it with text and map into a report that opens offline', async () => {
    const { page, context } = await open({ width: 1440 })
    await write(page, draft)
    await mapSettled(page)
    await card(page, '125km').getByRole('button', { name: /^Fix/ }).click()
    await checked(page)
    const show = async () => {
      await menu(page)
      await page.getByRole('button', { name: 'Corrections…' }).click()
    }
    await show()
    const rows = page.getByRole('dialog').locator('tbody tr')
    await expect
      .poll(() => rows.allInnerTexts())
      .toEqual([
        expect.stringMatching(/Wrong\.[\s\S]*flagged/),
        expect.stringMatching(/Loose\.[\s\S]*flagged/),
        expect.stringMatching(/changed “125” to “4[56]/),
      ])
    // Escape closes the dialog, and not the finding that is chosen below it.
    await page.keyboard.press('Escape')
    await page.keyboard.press('F8')
    await page.locator('article.selected').waitFor()
    await show()
    await page.keyboard.press('Escape')
    await page.locator('article.selected').waitFor()
    await page.getByRole('dialog').waitFor({ state: 'detached' })

    await menu(page)
    const report = await downloaded(page, () => page.getByRole('button', { name: /Evidence report/ }).click())
    await context.setOffline(true)
    const reader = await context.newPage()
    await reader.setContent(report.text)
    await expect.poll(() => reader.locator('h1').innerText()).toBe('RAQQA, Syria')
    await expect
      .poll(() => reader.locator('section', { hasText: 'Correction trail' }).innerText())
      .toContain('changed “125” to “4')
    const width = () => reader.locator('figure img').evaluate((image: HTMLImageElement) => image.naturalWidth)
    await expect.poll(width).toBeGreaterThan(300)
    await context.setOffline(false)

    await page.locator('.cm-content').click()
    await page.keyboard.press('ControlOrMeta+z')
    await checked(page)
    await expect.poll(() => draftText(page)).toContain('125km')
    await show()
    await expect.poll(() => rows.count()).toBe(2)
  })
})

describe('a project', () => {
  it('is saved as a file, and comes back whole when it is dropped', async () => {
    const { page } = await open()
    await write(page, draft)
    const found = card(page, '125km')
    await found.getByRole('button', { name: /125km/ }).first().click()
    await found.getByRole('button', { name: 'Checked, keep it' }).click()
    await page.getByLabel('Why is it right as it stands?').fill('By river')
    await page.keyboard.press('Enter')
    await expect.poll(() => found.innerText()).toContain('By river')
    await menu(page)
    const file = await downloaded(page, () => page.getByRole('button', { name: 'Project file' }).click())
    const { page: other } = await open()
    await drop(other, file.name, file.text)
    await expect.poll(() => other.locator('.cm-content').innerText()).toContain('125km')
    await checked(other)
    await card(other, '125km').getByRole('button', { name: /125km/ }).first().click()
    await expect.poll(() => card(other, '125km').innerText()).toContain('By river')
    await drop(other, 'broken.json', file.text.replace('"text":"RAQQA', '"text":["RAQQA').replace('base."', 'base."]'))
    await expect.poll(() => other.getByRole('alert').innerText()).toContain('"text" must be')
    await expect.poll(() => draftText(other)).toContain('125km')
  })

  it('travels in a link, which is opened only when its reader agrees', async () => {
    const { page } = await open()
    await write(page, draft)
    await menu(page)
    await page.getByRole('button', { name: 'Link…' }).click()
    await page.getByRole('button', { name: 'Copy the link' }).click()
    const link = await page.evaluate(() => navigator.clipboard.readText())

    const { page: other, errors } = await open({ blank: true })
    await other.goto(inject('address'))
    await write(other, 'My own draft about Raqqa.')
    await stored(other, 'My own draft')
    await other.goto(link)
    const dialog = other.getByRole('dialog')
    await expect.poll(() => dialog.innerText()).toContain('125km')
    await dialog.getByRole('button', { name: 'Not now' }).last().click()
    await expect.poll(() => draftText(other)).toBe('My own draft about Raqqa.')
    expect(new URL(other.url()).hash).toBe('')
    await other.goto(link)
    await dialog.getByRole('button', { name: 'Open it as a new draft' }).click()
    await checked(other)
    await expect.poll(() => draftText(other)).toBe(draft)
    await stored(other, 'My own draft')
    await other.goto(`${link.slice(0, -40)}`)
    await expect.poll(() => other.getByRole('alert').innerText()).toContain('cut off or damaged')
    expect(errors).toEqual([])
  })
})

describe('the map to print', () => {
  it('is a sharp picture and a drawing of the same, framed as on the screen', async () => {
    const { page, errors } = await open({ width: 1440 })
    await write(page, draft)
    await mapSettled(page)
    await menu(page)
    await page.getByRole('button', { name: 'Picture for print…' }).click()
    await page.getByLabel('Title').fill('The airbase')
    await page.getByLabel('Size').selectOption('column')
    await page.getByRole('img', { name: 'Preview of the map to print' }).waitFor()
    const svg = await downloaded(page, () => page.getByRole('button', { name: 'SVG' }).click())
    const words = [...new DOMParser().parseFromString(svg.text, 'image/svg+xml').getElementsByTagName('text')]
    expect(words.map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['The airbase', '45.5 km, claimed 125']),
    )
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /PNG/ }).click(),
    ])
    const picture = PNG.sync.read(await readFile(await download.path()))
    // 85 mm at 300 dots an inch.
    expect(Math.abs(picture.width - 1004)).toBeLessThan(4)
    expect(new Set(picture.data.filter((_, at) => at % 4 === 0)).size).toBeGreaterThan(20)
    expect(errors).toEqual([])
  })
})
