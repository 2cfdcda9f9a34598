import { describe, expect, it } from 'vitest'
import { browserForTests, card, checked, draftText, stored, visit, write } from './open.ts'

/** Without room for the map, which these tests do not need. */
const { open, onePage } = browserForTests({ width: 1100 })
const right = 'The base lies 45 km from Raqqa, they say. Tabqa airbase, located 45km from Raqqa, fell.'
const wrong = 'Tabqa airbase, located 125km from Raqqa, fell.'

const opened = onePage()

describe('the page', () => {
  const withMap = onePage({ width: 1440 })

  it('opens on an example whose claims are found and measured', async () => {
    const { page, errors } = opened()
    await expect.poll(() => card(page, 'located 45km from Raqqa').innerText()).toContain('45.5 km, claimed 45')
    await expect.poll(() => card(page, 'within 10 kilometres of the Tabqa base').innerText()).toContain('Agrees')
    await expect.poll(() => page.locator('.cm-content .mark-agrees').count()).toBe(0)
    expect(errors).toEqual([])
  })

  it('asks for nothing beyond its own address, and its policy would not let it', async () => {
    const { page, strangers } = withMap()
    await page.locator('.canvas[data-settled="true"]').waitFor()
    await write(page, `${wrong} See https://example.org/a.png and <img src=https://example.org/b.png>.`)
    expect(strangers).toEqual([])
    expect(new URL(page.url()).pathname).toBe('/dist/')
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
    expect(policy).toMatch(/connect-src 'self' blob:(;|$)/)
    expect(policy).not.toContain('unsafe-')
    const refused = await page.evaluate(() =>
      fetch('https://example.org/').then(
        () => false,
        () => true,
      ),
    )
    expect(refused).toBe(true)
    expect(strangers).toEqual([])
  })

  it('lets no text become elements, styles or scripts', async () => {
    const { page } = withMap()
    const made = await page.evaluate(() => {
      const tried = (work: () => unknown): string => {
        try {
          work()
          return 'done'
        } catch (error) {
          return (error as Error).name
        }
      }
      const one = document.createElement('div')
      const style = document.createElement('style')
      style.textContent = 'body { display: none }'
      document.head.append(style)
      const shown = getComputedStyle(document.body).display
      style.remove()
      return {
        innerHTML: tried(() => (one.innerHTML = '<img src=x onerror="document.title = 1">')),
        insertAdjacentHTML: tried(() => one.insertAdjacentHTML('beforeend', '<b>x</b>')),
        srcdoc: tried(() => (document.createElement('iframe').srcdoc = '<b>x</b>')),
        script: tried(() => (document.createElement('script').textContent = 'document.title = 1')),
        worker: tried(() => new Worker('https://example.org/x.js')),
        policy: tried(() =>
          (
            window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
          ).trustedTypes.createPolicy('mine', {}),
        ),
        shown,
      }
    })
    expect(made).toEqual({
      innerHTML: 'TypeError',
      insertAdjacentHTML: 'TypeError',
      srcdoc: 'TypeError',
      script: 'TypeError',
      worker: 'TypeError',
      policy: 'TypeError',
      shown: expect.not.stringMatching('none') as string,
    })
  })

  it('sets the draft in lines of 60 to 75 characters where there is room', async () => {
    const { page } = withMap()
    const characters = await page.evaluate(() => {
      const content = document.querySelector('.cm-content')
      const style = getComputedStyle(content ?? document.body)
      const context = document.createElement('canvas').getContext('2d')
      if (!context || !content) return 0
      context.font = `${style.fontSize} ${style.fontFamily}`
      const sample = 'government troops seized the oilfield on Sunday and held it for two days, the monitors said'
      return content.clientWidth / (context.measureText(sample).width / sample.length)
    })
    expect(characters).toBeGreaterThan(60)
    expect(characters).toBeLessThan(75)
  })
})

describe('writing', () => {
  it('underlines what is wrong with a line and a sign, says both figures, fixes it, and undoes the fix', async () => {
    const { page } = opened()
    await write(page, wrong)
    const mark = page.locator('.cm-content .mark-disagrees')
    await expect.poll(() => mark.innerText()).toContain('125km from Raqqa')
    await expect.poll(() => mark.evaluate((one) => getComputedStyle(one).textDecorationStyle)).toBe('solid')
    await expect.poll(() => page.locator('.cm-content .sign-disagrees').innerText()).toBe('✗')
    const found = card(page, '125km from Raqqa')
    await expect.poll(() => found.innerText()).toMatch(/125/)
    await expect.poll(() => found.innerText()).toMatch(/45\.5|45 km/)
    await found.locator('.actions .strong').first().click()
    await checked(page)
    await expect.poll(() => draftText(page)).toMatch(/4[56](\.\d)? ?km from Raqqa/)
    await expect.poll(() => page.locator('.cm-content .mark-disagrees').count()).toBe(0)
    await page.locator('.cm-content').click()
    await page.keyboard.press('ControlOrMeta+z')
    await checked(page)
    await expect.poll(() => draftText(page)).toBe(wrong)
  })

  it.each([
    ['an opposite direction', 'Tabqa airbase lies 45km east of Raqqa.', 'Wrong'],
    ['a conversion', 'Tabqa airbase is 45km (45 miles) from Raqqa.', 'Wrong'],
    ['the wrong province', 'The city of Raqqa in Hama province was bombed.', 'Wrong'],
    ['an unknown village', 'Qwertyabad, a village 12 km from Raqqa, was shelled.', 'Cannot check'],
  ])('judges %s', async (_name, text, verdict) => {
    const { page } = opened()
    await write(page, text)
    await expect.poll(() => page.locator('article .verdict').allInnerTexts()).toContain(verdict)
  })

  it('says that a draft is from elsewhere or from another time, and checks it all the same', async () => {
    const { page } = await open()
    await write(page, 'Reading lies 60 km west of London.')
    await page.getByLabel('Reported', { exact: true }).fill('3 March 2019')
    await page.keyboard.press('Enter')
    await checked(page)
    await expect.poll(() => page.locator('.note').count()).toBeGreaterThan(0)
    await expect.poll(() => page.locator('article').count()).toBeGreaterThan(0)
  })

  it('does not take a word for a date that is none', async () => {
    const { page } = opened()
    await page.getByLabel('Reported', { exact: true }).fill('next Tuesday')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('“next Tuesday” is no date')
  })

  it('keeps what was checked with its reason, across a reload, and takes it back by undo', async () => {
    const { page } = await open()
    await write(page, wrong)
    const found = card(page, '125km from Raqqa')
    await found.getByRole('button', { name: /125km/ }).first().click()
    await found.getByRole('button', { name: 'Checked, keep it' }).click()
    await page.getByLabel('Why is it right as it stands?').fill('by road, says the desk')
    await page.keyboard.press('Enter')
    await expect.poll(() => found.innerText()).toContain('Checked, kept: by road, says the desk')
    await expect.poll(() => page.locator('.cm-content .mark-disagrees').count()).toBe(0)
    await stored(page, 'by road, says the desk')
    await page.reload()
    await checked(page)
    await expect.poll(() => card(page, '125km from Raqqa').innerText()).toContain('Kept')
    await expect.poll(() => draftText(page)).toBe(wrong)
    await card(page, '125km from Raqqa').getByRole('button', { name: /125km/ }).first().click()
    await page.getByRole('button', { name: 'Take back' }).click()
    await expect.poll(() => page.locator('.cm-content .mark-disagrees').count()).toBe(1)
    await page.locator('.cm-content').click()
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => page.locator('.cm-content .mark-kept, .cm-content .mark-disagrees').count()).toBeLessThan(2)
    await expect.poll(() => card(page, '125km from Raqqa').innerText()).toContain('Kept')
  })

  it('starts a new draft, and keeps the one before in the list', async () => {
    const { page } = await open()
    await write(page, right)
    await stored(page, right)
    await page.getByRole('button', { name: 'Drafts' }).click()
    await page.getByRole('button', { name: 'New draft' }).click()
    await expect.poll(() => page.locator('.cm-placeholder').count()).toBe(1)
    await page.getByRole('button', { name: 'Drafts' }).click()
    await page.getByRole('button', { name: /The base lies 45 km/ }).click()
    await checked(page)
    await expect.poll(() => draftText(page)).toBe(right)
  })
})

describe('two tabs on one draft', () => {
  it('do not overwrite each other: the later one goes on as a copy', async () => {
    const { page, context } = await open()
    await write(page, right)
    await stored(page, right)
    const other = await context.newPage()
    await visit(other)
    await write(other, wrong)
    await stored(other, wrong)
    await page.bringToFront()
    await write(page, `${right} Later.`)
    await expect.poll(() => page.getByText('This draft goes on as a copy').count()).toBe(1)
    await page.reload()
    await checked(page)
    await expect.poll(() => draftText(page)).toBe(`${right} Later.`)
    await page.getByRole('button', { name: 'Drafts' }).click()
    await expect.poll(async () => (await page.locator('.recent').allInnerTexts()).join(' ')).toContain('125km')
  })
})

describe('findings by key', () => {
  it('are walked by F8 and Shift+F8, told to the screen reader, and followed by text and card', async () => {
    const { page } = opened()
    await write(page, `${wrong} Qwertyabad, 12 km from Raqqa, was shelled.`)
    await page.keyboard.press('F8')
    await expect.poll(() => page.locator('article.selected').innerText()).toContain('125km')
    await expect.poll(() => page.locator('.mark-active').innerText()).toContain('125km')
    await expect
      .poll(() => page.locator('[role="status"]').allInnerTexts())
      .toContainEqual(expect.stringContaining('Wrong'))
    await page.keyboard.press('F8')
    await expect.poll(() => page.locator('article.selected').innerText()).toContain('12 km')
    await page.keyboard.press('Shift+F8')
    await expect.poll(() => page.locator('article.selected').innerText()).toContain('125km')
    await page.keyboard.press('Alt+Enter')
    await checked(page)
    await expect.poll(() => draftText(page)).not.toContain('125km')
  })

  it('follow the pointer: hovering a card marks its words, hovering words marks the card', async () => {
    const { page } = opened()
    await write(page, wrong)
    await card(page, '125km').hover()
    await expect.poll(() => page.locator('.cm-content .mark-active').count()).toBe(1)
    await page.locator('h1').hover()
    await expect.poll(() => page.locator('.cm-content .mark-active').count()).toBe(0)
    await page.locator('.cm-content .mark-disagrees').hover()
    await expect.poll(() => page.locator('.cm-content .mark-active').count()).toBe(1)
  })

  it('say why: both points, both figures, tolerance and sources', async () => {
    const { page } = opened()
    await write(page, wrong)
    await page.keyboard.press('F8')
    await page.getByRole('button', { name: 'Why', exact: true }).click()
    const why = await page.locator('article dl').innerText()
    for (const part of ['Measured from', 'Raqqa', 'Tabqa airbase', 'On the ground', '45.5 km', 'Tolerance', 'Source']) {
      expect(why).toContain(part)
    }
  })

  it('show those that agree in the text only on demand', async () => {
    const { page } = opened()
    await write(page, 'Tabqa airbase, located 45km from Raqqa, fell.')
    await expect.poll(() => page.locator('.cm-content .mark').count()).toBe(0)
    await page.getByRole('button', { name: 'Underline claims that agree' }).click()
    await expect.poll(() => page.locator('.cm-content .mark-agrees').count()).toBe(1)
  })
})

describe('several names', () => {
  it('offer candidates, hold the chosen one for the draft, and let it go again', async () => {
    const { page } = await open({ blank: true })
    await visit(page)
    await write(page, 'Springfield lies 300 km south of Chicago.')
    await expect.poll(() => page.locator('article').count()).toBe(1)
    await page.locator('article h3 button').click()
    await page.getByRole('button', { name: 'Why', exact: true }).click()
    const choices = page.locator('article .choice')
    await expect.poll(() => choices.count()).toBeGreaterThan(1)
    await choices.nth(1).click()
    await checked(page)
    await expect.poll(() => page.locator('article').getByText('You said which place “Springfield” is').count()).toBe(1)
    await page.locator('article').getByRole('button', { name: 'Let Groundline choose again' }).click()
    await expect
      .poll(() =>
        page
          .locator('article')
          .getByText(/Which Springfield is meant|Or another Springfield/)
          .count(),
      )
      .toBe(1)
  })
})
