import { PNG } from 'pngjs'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { pmtiles } from '../tiles/pmtiles-file.ts'
import { browserForTests, drop, mapSettled } from './open.ts'

const { open } = browserForTests()

describe('a PMTiles file', () => {
  it('becomes the base map, says who made it as plain text, and goes again', async () => {
    const { page, errors, strangers } = await open()
    await mapSettled(page)
    const before = await waters(page)
    await drop(page, 'flood.pmtiles', pmtiles({ layers: ['earth', 'water'] }))
    await expect.poll(() => waters(page), { timeout: 30_000 }).toBeGreaterThan(before + 100_000)
    expect(await page.locator('.sources').innerText()).toContain('© Someone')
    expect(await page.locator('.sources a').count()).toBe(0)

    await drop(page, 'broken.pmtiles', 'PMTiles and nothing else')
    await expect.poll(() => page.locator('body').innerText()).toContain('broken.pmtiles cannot be the base map')
    await page.getByRole('button', { name: 'Layers on the map' }).click()
    expect(await page.locator('.layers').innerText()).toMatch(/flood\.pmtiles\s+Vector tiles · protomaps/)
    await page.getByRole('button', { name: 'Back to the built-in map' }).click()
    await page.keyboard.press('Escape')
    await expect.poll(() => waters(page), { timeout: 30_000 }).toBeLessThan(before + 20_000)
    expect([...errors, ...strangers]).toEqual([])
  })
})

/** Pixels of the map as blue as water, under the tints of those who hold the ground too. */
async function waters(page: Page): Promise<number> {
  const { data } = PNG.sync.read(await page.locator('.canvas').screenshot())
  let found = 0
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, , blue = 0] = data.subarray(at, at + 3)
    if (blue - red >= 12 && red > 150) found++
  }
  return found
}
