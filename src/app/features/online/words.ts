/** The words of online.html alone: the other pages do not load them. */
import { online as ar } from '../../strings/ar/online.ts'
import { online as en } from '../../strings/en/online.ts'
import { language } from '../../strings/language.ts'

export const onlineWords = (): typeof en => (language() === 'ar' ? ar : en)
