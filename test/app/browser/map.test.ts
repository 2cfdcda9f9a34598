import { readFile } from 'node:fs/promises'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright'
import { readGeoJson } from '../../../src/formats/geojson/index.ts'
import { browserForTests, card, drop, mapSettled, write } from './open.ts'

const { open, onePage } = browserForTests()
const opened = onePage()

async function download(page: Page, without: readonly string[] = []): Promise<string> {
  await page.getByRole('button', { name: 'Download', exact: true }).click()
  for (const part of without) await page.getByRole('checkbox', { name: part }).uncheck()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download GeoJSON' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/\.geojson$/)
  return readFile(await file.path(), 'utf8')
}

async function drawn(page: Page): Promise<Record<string, number>> {
  const summary = (await page.locator('.canvas').getAttribute('data-drawn')) ?? ''
  return Object.fromEntries(
    summary
      .split(' ')
      .map((part) => part.split(':'))
      .map(([name, n]) => [name ?? '', Number(n)]),
  )
}

async function picture(page: Page): Promise<PNG> {
  await mapSettled(page)
  return PNG.sync.read(await page.locator('.canvas').screenshot())
}

/** Share of pixels that differ visibly. */
function difference(one: PNG, other: PNG): number {
  let different = 0
  for (let at = 0; at < one.data.length; at += 4) {
    const apart = [0, 1, 2].map((channel) => Math.abs((one.data[at + channel] ?? 0) - (other.data[at + channel] ?? 0)))
    if (Math.max(...apart) > 24) different++
  }
  return different / (one.data.length / 4)
}

describe('the map', () => {
  it('draws claims, places, the control areas and the front of the draft’s day', async () => {
    const { page, errors } = opened()
    await mapSettled(page)
    const parts = await drawn(page)
    for (const part of ['front', 'claims', 'claim-labels', 'places', 'pack-places'])
      expect(parts[part]).toBeGreaterThan(0)
    expect(errors).toEqual([])
  })

  it('follows the day control by keys and by steps, and goes back to the draft’s day', async () => {
    const { page } = opened()
    await mapSettled(page)
    const slider = page.getByRole('slider', { name: 'Day of control' })
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toContain('22 June 2016, Day of the draft')
    const before = await picture(page)
    await slider.focus()
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowLeft')
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toContain('19 June 2016')
    await expect.poll(async () => difference(before, await picture(page))).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Day before' }).click()
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toContain('18 June 2016')
    await page.getByRole('button', { name: 'Back to the draft’s day' }).click()
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toContain('22 June 2016')
  })

  it('shows scale in kilometres and miles, the legend and the sources', async () => {
    const { page } = opened()
    await mapSettled(page)
    const scales = await page.locator('.maplibregl-ctrl-scale').allInnerTexts()
    expect(scales.some((text) => text.endsWith('km'))).toBe(true)
    expect(scales.some((text) => text.endsWith('mi'))).toBe(true)
    await expect.poll(() => page.getByRole('list', { name: 'Legend' }).innerText()).toMatch(/Islamic State.*Inferred/s)
    await expect.poll(() => page.locator('.sources').innerText()).toContain('GeoNames')
  })

  it('brings the chosen claim into view, and its words and card follow a click on it', async () => {
    const { page } = opened()
    await mapSettled(page)
    const before = await picture(page)
    await card(page, 'located 45km from Raqqa').locator('h3 button').click()
    await expect.poll(async () => difference(before, await picture(page))).toBeGreaterThan(0)
  })
})

describe('downloads', () => {
  it('are GeoJSON by RFC 7946', async () => {
    const { page } = opened()
    await mapSettled(page)
    const text = await download(page)
    const read = readGeoJson(text)
    expect('errors' in read ? read.errors : read.warnings).toEqual([])
    const parsed = JSON.parse(text) as {
      crs?: unknown
      bbox?: unknown
      features: { id: string; properties: Record<string, unknown> }[]
    }
    expect(parsed.crs).toBeUndefined()
    expect(parsed.bbox).toHaveLength(4)
    const roles = new Set(parsed.features.map(({ properties }) => properties['role']))
    for (const role of ['place', 'claim-line', 'claim-region', 'control-area', 'held-place'])
      expect(roles).toContain(role)
    expect(new Set(parsed.features.map(({ id }) => id)).size).toBe(parsed.features.length)
    expect(text).not.toMatch(/\d\.\d{7}/)
  })

  it('opened again give the same map, on a page whose draft is empty', async () => {
    const { page } = await open()
    await mapSettled(page)
    const before = await picture(page)
    const parts = await drawn(page)
    const text = await download(page)
    const { page: other } = await open()
    await write(other, ' ')
    await drop(other, 'map.geojson', text)
    await expect.poll(async () => (await drawn(other))['claims']).toBe(parts['claims'])
    const { 'pack-places': _, ...again } = await drawn(other)
    expect(again).toEqual(expect.objectContaining({ front: parts['front'], places: parts['places'], other: 0 }))
    await other.getByText(/^map\.geojson: \d+ features on the map/).waitFor()
    await expect.poll(async () => difference(before, await picture(other))).toBeLessThan(0.06)
    await other.getByRole('button', { name: 'Layers on the map' }).click()
    await other.getByRole('button', { name: 'Take map.geojson off the map' }).click()
    await expect.poll(async () => (await drawn(other))['claims']).toBe(0)
  })

  it('hold only what was asked for', async () => {
    const { page } = opened()
    await mapSettled(page)
    const text = await download(page, ['Claims', 'Front of'])
    const roles = (JSON.parse(text) as { features: { properties: { role: string } }[] }).features.map(
      ({ properties }) => properties.role,
    )
    expect(new Set(roles)).toEqual(new Set(['place']))
  })
})
