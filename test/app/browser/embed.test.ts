import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, inject, it, onTestFinished } from 'vitest'
import { emptyProject } from '../../../src/formats/project/project.ts'
import type { Project } from '../../../src/formats/project/project.ts'
import { writeShareLink } from '../../../src/formats/project/share.ts'
import { browserForTests, checked, mapSettled, visit, write } from './open.ts'

const { open } = browserForTests({ width: 900 })
const draft = 'RAQQA <img src=x onerror=alert(1)>\n\nTabqa airbase, located 125km from Raqqa, fell on 22 June 2016.'
const about = { program: '0.1.0', savedAt: '2016-06-22T12:00:00Z', data: [] }

function link(project: Partial<Project>): string {
  return writeShareLink(`${inject('address')}embed.html?theme=light`, { ...emptyProject, ...project }, about).url
}

/** A page of another origin with the code in it. A real server: browsers let no invented one frame this machine. */
async function newsWith(code: string): Promise<string> {
  const server = createServer((_request, response) =>
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(`<!doctype html><title>News</title><h1>News</h1>${code}<p style="height:3000px">`),
  )
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

describe('the page for other pages', () => {
  it('shows map, findings and sources of the draft in its address, and keeps nothing', async () => {
    const { page, errors, strangers, context } = await open({ blank: true })
    await page.goto(link({ text: draft, reported: '2016-06-22' }))
    await checked(page)
    await mapSettled(page)
    await expect.poll(() => page.locator('h1').innerText()).toBe('RAQQA <img src=x onerror=alert(1)>')
    const claim = page.getByRole('button', { name: /Wrong[\s\S]*125km from Raqqa/ })
    await claim.click()
    await expect.poll(() => claim.getAttribute('aria-pressed')).toBe('true')
    await mapSettled(page)
    await expect.poll(() => page.locator('.canvas').getAttribute('data-drawn')).toMatch(/claims:[1-9]/)
    await expect.poll(() => page.locator('.sources').innerText()).toContain('GeoNames')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([])
    expect([errors, strangers]).toEqual([[], []])

    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Open in Groundline' }).click(),
    ])
    await expect.poll(() => opened.getByRole('dialog').innerText()).toContain('125km from Raqqa')
  })

  it('says what is wrong with its address, and follows it when it changes', async () => {
    const { page } = await open({ blank: true })
    await page.goto(`${inject('address')}embed.html`)
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('names no draft')
    await page.goto(link({ text: draft }).slice(0, -30))
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('cut off or damaged')
    await page.goto(link({ text: draft }))
    await expect.poll(() => page.locator('section').innerText()).toContain('125km')
    await page.goto(link({ text: 'Palmyra lies 15 km from Damascus.' }))
    await expect.poll(() => page.locator('section').innerText()).toContain('15 km from Damascus')
    await expect.poll(() => page.locator('section').innerText()).not.toContain('125km')
  })

  it('stands in another page by the code of the menu', async () => {
    const { page, context } = await open({ blank: true })
    await visit(page)
    await write(page, draft)
    await page.getByRole('button', { name: 'Download', exact: true }).click()
    await page.getByRole('button', { name: 'Embed…' }).click()
    await page.getByLabel('Colours').selectOption('dark')
    const code = await page.getByRole('dialog').locator('textarea').inputValue()
    const article = await context.newPage()
    await article.goto(await newsWith(code))
    const frame = article.frameLocator('iframe')
    await frame.locator('.canvas[data-settled="true"]').waitFor()
    await expect.poll(() => frame.getByRole('button', { name: /125km from Raqqa/ }).innerText()).toContain('125km')
    await expect.poll(() => frame.locator('html').getAttribute('data-theme')).toBe('dark')
    await article.locator('iframe').hover()
    await article.mouse.wheel(0, 500)
    await expect.poll(() => article.evaluate(() => scrollY)).toBeGreaterThan(100)
  })
})
