import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { browserForTests, card, checked, write } from './open.ts'

const { open } = browserForTests({ width: 1200 })

const square = (west: number, south: number, side: number) => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south], // prettier-ignore
]
const map = (west: number, properties: Record<string, unknown>) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [square(west, 47.5, 2.4)] } },
      { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [39, 48] } },
    ],
  })

async function dropAll(page: Page, files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
  await page.evaluate((all) => {
    const dataTransfer = new DataTransfer()
    for (const { name, text } of all) dataTransfer.items.add(new File([text], name))
    const options = { dataTransfer, bubbles: true, cancelable: true }
    for (const type of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, options))
  }, files)
}

const hostile = '<img src=x onerror="document.title=1">'

describe('a series of maps of control', () => {
  it('is read, asked about, checked against, measured, kept and named in exports', async () => {
    const { page, errors, strangers } = await open()
    await write(page, 'On 26 October 2025, Sloviansk was held by Russian forces. Luhansk is 20 km from the front line.')
    await page.getByLabel('Reported', { exact: false }).first().waitFor({ state: 'attached' })
    await dropAll(page, [
      { name: 'desk_2025-10-26.geojson', text: map(37.9, { name: hostile }) },
      { name: 'desk_2025-10-27.geojson', text: map(37.8, { name: hostile }) },
      { name: 'desk_2025-10-28.geojson', text: '{"type": "FeatureColl' },
    ])
    const dialog = page.getByRole('dialog')
    await dialog.getByText('2 days, as the files or their names say').waitFor()
    await dialog.getByText('desk_2025-10-28.geojson: ').waitFor()
    await dialog.getByText('1 feature is neither area nor line').first().waitFor()
    const accept = dialog.getByRole('button', { name: 'Check against it' })
    expect(await accept.isDisabled()).toBe(true)
    await dialog.getByPlaceholder('say who').fill('Russian forces')
    await dialog.getByLabel('Terms of use, for exports').fill('CC BY 4.0, our desk')
    await page.keyboard.press('Tab')
    const axe = await new AxeBuilder({ page }).include('dialog').analyze()
    expect(axe.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    await accept.click()
    await card(page, 'held by Russian forces').filter({ hasText: 'Wrong' }).waitFor()

    await page.getByRole('button', { name: 'Changes' }).click()
    await page.getByRole('button', { name: 'Table of all days…' }).click()
    // A tenth of a degree by 2.4 degrees is some 1,950 square kilometres, taken on one side and left on the other.
    await dialog
      .getByRole('row', { name: /not drawn → Russian forces 1,9\d\d/ })
      .first()
      .waitFor()
    const saved = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Download as CSV' }).click()
    expect(await readFile(await (await saved).path(), 'utf8')).toMatch(/2025-10-26,2025-10-27,not drawn,Russian forces,19\d\d/) // prettier-ignore
    await page.keyboard.press('Escape')

    await page.reload()
    await checked(page)
    await card(page, 'held by Russian forces').filter({ hasText: 'Wrong' }).waitFor()
    await page.getByRole('button', { name: 'Download' }).click()
    const map_ = page.waitForEvent('download')
    await page
      .getByRole('button', { name: /GeoJSON/ })
      .first()
      .click()
    expect(await readFile(await (await map_).path(), 'utf8')).toContain('CC BY 4.0, our desk')
    expect(await page.title()).not.toBe('1')
    expect(strangers).toEqual([])
    expect(errors).toEqual([])
  })
})
