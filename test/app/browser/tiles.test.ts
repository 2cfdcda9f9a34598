import { readFile } from 'node:fs/promises'
import { PNG } from 'pngjs'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { mapPalette } from '../../../src/formats/locator/palette.ts'
import { pmtiles } from '../features/tiles/pmtiles-file.ts'
import { streetLayers, streets } from '../features/tiles/street-tile.ts'
import { browserForTests, checked, drop, mapSettled } from './open.ts'

const opened = browserForTests().onePage()

describe('a PMTiles file', () => {
  it('becomes the base map, says who made it as plain text, and goes again', async () => {
    const { page, errors, strangers } = opened()
    await mapSettled(page)
    const before = await waters(page)
    await drop(page, 'flood.pmtiles', pmtiles({ layers: ['earth', 'water'] }))
    await expect.poll(() => waters(page)).toBeGreaterThan(before + 100_000)
    await expect.poll(() => page.locator('.sources').innerText()).toContain('© Someone')
    await expect.poll(() => page.locator('.sources a').count()).toBe(0)

    await drop(page, 'broken.pmtiles', 'PMTiles and nothing else')
    await expect.poll(() => page.locator('body').innerText()).toContain('broken.pmtiles cannot be the base map')
    await page.getByRole('button', { name: 'Layers on the map' }).click()
    await expect.poll(() => page.locator('.layers').innerText()).toMatch(/flood\.pmtiles\s+Vector tiles · protomaps/)
    await page.getByRole('button', { name: 'Back to the built-in map' }).click()
    await page.keyboard.press('Escape')
    await expect.poll(() => waters(page)).toBeLessThan(before + 20_000)
    expect([...errors, ...strangers]).toEqual([])
  })

  it('of each usual schema, or of pictures, is drawn with all that it holds', async () => {
    const { page, errors } = opened()
    await mapSettled(page)
    for (const schema of Object.keys(streetLayers) as (keyof typeof streetLayers)[]) {
      await drop(page, `${schema}.pmtiles`, streets(schema, openSea))
      await shown(page, `${schema}.pmtiles`)
      // All of its inks, and its name written in them; nothing of ours lies there.
      for (const [ink, steps, least] of [
        ['water', 6, 20_000],
        ['land', 6, 60_000],
        ['waterLine', 6, 60],
        ['province', 6, 200],
        ['areaInk', 45, 15],
      ] as const) {
        await expect
          .poll(() => inked(page, mapPalette('light')[ink], steps), { message: `${schema} ${ink}` })
          .toBeGreaterThan(least)
      }
    }
    const picture = new PNG({ width: 64, height: 64 })
    for (let at = 0; at < picture.data.length; at += 4) picture.data.set([90, 160, 90, 255], at)
    await drop(
      page,
      'photo.pmtiles',
      pmtiles({ tile: PNG.sync.write(picture), tileType: 2, compression: 1, at: openSea, metadata: {} }),
    )
    await shown(page, 'photo.pmtiles')
    await expect.poll(() => inked(page, mapPalette('light').land)).toBeLessThan(1000)
    expect(errors).toEqual([])
  })

  it('is named in what leaves the page, and found again after it was closed', async () => {
    const { page } = opened()
    const keepHandles = `DataTransferItem.prototype.getAsFileSystemHandle = async function () {
      const file = this.getAsFile()
      const handle = await (await navigator.storage.getDirectory()).getFileHandle(file.name, { create: true })
      const stream = await handle.createWritable()
      await stream.write(file)
      await stream.close()
      return handle
    }`
    await mapSettled(page)
    await page.evaluate(keepHandles)
    await drop(page, 'streets.pmtiles', streets('protomaps', openSea))
    await expect.poll(() => page.locator('body').innerText()).toContain('can open it again next time')
    for (const name of ['Download GeoJSON', /Evidence report/, /Project/]) {
      await page.getByRole('button', { name: 'Download', exact: true }).click()
      const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
      expect(await readFile(await saved.path(), 'utf8')).toMatch(
        /Streets \(protomaps\)[\s\S]{0,80}© Streets of (?:<|&lt;)nobody/,
      )
    }

    await page.reload()
    await checked(page)
    await layers(page).click()
    await expect.poll(() => page.locator('.layers').innerText()).toContain('Vector tiles · protomaps')

    await page.addInitScript("FileSystemHandle.prototype.queryPermission = async () => 'prompt'")
    await page.reload()
    await checked(page)
    await page.getByRole('button', { name: 'Open it again' }).click()
    await expect.poll(() => page.locator('body').innerText()).toContain('streets.pmtiles is the base map now')

    await drop(page, 'photo.pmtiles', pmtiles({ layers: ['earth', 'water'] }))
    await expect.poll(() => page.locator('body').innerText()).toContain('choose or drop it again')
    await page.reload()
    await checked(page)
    await layers(page).click()
    await expect.poll(() => page.locator('.layers').innerText()).toContain('photo.pmtiles was the base map last time')
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose the file…' }).click(),
    ])
    await chooser.setFiles({
      name: 'photo.pmtiles',
      mimeType: '',
      buffer: Buffer.from(pmtiles({ layers: ['earth', 'water'] })),
    })
    await expect.poll(() => page.locator('.sources').innerText()).toContain('© Someone')
  })
})

/** Where no map of ours has anything to draw. */
const openSea = [7, 56, 75] as const

const layers = (page: Page) => page.getByRole('button', { name: 'Layers on the map' })

/** Waits until the file is the base map, and looks at it. */
async function shown(page: Page, name: string): Promise<void> {
  await expect.poll(() => page.locator('body').innerText()).toContain(`${name} is the base map now`)
  await layers(page).click()
  await page.getByRole('button', { name: 'Zoom to the tile file' }).click()
  await page.keyboard.press('Escape')
  await mapSettled(page)
}

/** Pixels of the map in an ink, or within a few steps of it. */
async function inked(page: Page, colour: string, steps = 6): Promise<number> {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  const { data } = PNG.sync.read(await page.locator('.canvas').screenshot())
  let found = 0
  for (let at = 0; at < data.length; at += 4)
    if (wanted.every((one, n) => Math.abs(one - (data[at + n] ?? 0)) <= steps)) found++
  return found
}

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
