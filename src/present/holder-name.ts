import type { Holder, TheatrePack } from '../core/model.ts'
import { holders as frenchHolders } from '../lang/fr/words/names.ts'
import { holderName } from './palette.ts'

type Language = 'en' | 'ar' | 'fr'

/** What the pack calls a holder in a language; else the usual name. */
export function holderNameIn(pack: TheatrePack | null, holder: Holder, language: Language): string {
  const names = pack?.holders && Object.hasOwn(pack.holders, holder) ? pack.holders[holder] : undefined
  return (language === 'fr' ? frenchHolders[holder] : names?.[language]) ?? names?.en ?? holderName(holder)
}

/** The same as a legend has it: French names begin with a small article. */
export function holderTitleIn(pack: TheatrePack | null, holder: Holder, language: Language): string {
  const name = holderNameIn(pack, holder, language)
  return name.charAt(0).toUpperCase() + name.slice(1)
}
