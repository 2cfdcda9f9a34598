import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { browserForTests, card, checked, mapSettled, stored, write } from './open.ts'

const { open } = browserForTests()

async function sound(page: Page, part: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

describe('the draft’s own places', () => {
  it('are added from an unknown finding, judged, kept, taken back by undo, edited and removed', async () => {
    const { page, errors } = await open()
    await write(page, 'Zarqoub, 10 km west of Raqqa, fell.')
    await card(page, '10 km west').getByRole('button', { name: /10 km west/ }).click()
    await card(page, '10 km west').getByRole('button', { name: 'Place it on the map' }).click()
    const form = page.getByRole('dialog', { name: 'New place in this draft' })
    expect(await form.getByLabel('Name as in the draft').inputValue()).toBe('Zarqoub')
    await form.getByLabel('Coordinates').fill('37S DV 60821 567')
    await form.getByRole('button', { name: 'Put it on the map' }).click()
    await form.getByRole('alert').filter({ hasText: 'no whole MGRS' }).waitFor()
    await form.getByLabel('Coordinates').fill('35.95, 38.3')
    await form.getByLabel('Source').fill('<b>Field</b> notes')
    await sound(page, '[role="dialog"]')
    await form.getByRole('button', { name: 'Put it on the map' }).click()
    const place = page.getByRole('dialog', { name: 'Zarqoub' })
    await place.getByText('<b>Field</b> notes').waitFor()
    await place.getByText('from the front of 22 June 2016').waitFor()
    await sound(page, '[role="dialog"]')
    await card(page, '10 km west').filter({ hasText: 'Wrong' }).waitFor()
    await stored(page, 'draft:zarqoub')

    await page.reload()
    await card(page, '10 km west').filter({ hasText: 'Wrong' }).waitFor({ timeout: 60_000 })
    await page.getByText('Places in the draft').click()
    await page.getByRole('button', { name: /^Zarqoub/ }).click()
    await page.getByRole('button', { name: 'Edit' }).click()
    await page.getByLabel('Coordinates').fill('35.95, 38.9')
    await page.getByRole('button', { name: 'Save' }).click()
    await card(page, '10 km west').filter({ hasText: 'Agrees' }).waitFor()
    await page.locator('.cm-content').click()
    await page.keyboard.press('ControlOrMeta+z')
    await card(page, '10 km west').filter({ hasText: 'Wrong' }).waitFor()
    await page.getByRole('dialog', { name: 'Zarqoub' }).getByRole('button', { name: 'Remove' }).click()
    await card(page, '10 km west').filter({ hasText: 'not known' }).waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await card(page, '10 km west').filter({ hasText: 'Wrong' }).waitFor()
    expect(errors).toEqual([])
  })

  it('are added and dragged on the map, by pointer and by key', async () => {
    const { page, errors } = await open()
    await mapSettled(page)
    const canvas = page.locator('.maplibregl-canvas')
    await canvas.click({ button: 'right', position: { x: 120, y: 500 } })
    await page.getByRole('button', { name: 'Add place here' }).click()
    await page.getByLabel('Name as in the draft').fill('Post 7')
    await page.getByRole('button', { name: 'Put it on the map' }).click()
    const place = page.getByRole('dialog', { name: 'Post 7' })
    const before = await place.locator('bdi').nth(1).textContent()
    await page.keyboard.press('Escape')
    await mapSettled(page)
    const box = (await canvas.boundingBox())!
    await page.mouse.move(box.x + 120, box.y + 500)
    await page.mouse.down()
    await page.mouse.move(box.x + 150, box.y + 480, { steps: 5 })
    await page.mouse.up()
    await stored(page, 'draft:post-7')
    await page.getByText('Places in the draft').click()
    await page.getByRole('button', { name: /^Post 7/ }).click()
    await expect.poll(() => page.locator('.places bdi').nth(-3).textContent()).not.toBe(before)

    await canvas.focus()
    await page.keyboard.press('Shift+F10')
    await page.getByRole('button', { name: 'Add place here' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'New place in this draft' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(errors).toEqual([])
  })
})

describe('a place card', () => {
  it('is reached by keys, says what is known, and chooses another candidate', async () => {
    const { page, errors, strangers } = await open()
    const summary = page.getByText('Places in the draft')
    await summary.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Tabqa airbase.*Islamic State.*since/s }).focus()
    await page.keyboard.press('Enter')
    const places = page.locator('details.places')
    for (const words of ['37S DV', '35°45′', 'radius 2.5 km', 'OurAirports', 'from the front of', 'Claims about it']) {
      await places.getByText(words).first().waitFor()
    }
    await sound(page, 'details.places')
    await places.getByRole('button', { name: 'Copy MGRS' }).click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('37S DV')
    await places.getByRole('button', { name: /located 45km from Raqqa/ }).click()
    await card(page, 'located 45km').getByRole('button', { expanded: true }).first().waitFor()
    await places.getByRole('button', { name: 'Zoom to' }).click()
    await mapSettled(page)
    await checked(page)
    expect(errors).toEqual([])
    expect(strangers).toEqual([])
  })
})
