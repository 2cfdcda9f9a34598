import { readFile } from 'node:fs/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright'
import { browserForTests, draftText, drop, openPopup, write } from './open.ts'

const { open, onePage } = browserForTests({ width: 1100 })
const opened = onePage()
const draft = 'Tabqa airbase, located 45km from Raqqa, fell.'

async function paste(page: Page, html: string, plain = ''): Promise<void> {
  await page.locator('.cm-content').click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.evaluate(
    ({ html, plain }) => {
      const clipboardData = new DataTransfer()
      if (html) clipboardData.setData('text/html', html)
      if (plain) clipboardData.setData('text/plain', plain)
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.querySelector('.cm-content')?.dispatchEvent(event)
    },
    { html, plain },
  )
}

/** What was said of one file must not be taken for what is said of the next. */
beforeEach(async () => {
  const dismiss = opened().page.getByRole('button', { name: 'Dismiss' })
  // At once, for a notice may go by itself while a hand is on its way to it.
  await dismiss.evaluateAll((all) => all.forEach((button) => (button as HTMLElement).click()))
  await expect.poll(() => dismiss.count()).toBe(0)
})

describe('pasting', () => {
  it.each([
    [
      'Word',
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
      <style>p.MsoNormal{margin:0}</style><title>x</title></head>
      <body><!--[if gte mso 9]><xml><o:p>no</o:p></xml><![endif]--><!--StartFragment-->
      <p class=MsoNormal><b>Raqqa</b>&nbsp;lies\n 45&nbsp;km <span style='mso-hide:all'>hidden</span>away.<o:p></o:p></p>
      <p class=MsoNormal>Second<br>line.</p><!--EndFragment--></body></html>`,
      'Raqqa lies 45 km away.\n\nSecond\nline.',
    ],
    [
      'Google Docs',
      `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1">
      <p dir="ltr"><span>First paragraph.</span></p>
      <br><p dir="ltr"><span>Second </span><a href="https://example.org"><span>paragraph</span></a>.</p></b>`,
      'First paragraph.\n\nSecond paragraph.',
    ],
    [
      'a web page',
      '<div>One</div><div>Two</div><ul><li>a</li><li>b</li></ul><script>alert(1)</script><img src=x onerror=alert(1)>',
      'One\nTwo\n\na\nb',
    ],
    [
      'a table',
      '<table><tr><td>Raqqa</td><td>45 km</td></tr><tr><td>Tabqa</td><td>5 km</td></tr></table>',
      'Raqqa\t45 km\nTabqa\t5 km',
    ],
  ])('from %s gives clean text', async (_name, html, text) => {
    const { page, errors } = opened()
    const dialogs: string[] = []
    page.on('dialog', (dialog) => dialogs.push(dialog.message()))
    await paste(page, html)
    expect((await draftText(page)).replace(/\t\n/g, '\n').replace(/\t$/, '')).toBe(text)
    expect(dialogs).toEqual([])
    // The policy's own word that it let no handler of the pasted markup run.
    expect(errors.filter((error) => !error.includes('has been blocked'))).toEqual([])
  })

  it('of plain text loses carriage returns, hard spaces and zero-width signs', async () => {
    const { page } = opened()
    await paste(page, '', 'One\r\nTwo\u00a0\u200bthree')
    await expect.poll(() => draftText(page)).toBe('One\nTwo three')
  })

  it('of five megabytes is refused with the size and the limit, and leaves the draft alone', async () => {
    const { page } = opened()
    await write(page, draft)
    await paste(page, '', 'Raqqa lies 45 km away. '.repeat(220_000))
    const message = await page.getByRole('alert').innerText()
    expect(message).toContain('5,060,000 characters')
    expect(message).toContain('1,000,000')
    expect(message).toContain('groundline check')
    await expect.poll(() => draftText(page)).toBe(draft)
  })

  it('of markup offers to read it, and puts corrections back into it, after the page was left, too', async () => {
    const { page } = opened()
    const source = "'''Tabqa''' lies {{convert|145|km|mi}} west of [[Raqqa]].<ref>Smith 2015</ref>"
    await paste(page, '', source)
    await page.getByRole('button', { name: 'Read it as Wikitext' }).click()
    await expect.poll(() => draftText(page)).toBe('Tabqa lies 145 kilometres (90 mi) west of Raqqa.')
    await expect.poll(() => page.getByText('Opened pasted.wiki').count()).toBe(1)
    await write(page, 'Tabqa lies 45 kilometres (28 mi) west of Raqqa.')
    await page.reload()
    await expect.poll(() => draftText(page)).toBe('Tabqa lies 45 kilometres (28 mi) west of Raqqa.')
    await page.getByRole('button', { name: 'Download', exact: true }).click()
    const downloaded = page.waitForEvent('download')
    await page.getByText('pasted.wiki, corrected, with its markup').click()
    expect(await readFile(await (await downloaded).path(), 'utf8')).toBe(source.replace('145', '45'))
  })
})

const faulty: readonly (readonly [file: string, text: string, message: RegExp])[] = [
  [
    'broken.geojson',
    '{\n "type": "FeatureCollection",\n "features": [ {] }',
    /cannot be put on the map.*Line 3, column/s,
  ],
  ['open.geojson', '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1]]]}', /Line 1.*not closed/s],
  ['far.geojson', '{"type":"Point","coordinates":[500,35]}', /Line 1.*not on the globe/s],
  ['none.json', '{"a": 1}', /none\.json cannot be put on the map/],
]

describe('opening', () => {
  it.each(['draft.txt', 'draft.md'])('%s makes a new draft of it', async (name) => {
    const { page } = opened()
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(`\ufeff${draft}\r\n`) })
    await expect.poll(() => page.getByText(`Opened ${name}`).count()).toBe(1)
    await expect.poll(async () => (await draftText(page)).trimEnd()).toBe(draft)
  })

  it('takes several files of whatever kind, a map and a text', async () => {
    const { page } = opened()
    const kml = '<kml><Placemark><name>Gate</name><Point><coordinates>39,36</coordinates></Point></Placemark></kml>'
    await page.locator('input[type="file"]').setInputFiles([
      { name: 'gate.kml', mimeType: 'application/vnd.google-earth.kml+xml', buffer: Buffer.from(kml) },
      { name: 'both.txt', mimeType: 'text/plain', buffer: Buffer.from(draft) },
    ])
    await expect.poll(() => page.getByRole('dialog').innerText()).toContain('gate.kml')
    await page.keyboard.press('Escape')
    await expect.poll(() => draftText(page)).toBe(draft)
  })

  it('of a list of dismissed findings keeps them, and the list can be saved for the command again', async () => {
    const { page } = opened()
    await write(page, 'Tabqa lies 145 km west of Raqqa.')
    await expect.poll(() => page.locator('body').innerText()).toContain('1 wrong')
    const entry = { id: 'd-e34e22a0', kind: 'distance', words: 'lies 145 km west of Raqqa', reason: 'by road' }
    await drop(page, '.groundline-dismissed.json', JSON.stringify({ version: 1, dismissed: [entry] }))
    await expect.poll(() => page.getByText('1 finding of this draft kept').count()).toBe(1)
    await page.getByRole('button', { name: 'Download', exact: true }).click()
    await page.getByRole('button', { name: 'Corrections…' }).click()
    const downloaded = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save kept findings for the command' }).click()
    const saved: unknown = JSON.parse(await readFile(await (await downloaded).path(), 'utf8'))
    expect(saved).toMatchObject({ version: 1, dismissed: [entry] })
    await page.keyboard.press('Escape')
  })

  it('takes a dropped text, too', async () => {
    const { page } = opened()
    await drop(page, 'dropped.txt', draft)
    await expect.poll(() => draftText(page)).toBe(draft)
  })

  it.each([
    ['an empty file', 'a.txt', '', /a\.txt is empty/],
    [
      'a Word file that is cut off',
      'a.docx',
      new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]),
      /a\.docx cannot be opened: The archive is cut off/,
    ],
    ['a binary file', 'a.txt', new Uint8Array([65, 66, 0, 1]), /a\.txt is a binary file.*byte 2/],
    [
      'invalid UTF-8',
      'a.txt',
      new Uint8Array([65, 10, 0xff, 65]),
      /a\.txt is not UTF-8 at byte 2 \(line 2\).*save it as UTF-8/,
    ],
    [
      'five megabytes',
      'a.txt',
      'Raqqa lies 45 km. '.repeat(300_000),
      /a\.txt would have 5,400,000 characters.*1,000,000/s,
    ],
  ])('of %s says what is wrong and where, and leaves the draft alone', async (_name, file, bytes, message) => {
    const { page } = opened()
    await write(page, draft)
    await drop(page, file, bytes)
    await expect.poll(() => page.getByRole('alert').innerText()).toMatch(message)
    await expect.poll(() => draftText(page)).toBe(draft)
  })

  it('of maps with faults says what is wrong and where, and leaves the draft alone', async () => {
    const { page } = opened()
    await write(page, draft)
    for (const [file, bytes, message] of faulty) {
      await drop(page, file, bytes)
      await expect.poll(() => page.getByRole('dialog').innerText()).toMatch(message)
      await page.getByRole('button', { name: 'Cancel' }).click()
    }
    await expect.poll(() => draftText(page)).toBe(draft)
  })
})

describe('opening a map', () => {
  it('puts right on demand what can be', async () => {
    const { page } = await open({ width: 1440 })
    await drop(page, 'a.geojson', '{"type":"Polygon","coordinates":[[[38,35],[39,35],[39,36],[38,36]]]}')
    await page.getByRole('button', { name: 'Put right what can be' }).click()
    await page.getByRole('button', { name: 'Put it on the map' }).click()
    await expect.poll(() => page.locator('.canvas').getAttribute('data-drawn')).toContain('other:1')
  })

  it('shows hostile properties as text', async () => {
    const { page, errors, strangers } = await open({ width: 1440 })
    // With an empty draft the map shows the file's one point, in its middle.
    await write(page, ' ')
    const name = '<img src=https://example.org/x onerror="document.title=1">'
    const features = [
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [38.6, 35.8] },
        properties: { title: name, name, __proto__x: 1 },
      },
    ]
    await drop(page, 'hostile.geojson', JSON.stringify({ type: 'FeatureCollection', features }))
    await expect.poll(() => page.getByRole('dialog').innerText()).toContain(name)
    await page.getByRole('button', { name: 'Put it on the map' }).click()
    await expect.poll(() => page.locator('.canvas').getAttribute('data-drawn')).toContain('other:1')
    await openPopup(page)
    await expect.poll(() => page.locator('.maplibregl-popup-content').innerText()).toContain(name)
    await expect.poll(() => page.title()).toBe('Groundline')
    await expect.poll(() => page.locator('.canvas img').count()).toBe(0)
    expect([errors, strangers]).toEqual([[], []])
  })
})
