/** The page that may ask one other origin for its map, and the pages that may not. */
import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { PNG } from 'pngjs'
import type { BrowserContext, Page, Request } from 'playwright'
import { describe, expect, inject, it } from 'vitest'
import { browserForTests, mapSettled, stored, visit, write } from './open.ts'

const { open } = browserForTests()
const server = 'https://tile.openstreetmap.org'
const agree = { name: 'Show the map from tile.openstreetmap.org', exact: true }

/** One colour that no ink of ours comes near. */
function tile(): Buffer {
  const png = new PNG({ width: 256, height: 256 })
  for (let at = 0; at < png.data.length; at += 4) png.data.set([0, 200, 60, 255], at)
  return PNG.sync.write(png)
}

/** Answers as the tile server would, or not at all. */
async function tileServer(context: BrowserContext, answers: () => boolean): Promise<Request[]> {
  const asked: Request[] = []
  const [body, headers] = [tile(), { 'access-control-allow-origin': '*' }]
  await context.route(`${server}/**`, async (route) => {
    asked.push(route.request())
    if (answers()) await route.fulfill({ body, headers, contentType: 'image/png' })
    else await route.abort('connectionrefused')
  })
  return asked
}

async function openOnline(page: Page): Promise<void> {
  await page.goto(`${inject('address')}online.html`)
  await page.locator('.cm-content').waitFor()
}

/** Share of the map in the colour of the tiles, or what the map makes of it. */
async function greens(page: Page): Promise<number> {
  const { data } = PNG.sync.read(await page.locator('.canvas').screenshot())
  let found = 0
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
    if (green - red > 40 && green - blue > 25) found++
  }
  return found / (data.length / 4)
}

const layers = (page: Page) => page.getByRole('button', { name: 'Layers on the map' })

describe('the policies of the built pages', () => {
  it.each([
    ['index.html', []],
    ['embed.html', []],
    ['online.html', [server]],
  ])('%s connects to %j beyond itself', async (name, origins) => {
    const html = await (await fetch(inject('address') + name)).text()
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? ''
    const named = policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      // Names of policies for Trusted Types, not of servers.
      .flatMap(([directive, ...sources]) => (directive === 'trusted-types' ? [] : sources))
      .filter((one) => !/^'|^(?:data|blob):$/.test(one))
    expect(named).toEqual(origins)
    expect(policy).toMatch(/default-src 'none'/)
    expect(policy).toMatch(/require-trusted-types-for 'script'; trusted-types default svelte-trusted-html$/)
    expect(policy).not.toContain('unsafe-')
  })

  it('keep the connected page out of what the service worker keeps', async () => {
    const worker = await (await fetch(`${inject('address')}sw.js`)).text()
    expect(worker).toContain('index.html')
    expect(worker).not.toContain('online.html')
  })
})

describe('a map from the internet', () => {
  it('asks nothing of anyone before its reader agrees, then the one server alone, and can be taken back', async () => {
    const { page, context, errors, strangers } = await open()
    const asked = await tileServer(context, () => true)
    await write(page, 'Raqqa lies 45 km from Tabqa airbase.')
    await stored(page, 'Raqqa lies 45 km')
    await layers(page).click()
    await page.getByRole('link', { name: 'Map from the internet…' }).click()
    await page.waitForURL('**/online.html')
    const question = page.getByRole('dialog', { name: 'A map from the internet?' })
    await question.waitFor()
    await expect
      .poll(() => question.innerText())
      .toMatch(/tile\.openstreetmap\.org learns\s+the internet address of this machine/)
    await expect.poll(() => page.locator('.cm-content').innerText()).toContain('Raqqa lies 45 km')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await question.getByRole('button', { name: 'Stay with the built-in map' }).click()
    await mapSettled(page)
    expect(strangers).toEqual([])

    await layers(page).click()
    await page.getByRole('button', { name: `${agree.name}…` }).click()
    await question.getByRole('button', agree).click()
    await expect.poll(() => greens(page)).toBeGreaterThan(0.5)
    expect(strangers.length).toBeGreaterThan(2)
    expect(strangers.filter((url) => !/^https:\/\/tile\.openstreetmap\.org\/\d+\/\d+\/\d+\.png$/.test(url))).toEqual([])
    const [first] = asked
    expect(await first?.allHeaders()).toMatchObject({ referer: `${new URL(inject('address')).origin}/` })
    expect(await first?.headerValue('cookie')).toBeNull()
    await expect.poll(() => page.locator('.sources').innerText()).toContain('© OpenStreetMap contributors')
    await page.getByRole('button', { name: 'Download', exact: true }).click()
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download GeoJSON' }).click(),
    ])
    const { groundline } = JSON.parse(readFileSync(await saved.path(), 'utf8')) as { groundline: { data: object[] } }
    expect(groundline.data).toContainEqual(
      expect.objectContaining({ id: 'tile.openstreetmap.org', licence: 'ODbL-1.0' }),
    )
    await page.keyboard.press('Escape')

    await layers(page).click()
    await page.getByRole('button', { name: 'Ask tile.openstreetmap.org for nothing more' }).click()
    await expect.poll(() => greens(page)).toBeLessThan(0.05)
    const before = strangers.length
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await mapSettled(page)
    await layers(page).click()
    await page.getByRole('link', { name: 'never connects out' }).click()
    await page.waitForURL(inject('address'))
    await page.locator('.cm-content').waitFor()
    await mapSettled(page)
    expect(strangers.length).toBe(before)
    expect(errors).toEqual([])
  })

  it('is remembered where its reader wants that, keeps the built-in map when the server is silent, and tries again', async () => {
    const { page, context } = await open()
    let answers = true
    await tileServer(context, () => answers)
    await openOnline(page)
    const question = page.getByRole('dialog')
    await question.getByLabel('Remember this').check()
    await question.getByRole('button', agree).click()
    await expect.poll(() => greens(page)).toBeGreaterThan(0.5)
    answers = false
    await openOnline(page)
    await expect.poll(() => page.locator('body').innerText()).toContain('tile.openstreetmap.org does not answer')
    await expect.poll(() => question.count()).toBe(0)
    await mapSettled(page)
    await expect.poll(() => greens(page)).toBeLessThan(0.05)
    answers = true
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.poll(() => greens(page)).toBeGreaterThan(0.5)
    await visit(page)
    await mapSettled(page)
    await expect.poll(() => greens(page)).toBeLessThan(0.05)
  })
})
