/** What every page of the build begins with: fonts, language, then the page itself. */
import '@fontsource-variable/source-serif-4/wght.css'
import '@fontsource/noto-sans-arabic/arabic-400.css'
import '@fontsource/noto-sans-arabic/arabic-600.css'
import '@fontsource/noto-sans/latin-400.css'
import '@fontsource/noto-sans/latin-600.css'
import '@fontsource/noto-sans/latin-ext-400.css'
import '@fontsource/noto-sans/latin-ext-600.css'
import { mount } from 'svelte'
import type { Component } from 'svelte'
import '../ui/app.css'
import { startLanguage } from '../strings.ts'
import { isRightToLeft, language } from '../strings/language.ts'

export async function startPage<Props extends Record<string, unknown>>(
  page: Component<Props>,
  props: () => Props,
): Promise<void> {
  await Promise.all([styled(), startLanguage()])
  const target = document.getElementById('app')
  if (!target) throw new Error('the page lacks the element #app')
  document.documentElement.lang = language()
  document.documentElement.dir = isRightToLeft() ? 'rtl' : 'ltr'
  mount(page, { target, props: props() })
}

/** When the document is read and its styles are there, or cannot be had. */
async function styled(): Promise<void> {
  if (document.readyState === 'loading') await heard(document, 'DOMContentLoaded')
  if (document.readyState === 'complete') return
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(({ sheet }) => !sheet)
  const each = links.map((link) => Promise.race([heard(link, 'load'), heard(link, 'error')]))
  await Promise.race([Promise.all(each), heard(window, 'load')])
}

function heard(target: EventTarget, event: string): Promise<unknown> {
  return new Promise((resolve) => target.addEventListener(event, resolve, { once: true }))
}
