/** The panel that tells why the sentence at the cursor was read as it was. */
import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, it } from 'vitest'
import { browserForTests, write } from './open.ts'

const { open } = browserForTests()
const heading = 'Why was this read so?'

describe('why a sentence was read so', () => {
  it('follows the cursor from sentence to sentence, in the draft as it stands', async () => {
    const { page, errors } = await open()
    await write(page, 'Tabqa airbase lies 45 km from Raqqa. Rain fell.')
    const panel = page.getByRole('region', { name: heading })
    await page.keyboard.press('F9')
    await expect.poll(() => panel.innerText()).toContain('No wording matched.')
    await page.keyboard.press('ControlOrMeta+Home')
    await expect.poll(() => panel.innerText()).toContain('distance.from')
    expect(await panel.innerText()).toMatch(/About: candidates .*Tabqa airbase [01]\.\d\d/)
    await page.keyboard.type('The ')
    await expect.poll(() => panel.locator('.sentence').innerText()).toContain('The Tabqa airbase')
    await panel.getByText('Words and their classes').click()
    expect(await panel.locator('ol li').first().innerText()).toContain('article')
    const { violations } = await new AxeBuilder({ page }).include('section[aria-live]').analyze()
    expect(violations).toEqual([])
    await panel.getByRole('button', { name: 'Close' }).click()
    expect(await panel.count()).toBe(0)
    expect(errors).toEqual([])
  })

  it('is in the menu, and closes by the key that opened it', async () => {
    const { page } = await open()
    await page.getByRole('button', { name: 'Drafts' }).click()
    await page.getByRole('button', { name: heading }).click()
    const panel = page.getByRole('region', { name: heading })
    await panel.waitFor()
    await page.keyboard.press('F9')
    await expect.poll(() => panel.count()).toBe(0)
  })
})
