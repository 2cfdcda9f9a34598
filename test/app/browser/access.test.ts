import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright'
import { browserForTests, mapSettled, write } from './open.ts'

const { onePage } = browserForTests()
const text = 'Tabqa airbase, located 125km from Raqqa, fell. Qwertyabad, a village 12 km from Raqqa, was shelled.'

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
  )
}

const settings = [
  { width: 1440, theme: 'light' },
  { width: 1440, theme: 'dark' },
  { width: 390, theme: 'light' },
  { width: 390, theme: 'dark' },
] as const

describe.each(settings)('at $width px, $theme', ({ width, theme }) => {
  const opened = onePage({ width, theme })

  it('nothing is cut off or scrolls sideways', async () => {
    const { page } = opened()
    await write(page, text)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(wide).toBe(0)
  })

  it('axe finds nothing wrong on any view, with a finding, its reasons and the menus open', async () => {
    const { page } = opened()
    await write(page, text)
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('F8')
    if (width < 760) await page.getByRole('button', { name: 'Claims', exact: false }).last().click()
    await page.getByRole('button', { name: 'Why', exact: true }).click()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Download', exact: true }).click()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    if (width < 760) await page.getByRole('navigation').getByRole('button', { name: 'Map' }).click()
    await mapSettled(page)
    expect(await violations(page)).toEqual([])
  })
})

describe('by keyboard alone', () => {
  const opened = onePage()

  it('Tab reaches draft, cards, map tools and day, each with a visible focus', async () => {
    const { page } = opened()
    await write(page, text)
    await mapSettled(page)
    await page.locator('body').press('Escape')
    const reached = new Set<string>()
    await page.getByRole('button', { name: 'Drafts' }).focus()
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab')
      reached.add(
        await page.evaluate(() => {
          const one = document.activeElement
          // Past the last one the browser's own controls have the focus.
          if (!(one instanceof HTMLElement) || one === document.body) return ''
          const { outlineStyle } = getComputedStyle(one)
          const seen = outlineStyle !== 'none' || one.classList.contains('cm-content') || one.matches('input')
          const name =
            one.getAttribute('aria-label') ?? one.dataset['card'] ?? one.textContent?.trim().slice(0, 20) ?? ''
          return seen ? name : `no focus shown: ${name}`
        }),
      )
    }
    const names = [...reached]
    expect(names.filter((name) => name.startsWith('no focus shown'))).toEqual([])
    for (const name of ['Draft', 'Next finding', 'Zoom in', 'Day of control', 'Download', 'Copy text'])
      expect(names).toContain(name)
    expect(names.some((name) => name.startsWith('distance|'))).toBe(true)
  })

  it('Escape closes a card from within and leaves the focus on its head; a chosen one shows in forced colours', async () => {
    const { page } = opened()
    await write(page, text)
    await page.emulateMedia({ forcedColors: 'active' })
    const head = page.locator('[data-card^="distance|"]').first()
    await head.click()
    const outline = () => head.evaluate((one) => getComputedStyle(one.closest('article') ?? one).outlineStyle)
    await expect.poll(outline).toBe('solid')
    await page.getByRole('button', { name: 'Why', exact: true }).focus()
    await page.keyboard.press('Escape')
    await expect.poll(() => head.getAttribute('aria-expanded')).toBe('false')
    const focused = () => head.evaluate((one) => one === document.activeElement)
    await expect.poll(focused).toBe(true)
    await page.emulateMedia({ forcedColors: null })
  })

  it('the sheet of keys opens by "?", at its top where it is longer than the screen, and closes by Escape', async () => {
    const { page } = opened()
    const { width, height } = page.viewportSize()!
    await page.setViewportSize({ width, height: 300 })
    const next = page.getByRole('button', { name: 'Next finding' })
    await next.focus()
    await page.keyboard.press('?')
    await expect.poll(() => page.getByRole('dialog').innerText()).toContain('Shift+F8')
    expect(await page.getByRole('dialog').evaluate((sheet) => sheet.scrollTop)).toBe(0)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await expect.poll(() => next.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.setViewportSize({ width, height })
  })
})
