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
import './app.css'
import { startLanguage } from './strings.ts'
import { isRightToLeft, language } from './strings/language.ts'

export async function startPage<Props extends Record<string, unknown>>(
  page: Component<Props>,
  props: () => Props,
): Promise<void> {
  const target = document.getElementById('app')
  if (!target) throw new Error('the page lacks the element #app')
  await startLanguage()
  document.documentElement.lang = language()
  document.documentElement.dir = isRightToLeft() ? 'rtl' : 'ltr'
  mount(page, { target, props: props() })
}
