import type { Holder, TheatrePack } from '../../../core/model.ts'
import { holderName } from '../../../present/palette.ts'
import { holders as frenchHolders } from '../../../lang/fr/words/names.ts'
import { language } from '../../strings/language.ts'

/** What the pack calls a holder in the page's language; else the usual name. */
export function nameOfHolder(pack: TheatrePack | null, holder: Holder): string {
  const names = pack?.holders && Object.hasOwn(pack.holders, holder) ? pack.holders[holder] : undefined
  const tongue = language()
  return (tongue === 'fr' ? frenchHolders[holder] : names?.[tongue]) ?? names?.en ?? holderName(holder)
}
