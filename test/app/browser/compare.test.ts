import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { browserForTests } from './open.ts'

const { open } = browserForTests({ width: 1440 })

it('compares reports: conflicts by topic, on the map, kept, filtered, downloaded, opened at their words', async () => {
  const { page, errors, strangers } = await open()
  const start = async () => {
    await page.getByRole('button', { name: 'Drafts', exact: true }).click()
    await page.getByRole('button', { name: 'Compare reports' }).click()
  }
  await start()
  await page.getByRole('button', { name: 'Compare the example reports' }).click()
  const topics = page.locator('section[data-relation]')
  await topics.first().waitFor()
  await expect.poll(() => topics.first().textContent()).toMatch(/Thawra oilfield.*one day apart/s)
  await page.locator('[data-drawn*="comparison:1"]').waitFor({ state: 'attached' })
  await topics.nth(1).getByRole('button', { pressed: false }).first().click()
  await page.locator('[data-drawn*="comparison:3"]').waitFor({ state: 'attached' })

  await page.getByRole('button', { name: 'Download comparison' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Table (CSV)' }).click(),
  ])
  expect(await readFile(await download.path(), 'utf8')).toMatch(/conflict.*After AP/)

  await page.getByRole('button', { name: 'Paste a report' }).click()
  const form = page.locator('form')
  await form.getByLabel('Outlet').fill('<img src=x onerror=alert(1)>')
  await form.getByLabel('Day of reporting').fill('21 June 2016')
  await form.getByLabel('Text of the report').fill('Government forces were 25 km from the Tabqa airbase on Sunday.')
  await page.getByRole('button', { name: 'Add report' }).click()
  await page.locator('section[data-relation="conflict"]').nth(1).waitFor()
  await page.getByLabel('Only conflicts').check()
  const relations = () => topics.evaluateAll((all) => all.map((one) => one.getAttribute('data-relation')))
  await expect.poll(relations).toEqual(['conflict', 'conflict'])

  await page.getByRole('button', { name: 'Back to the draft' }).click()
  await start()
  await topics.first().waitFor()
  await page.getByRole('button', { name: '“25 km from the Tabqa airbase”' }).click()
  await page.locator('.desk.compare').waitFor({ state: 'detached' })
  await page.waitForFunction(() => getSelection()?.toString() === '25 km from the Tabqa airbase')
  expect({ errors, strangers }).toEqual({ errors: [], strangers: [] })
})
