import { readFile } from 'node:fs/promises'
import { zipSync, strToU8 } from 'fflate'
import { PNG } from 'pngjs'
import type { Locator, Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { browserForTests, checked, drop, layerStore, mapSettled, openPopup, pointOf, stored, write } from './open.ts'

const { open } = browserForTests({ width: 1440 })

const kml = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>
  <Placemark><name>Checkpoint</name><Point><coordinates>38.7,35.9</coordinates></Point></Placemark>
  <Placemark><name>Road</name><LineString><coordinates>38.5,35.8 38.9,35.9</coordinates></LineString></Placemark>
</Document></kml>`

const panel = (page: Page) => page.getByRole('button', { name: 'Layers on the map' })
const drawn = (page: Page) => page.locator('.canvas').getAttribute('data-drawn')

describe('a map file', () => {
  it('is previewed, put on the map, renamed, hidden, listed, kept with its draft, and removed with undo', async () => {
    const { page, errors } = await open()
    await write(page, 'A draft with a layer.')
    await drop(page, 'posts.kmz', zipSync({ 'doc.kml': strToU8(kml) }))
    const dialog = page.getByRole('dialog')
    await expect.poll(() => dialog.innerText()).toMatch(/2 features\s+1 point, 1 line/)
    await expect.poll(() => dialog.getByRole('img', { name: 'What the file holds, drawn small' }).count()).toBe(1)
    await dialog.getByRole('button', { name: 'Put it on the map' }).click()
    await expect.poll(() => drawn(page)).toContain('other:2')

    await panel(page).click()
    await page.getByLabel('Name of the layer').fill('Posts')
    await page.keyboard.press('Enter')
    await page.getByLabel('Show Posts').uncheck()
    await expect.poll(() => drawn(page)).toContain('other:0')
    await page.getByLabel('Show Posts').check()
    await page.getByRole('button', { name: 'What Posts holds' }).click()
    await page.getByLabel('Search the table').fill('check')
    await expect.poll(() => dialog.locator('tbody tr').allInnerTexts()).toEqual([expect.stringContaining('Checkpoint')])
    await dialog.getByRole('button', { name: 'Zoom to it' }).click()

    await stored(page, 'A draft with a layer.')
    await stored(page, 'Posts', layerStore)
    await page.reload()
    await checked(page)
    await expect.poll(() => drawn(page)).toContain('other:2')
    await panel(page).click()
    await page.getByRole('button', { name: 'Take Posts off the map' }).click()
    await expect.poll(() => drawn(page)).toContain('other:0')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => drawn(page)).toContain('other:2')
    expect(errors).toEqual([])
  })

  it('of 20,000 points is drawn from a worker, clustered, and goes along in the project’s file', async () => {
    const { page, errors } = await open()
    const features = Array.from({ length: 20_000 }, (_, n) => ({
      type: 'Feature',
      properties: { name: `P${n}` },
      geometry: { type: 'Point', coordinates: [37.5 + (n % 200) / 100, 35 + Math.floor(n / 200) / 80] },
    }))
    await mapSettled(page)
    const before = await greys(page)
    await drop(page, 'many.geojson', JSON.stringify({ type: 'FeatureCollection', features }))
    await expect.poll(() => page.getByRole('dialog').innerText()).toContain('20,000 points')
    await page.getByRole('button', { name: 'Put it on the map' }).click()
    await expect.poll(() => greys(page)).toBeGreaterThan(before + 2000)
    await panel(page).click()
    await expect.poll(() => page.locator('.layers').innerText()).toContain('20,000 features')
    await page.getByRole('button', { name: 'What many.geojson holds' }).click()
    const dialog = page.getByRole('dialog')
    await page.getByLabel('Search the table').fill('P19999')
    await expect.poll(() => dialog.locator('tbody tr').allInnerTexts()).toEqual([expect.stringContaining('P19999')])
    expect(await settledAfter(dialog.getByRole('button', { name: 'Zoom to it' }))).toBe('false')
    const popup = page.locator('.maplibregl-popup')
    await popup.filter({ hasText: 'P19999' }).waitFor()
    const at = await pointOf(popup)
    await popup.getByRole('button').click()
    await popup.waitFor({ state: 'detached' })
    await openPopup(page, at)
    await popup.filter({ hasText: 'P19999' }).waitFor()
    await page.getByRole('button', { name: 'Download', exact: true }).click()
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Project file' }).click()
    const saved = await saving
    expect(saved.suggestedFilename()).toMatch(/\.groundline\.zip$/)
    await drop(page, saved.suggestedFilename(), await readFile(await saved.path()))
    await page.getByText('The project is open').waitFor()
    await panel(page).click()
    await expect.poll(() => page.locator('.layers').innerText()).toContain('20,000 features')
    expect(errors).toEqual([])
  })
})

describe('a map file before it is on the map', () => {
  /** Without room for the map. */
  const width = 1100

  it('is asked about where its columns do not tell, and has its axes swapped on request', async () => {
    const { page } = await open({ width })
    await drop(page, 'sites.csv', 'a,b,c\nFirst,38.7,35.9\nSecond,38.8,36.0\n')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Longitude').selectOption('b')
    await dialog.getByLabel('Latitude').selectOption('c')
    await dialog.getByRole('button', { name: 'Use these columns' }).click()
    await expect.poll(() => dialog.innerText()).toMatch(/2 points/)
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    const at = (lon: number, lat: number) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })
    await drop(
      page,
      'swapped.geojson',
      JSON.stringify({ type: 'FeatureCollection', features: [at(35.9, 38.7), at(36, 38.8)] }),
    )
    await dialog.getByRole('button', { name: /look swapped/ }).click()
    await expect.poll(() => dialog.innerText()).toContain('have been swapped')
    await expect.poll(() => dialog.innerText()).toMatch(/35\.9.*38\.7/)
  })

  it('of any size is refused with the way out or given up half way, and the page lives on', async () => {
    const { page, errors } = await open({ width })
    const dialog = page.getByRole('dialog')
    await dropRepeated(page, 'huge.geojson', 250)
    await expect.poll(() => dialog.innerText()).toMatch(/The file is 2\d\d MB; up to 200 MB can be opened/)
    await expect
      .poll(() => dialog.innerText())
      .toContain('tippecanoe -zg --drop-densest-as-needed -o map.pmtiles map.geojson')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await dropRepeated(page, 'many.geojson', 80)
    await expect.poll(() => dialog.innerText()).toContain('more than 500,000 features')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await dropRepeated(page, 'long.geojson', 40)
    await expect.poll(() => dialog.innerText()).toContain('Opening long.geojson')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await drop(page, 'small.kmz', zipSync({ 'doc.kml': strToU8(kml) }))
    await expect.poll(() => dialog.innerText()).toContain('2 features')
    expect(errors).toEqual([])
  })
})

/** Clicks, and says in the page's next task whether the map takes itself for drawn. */
function settledAfter(button: Locator): Promise<string | undefined> {
  return button.evaluate(async (element: HTMLElement) => {
    element.click()
    await new Promise((done) => setTimeout(done))
    return document.querySelector<HTMLElement>('.canvas')?.dataset['settled']
  })
}

/** Drops a file of so many times a megabyte of points, without holding it anywhere. */
async function dropRepeated(page: Page, name: string, times: number): Promise<void> {
  await page.evaluate(
    ({ name, times }) => {
      const point = '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[38.5,35.8]}},\n'
      const megabyte = new Blob([point.repeat(Math.ceil(1e6 / point.length))])
      const parts = [
        '{"type":"FeatureCollection","features":[',
        ...Array.from({ length: times }, () => megabyte),
        `${point.slice(0, -2)}]}`,
      ]
      const transfer = new DataTransfer()
      transfer.items.add(new File(parts, name))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }))
    },
    { name, times },
  )
}

/** Pixels of the map in the ink of a large layer, or nearly. */
async function greys(page: Page): Promise<number> {
  const { data } = PNG.sync.read(await page.locator('.canvas').screenshot())
  let found = 0
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
    if (Math.abs(red - green) < 6 && Math.abs(green - blue) < 6 && red > 80 && red < 135) found++
  }
  return found
}
