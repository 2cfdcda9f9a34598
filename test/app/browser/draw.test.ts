import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { browserForTests, mapSettled, stored } from './open.ts'

const { open } = browserForTests()

/** Clicks points of the map one after the other, as a hand does: the pointer is there before the click. */
async function clicks(page: Page, ...points: readonly (readonly [number, number])[]): Promise<void> {
  const box = (await page.locator('.maplibregl-canvas').boundingBox())!
  for (const [x, y] of points) {
    await page.mouse.move(box.x + x, box.y + y, { steps: 3 })
    await page.mouse.click(box.x + x, box.y + y, { delay: 60 })
  }
}

const panel = (page: Page) => page.getByRole('region', { name: 'Drawings' })
const drawn = (page: Page) => page.locator('.canvas').getAttribute('data-drawn')

describe('drawing on the map', () => {
  it('makes a front line that is described, kept over a reload, taken back and brought again', async () => {
    const { page, errors, strangers } = await open()
    await mapSettled(page)
    await page.getByRole('button', { name: 'Draw and measure' }).click()
    await page.getByRole('button', { name: 'Front line (F)' }).click()
    await clicks(page, [60, 250], [120, 330], [60, 400])
    await page.keyboard.press('Enter')
    await panel(page).getByLabel('Title').fill('Line <b>of</b> 19 June')
    await panel(page).getByLabel('From', { exact: true }).fill('soon')
    await panel(page).getByRole('button', { name: 'Save' }).click()
    await panel(page).getByRole('alert').filter({ hasText: 'no date' }).waitFor()
    await panel(page).getByLabel('From', { exact: true }).fill('19 June 2016')
    const { violations } = await new AxeBuilder({ page }).include('.ground').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    await panel(page).getByRole('button', { name: 'Save' }).click()
    await stored(page, 'Line <b>of</b> 19 June')

    await page.reload()
    await page.locator('.canvas[data-drawn*="drawings:1"]').waitFor()
    await page.getByRole('button', { name: 'Draw and measure' }).click()
    await panel(page).getByRole('button', { name: 'Front line: Line <b>of</b> 19 June' }).click()
    await panel(page).getByRole('button', { name: 'Delete' }).click()
    await expect.poll(() => drawn(page)).toContain('drawings:0')
    await page.getByRole('group', { name: 'Drawing tools' }).getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => drawn(page)).toContain('drawings:1')
    await page.getByRole('group', { name: 'Drawing tools' }).getByRole('button', { name: 'Redo' }).click()
    await expect.poll(() => drawn(page)).toContain('drawings:0')
    await page.locator('.maplibregl-canvas').focus()
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => drawn(page)).toContain('drawings:1')

    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download' }).click()
    await page.getByRole('button', { name: 'Download GeoJSON' }).click()
    const stream = await (await download).createReadStream()
    const text = (await stream.toArray()).join('')
    expect(text).toContain('"role":"drawing"')
    expect(text).toContain('"from":"2016-06-19"')
    expect([errors, strangers]).toEqual([[], []])
  })

  it('measures distance, bearing and area, and is done by keys from coordinates', async () => {
    const { page, errors } = await open()
    await mapSettled(page)
    await page.getByRole('button', { name: 'Draw and measure' }).click()
    const tools = page.getByRole('group', { name: 'Drawing tools' })
    await tools.getByRole('button', { name: 'Measure a distance (M)' }).click()
    await clicks(page, [60, 250], [120, 330])
    await panel(page)
      .getByText(/^\d+(\.\d)? km \(\d+(\.\d)? miles\)$/)
      .waitFor()
    await panel(page)
      .getByText(/^\d+°, /)
      .waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.maplibregl-canvas').focus()
    await page.keyboard.press('q')
    await clicks(page, [60, 250], [120, 330], [60, 400])
    await panel(page)
      .getByText(/km² \(.* sq mi\)$/)
      .waitFor()

    await tools.getByRole('button', { name: 'Area (A)' }).focus()
    await page.keyboard.press('Enter')
    await panel(page).getByRole('button', { name: 'By coordinates…' }).focus()
    await page.keyboard.press('Enter')
    await panel(page).getByLabel('Points, one a line').fill('35.9, 38.4\n35.9, 38.6\n37S DV 60821 567')
    await panel(page).getByRole('button', { name: 'Put it on the map' }).press('Enter')
    await panel(page).getByRole('alert').filter({ hasText: 'Line 3' }).waitFor()
    const points = '35.9, 38.4\n35.9, 38.6\n37S DV 60821 56789'
    const hole = '35.88000, 38.55000\n35.88000, 38.56000\n35.87000, 38.56000'
    await panel(page).getByLabel('Points, one a line').fill(`${points}\n\n${hole}`)
    await panel(page).getByRole('button', { name: 'Put it on the map' }).press('Enter')
    await expect.poll(() => drawn(page)).toContain('drawings:1')
    await expect.poll(() => panel(page).getByLabel('Points, one a line').inputValue()).toContain(`\n\n${hole}`)
    expect(errors).toEqual([])
  })
})
