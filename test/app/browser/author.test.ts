import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import type { Page } from 'playwright'
import { browserForTests, drop, mapSettled, write } from './open.ts'

const { open } = browserForTests()

async function drawPoint(page: Page, title: string, holder: string, at: string, source: string): Promise<void> {
  await page.getByRole('button', { name: 'Point (O)' }).click()
  await page.getByRole('button', { name: 'By coordinates…' }).click()
  const form = page.getByRole('region', { name: 'Drawings' }).locator('form')
  await form.getByLabel('Title').fill(title)
  await form.getByLabel('Holder or role').fill(holder)
  await form.getByLabel('Source').fill(source)
  await form.getByLabel(/^Points, one a line/).fill(at)
  await form.getByRole('button', { name: 'Put it on the map' }).click()
  await form.getByRole('button', { name: 'Done' }).click()
}

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Download', exact: true }).click()
  await page.getByRole('button', { name: 'Theatre pack…' }).click()
}

it('makes a theatre pack of drawings, says what lacks, draws its front line, and opens the downloaded file again', async () => {
  const { page, errors } = await open()
  await write(page, 'Troops stood 20 km from Mosul on Sunday.')
  await mapSettled(page)
  await page.getByRole('button', { name: 'Draw and measure' }).click()
  await drawPoint(page, 'Bartella', 'Iraqi army', '36.35, 43.38', 'Reuters, 3 March 2017')
  await drawPoint(page, 'West Mosul', 'Islamic State', '36.34, 43.10', '')

  await openDialog(page)
  const dialog = page.getByRole('dialog', { name: 'Save as theatre pack' })
  await dialog.getByRole('button', { name: 'Download pack (ZIP)' }).click()
  const status = dialog.getByRole('status')
  for (const lack of [
    'Give the pack a title.',
    'The first day is no whole day',
    'Say under which licence',
    '“West Mosul” has no source.',
  ])
    await status.getByText(lack).waitFor()
  await dialog.getByLabel('Title', { exact: true }).fill('Mosul, March 2017')
  await dialog.getByLabel('First day').fill('1 March 2017')
  await dialog.getByLabel('Last day').fill('31 March 2017')
  await dialog.getByLabel('Licence').fill('CC BY 4.0')
  await dialog.getByLabel('Name of Iraqi army in Arabic').fill('الجيش العراقي')
  await dialog.getByLabel('Other spellings of Bartella').fill('Bartalla, Bartilla')
  await dialog.getByRole('button', { name: 'Add an event' }).click()
  const event = dialog.getByRole('group', { name: 'Event 1' })
  await event.getByLabel('Place').selectOption('Bartella')
  await event.getByLabel('Who did it').fill('US-led coalition')
  await event.getByLabel('What is said').fill('7 km from the town')
  await status.getByText('Event 1: it has no source.').waitFor()
  await event.getByLabel('Source').fill('AP, 1 April 2017')
  await dialog.getByLabel('Name of US-led coalition in Arabic').waitFor()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Choose and move (V)' }).click()
  await page.getByRole('button', { name: 'Point: West Mosul' }).click()
  await page.getByRole('region', { name: 'Drawings' }).getByLabel('Source').fill('AP, 3 March 2017')
  await page.getByRole('region', { name: 'Drawings' }).getByRole('button', { name: 'Save' }).click()
  await openDialog(page)
  await expect.poll(() => dialog.getByLabel('Licence').inputValue()).toBe('CC BY 4.0')
  await expect.poll(() => event.getByLabel('What is said').inputValue()).toBe('7 km from the town')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download pack (ZIP)' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('mosul-march-2017.zip')
  await dialog.getByRole('button', { name: 'Use it on the map' }).click()
  const legend = page.getByRole('list', { name: 'Legend' })
  await legend.getByText('Front line, derived').waitFor()
  await legend.getByText('Iraqi army').waitFor()
  await page.getByRole('button', { name: 'Remove Mosul, March 2017' }).click()
  await legend.getByText('Iraqi army').waitFor({ state: 'detached' })

  await drop(page, 'mosul.zip', new Uint8Array(await readFile(await download.path())))
  await page.getByText('Control data opened: Mosul, March 2017').first().waitFor()
  await legend.getByText('Front line, derived').waitFor()
  await legend.getByText('Iraqi army').waitFor()
  await page.getByRole('button', { name: 'Events', exact: true }).click()
  await page.getByText('7 km from the town').waitFor()
  expect(errors).toEqual([])
})
