import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { root } from '../../../src/dev/setup/run.mjs'
import { serve } from '../../../src/dev/setup/serve.mjs'
import { browserForTests, card, checked, draftText, drop, write } from './open.ts'

const { open } = browserForTests({ width: 1100 })

/** 20,000 places about Raqqa, one of which a draft names, and three rows that are no places. */
function bigTable(): string {
  const rows = Array.from(
    { length: 20_000 },
    (_, at) =>
      `p${at},Kafr Testa ${at},كفر ${at},${(34 + (at % 200) / 100).toFixed(4)},${(37 + (at % 300) / 100).toFixed(4)},village,SY,Desk list`,
  )
  const more = [
    'q1,Zarqoub Farm,,35.95,38.46,village,SY,Field notes',
    'q2,Nowhere,,95,38,village,SY,x',
    'q3,,,35,38,village,SY,x',
    'q4,<img src=x onerror=alert(1)>,,35,38,village,SY,x',
  ]
  return ['id,name,name_ar,lat,lon,type,country,source', ...rows, ...more].join('\n')
}

describe('a gazetteer of the user’s own', () => {
  it('of 20,000 places is asked about, kept, looked up in, switched and removed', async () => {
    const { page, errors } = await open()
    await write(page, 'Zarqoub Farm, 10 km west of Raqqa, fell.')
    await expect.poll(() => card(page, 'Raqqa').first().textContent()).toContain('not known')
    await drop(page, 'desk.csv', bigTable())
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Places to look up' }).click()
    await dialog.getByText('20,002 places').waitFor()
    await dialog.getByText('2 rows left out').click()
    await dialog.getByText('latitude 95').waitFor()
    const axe = await new AxeBuilder({ page }).include('dialog').analyze()
    expect(axe.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    await page.keyboard.press('Escape')
    await card(page, 'Raqqa').filter({ hasText: 'Wrong' }).waitFor()
    await expect.poll(() => draftText(page)).toContain('Zarqoub')

    await page.reload()
    await card(page, 'Raqqa').filter({ hasText: 'Wrong' }).waitFor()
    await page.getByRole('button', { name: 'Drafts' }).click()
    await page.getByRole('button', { name: 'Your gazetteers…' }).click()
    await dialog.getByRole('checkbox').uncheck()
    await card(page, 'Raqqa').filter({ hasText: 'not known' }).waitFor({ state: 'attached' })
    await dialog.getByRole('checkbox').check()
    await card(page, 'Raqqa').filter({ hasText: 'Wrong' }).waitFor({ state: 'attached' })
    await dialog.getByRole('button', { name: 'Remove desk' }).click()
    await dialog.getByText('None yet').waitFor()
    await checked(page)
    expect(errors).toEqual([])
  })

  it('that cannot be read or was damaged in the store is said, and the rest works', async () => {
    const { page } = await open()
    await page.getByRole('button', { name: 'Drafts' }).click()
    await page.getByRole('button', { name: 'Your gazetteers…' }).click()
    const choose = (name: string, text: string) =>
      page.locator('dialog input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
    await choose('bad.csv', 'a,b\n1,2\n')
    await page.getByRole('alert').filter({ hasText: 'bad.csv cannot be used as a gazetteer' }).waitFor()
    await choose('good.csv', 'name,lat,lon\nZarqoub Farm,35.95,38.46\n')
    await page.getByRole('dialog').getByText('1 place under').waitFor()
    await page.evaluate(damage)
    await page.reload()
    await page.getByRole('alert').filter({ hasText: 'good cannot be used' }).waitFor()
    await write(page, 'Tabqa airbase, 45 km from Raqqa, fell.')
    await card(page, '45 km').waitFor()
  })
})

describe('places of a country', () => {
  it('are offered where a draft needs them, fetched when the reader agrees, and kept', async () => {
    const row = ['77', 'Zarqoub Farm', '', '', '35.95', '38.46', 'P', 'PPL', 'SY', '', '', '', '', '', '0'].join('\t')
    const asked: (string | undefined)[] = []
    const mirror = createServer(({ url }, response) => {
      asked.push(url)
      response.end(zipSync({ 'SY.txt': strToU8(row) }))
    })
    await new Promise<void>((resolve) => mirror.listen(0, '127.0.0.1', resolve))
    const { address, close } = await serve(
      process.env['GROUNDLINE_SITE'] ?? join(root, 'dist'),
      4480,
      20,
      `http://127.0.0.1:${(mirror.address() as AddressInfo).port}/`,
    )
    try {
      const { page, errors } = await open({ blank: true })
      await page.goto(address)
      await write(page, 'Zarqoub Farm, 10 km west of Raqqa, fell.')
      const offer = page.getByRole('complementary', { name: 'More places' })
      await offer.getByText('Get all places of Syria').waitFor()
      const axe = await new AxeBuilder({ page }).include('aside').analyze()
      expect(axe.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      expect(asked).toEqual([])
      await offer.getByRole('button', { name: 'Get them' }).click()
      await card(page, 'Raqqa').filter({ hasText: 'Wrong' }).waitFor()
      expect(asked).toEqual(['/SY.zip'])
      mirror.close()
      await page.reload()
      await card(page, 'Raqqa').filter({ hasText: 'Wrong' }).waitFor()
      expect(await offer.count()).toBe(0)
      expect(errors).toEqual([])
    } finally {
      mirror.close()
      await close()
    }
  })
})

/** Runs in the page: cuts the kept index off. */
function damage(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('groundline-gazetteers')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const store = opening.result.transaction('index', 'readwrite').objectStore('index')
      store.getAllKeys().onsuccess = (event) => {
        const keys = (event.target as IDBRequest<IDBValidKey[]>).result
        for (const key of keys) store.put(new Uint8Array(40), key)
      }
      store.transaction.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })
}
