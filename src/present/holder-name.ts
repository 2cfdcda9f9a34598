import type { Holder, TheatrePack } from '../core/model.ts'
import { holders as frenchHolders } from '../lang/fr/words/names.ts'
import { holderName } from './palette.ts'

/** What the pack calls a holder in a language; else the usual name. */
export function holderNameIn(pack: TheatrePack | null, holder: Holder, language: 'en' | 'ar' | 'fr'): string {
  const names = pack?.holders && Object.hasOwn(pack.holders, holder) ? pack.holders[holder] : undefined
  return (language === 'fr' ? frenchHolders[holder] : names?.[language]) ?? names?.en ?? holderName(holder)
}
