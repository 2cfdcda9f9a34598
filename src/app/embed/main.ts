import '@fontsource-variable/source-serif-4/wght.css'
import '@fontsource/noto-sans-arabic/arabic-400.css'
import '@fontsource/noto-sans-arabic/arabic-600.css'
import '@fontsource/noto-sans/latin-400.css'
import '@fontsource/noto-sans/latin-600.css'
import '@fontsource/noto-sans/latin-ext-400.css'
import '@fontsource/noto-sans/latin-ext-600.css'
import { mount } from 'svelte'
import '../app.css'
import { startLanguage } from '../strings.ts'
import { isRightToLeft, language } from '../strings/language.ts'
import Embed from './Embed.svelte'

const target = document.getElementById('app')
if (!target) throw new Error('embed.html lacks the element #app')

void startLanguage().then(() => {
  document.documentElement.lang = language()
  document.documentElement.dir = isRightToLeft() ? 'rtl' : 'ltr'
  mount(Embed, { target })
})
