/** What people drop on the page: hostile, broken, of an unknown kind, several at once, on any part of it. */
import { zipSync } from 'fflate'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { browserForTests, checked, draftText, drop, mapSettled, write } from './open.ts'

const { open } = browserForTests()

const script = '<img src=https://example.org/x onerror="window.ran=1"><script>window.ran=1</script>'
const long = `Checkpoint ${'of the northern road '.repeat(40)}`

/** Kept as text: JSON.parse keeps the key __proto__, an object literal does not. */
function hostileFile(): string {
  const deep = `${'{"type":"GeometryCollection","geometries":['.repeat(12)}{"type":"Point","coordinates":[38.7,35.9]}${']}'.repeat(12)}`
  const feature = (geometry: string, properties: string) =>
    `{"type":"Feature","properties":${properties},"geometry":${geometry}}`
  const features = [
    feature(
      '{"type":"Point","coordinates":[38.6,35.8]}',
      `{"name":${JSON.stringify(script)},"url":"javascript:window.ran=1","__proto__":{"ran":1},"constructor":{"prototype":{"ran":1}}}`,
    ),
    feature('{"type":"Polygon","coordinates":[[[38,35],[39,36],[39,35],[38,36],[38,35]]]}', '{"name":"Bow tie"}'),
    feature(
      '{"type":"Polygon","coordinates":[[[179,10],[-179,10],[-179,11],[179,11],[179,10]]]}',
      '{"name":"Antimeridian"}',
    ),
    feature('{"type":"Point","coordinates":[0,90]}', '{"name":"North pole"}'),
    feature(deep, '{"name":"Deep"}'),
    feature('{"type":"Point","coordinates":[38.7,35.9]}', `{"name":${JSON.stringify(long)}}`),
  ]
  return `{"type":"FeatureCollection","features":[${features.join(',')}]}`
}

const dialog = (page: Page) => page.getByRole('dialog')
const said = (page: Page) => page.locator('body').innerText()

describe('a hostile file', () => {
  it('runs nothing, is told as text, and is read by key alone', async () => {
    const { page, errors, strangers } = await open()
    await mapSettled(page)
    await drop(page, 'hostile.geojson', hostileFile())
    await expect.poll(() => dialog(page).innerText()).toContain('Left out the key "__proto__"')
    const faults = await dialog(page).innerText()
    for (const words of [
      '"constructor"',
      'script link in "url"',
      'crosses itself',
      'antimeridian',
      'nested too deeply',
    ])
      expect(faults).toContain(words)
    await dialog(page).getByRole('button', { name: 'Put right what can be' }).press('Enter')
    await expect.poll(() => dialog(page).innerText()).toContain(script)
    await expect.poll(() => dialog(page).innerText()).not.toContain('javascript:')
    await dialog(page).getByRole('button', { name: 'Put it on the map' }).press('Enter')
    await expect.poll(() => page.locator('.canvas').getAttribute('data-drawn')).toContain('other:5')
    await mapSettled(page)

    await page.getByRole('button', { name: 'Layers on the map' }).press('Enter')
    await page.getByRole('button', { name: 'What hostile.geojson holds' }).press('Enter')
    await page.getByLabel('Search the table').fill('northern road')
    await expect.poll(() => dialog(page).locator('tbody tr').count()).toBe(1)
    await dialog(page).getByRole('button', { name: 'Zoom to it' }).press('Enter')
    const popup = page.locator('.maplibregl-popup-content')
    await expect.poll(() => popup.innerText()).toContain(long.trim())
    await expect.poll(async () => (await popup.boundingBox())?.height).toBeLessThan(300)
    await page.getByRole('button', { name: 'Close' }).press('Enter')
    await popup.waitFor({ state: 'detached' })

    expect(await page.evaluate(() => [(window as { ran?: unknown }).ran, ({} as { ran?: unknown }).ran])).toEqual([
      undefined,
      undefined,
    ])
    await expect.poll(() => page.locator('.canvas img, .canvas script, .layers img').count()).toBe(0)
    await drop(page, 'bomb.kmz', zipSync({ 'doc.kml': new Uint8Array(30_000_000) }, { level: 9 }))
    await expect.poll(() => dialog(page).innerText()).toContain('over 100 times its size')
    await page.keyboard.press('Escape')
    await drop(page, 'numbers.geojson', '{"type":"Point","coordinates":[1e999,NaN]}')
    await expect.poll(() => dialog(page).innerText()).toContain('Not valid JSON')
    expect([errors, strangers]).toEqual([[], []])
  })
})

/** Drops files on what a selector finds, as a hand would. */
async function dropOn(
  page: Page,
  target: string,
  files: readonly (readonly [name: string, text: string])[],
): Promise<void> {
  await page.evaluate(
    ({ target, files }) => {
      const transfer = new DataTransfer()
      for (const [name, text] of files) transfer.items.add(new File([text], name))
      document
        .querySelector(target)!
        .dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }))
    },
    { target, files },
  )
}

/** Each at a place of its own: what lies on the map already is not put there twice. */
const pointAt = (lon: number): string => JSON.stringify({ type: 'Point', coordinates: [lon, 35.9] })

describe('files dropped', () => {
  it('on editor, claims or map are opened, several in turn; what is of no known kind is named', async () => {
    const { page, errors } = await open()
    await dropOn(page, '.cm-content', [
      ['report.txt', 'Raqqa lies 45 km from Tabqa airbase.'],
      ['post.geojson', pointAt(38.7)],
      ['other.geojson', pointAt(38.8)],
    ])
    for (const name of ['post.geojson', 'other.geojson']) {
      await expect.poll(() => dialog(page).innerText()).toContain(name)
      await dialog(page).getByRole('button', { name: 'Put it on the map' }).click()
    }
    await expect.poll(() => page.locator('.canvas').getAttribute('data-drawn')).toContain('other:2')
    await checked(page)
    await expect.poll(() => draftText(page)).toBe('Raqqa lies 45 km from Tabqa airbase.')
    await dropOn(page, '.canvas', [['photo.png', '\u0089PNG\r\n\u0000\u0000']])
    await expect.poll(() => said(page)).toMatch(/photo\.png[\s\S]*can be opened[\s\S]*The draft stays as it is/)
    await dropOn(page, '.canvas', [['layer.gpkg', 'SQLite format 3\u0000']])
    await expect
      .poll(() => said(page))
      .toContain('layer.gpkg: This is a database (a GeoPackage?): save the layer as GeoJSON')
    await expect.poll(() => draftText(page)).toBe('Raqqa lies 45 km from Tabqa airbase.')
    expect(errors).toEqual([])
  })

  it('on each view of a telephone are opened, and a finger that stays adds a place', async () => {
    const { page, context, errors } = await open({ width: 390 })
    await write(page, 'The camp lies 10 km from Raqqa.')
    for (const [index, view] of ['Draft', 'Claims', 'Map'].entries()) {
      await page
        .getByRole('button', { name: new RegExp(`^${view}`) })
        .last()
        .click()
      await dropOn(page, 'main', [[`${view}.geojson`, pointAt(38.7 + index / 10)]])
      await expect.poll(() => dialog(page).innerText()).toContain(`${view}.geojson`)
      await dialog(page).getByRole('button', { name: 'Put it on the map' }).click()
    }
    await expect.poll(() => page.locator('.canvas').getAttribute('data-drawn')).toContain('other:3')
    await mapSettled(page)
    const box = (await page.locator('.canvas').boundingBox())!
    const touch = await context.newCDPSession(page)
    const touchPoints = [{ x: box.x + box.width * 0.4, y: box.y + box.height * 0.7 }]
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints })
    const add = page.getByRole('button', { name: 'Add place here' })
    await add.waitFor()
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await add.click()
    await page.getByLabel('Name as in the draft').waitFor()
    expect(errors).toEqual([])
  })
})
