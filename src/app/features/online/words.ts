/** The words of online.html alone: the other pages do not load them. */
import { online as ar } from '../../strings/ar/online.ts'
import { online as en } from '../../strings/en/online.ts'
import { online as fr } from '../../strings/fr/online.ts'
import { language } from '../../strings/language.ts'
import type { Language } from '../../strings/language.ts'

const all: Readonly<Record<Language, typeof en>> = { en, fr, ar }

export const onlineWords = (): typeof en => all[language()]
