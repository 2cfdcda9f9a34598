import type { Holder, TheatrePack } from '../../../core/model.ts'
import { holderNameIn } from '../../../present/holder-name.ts'
import { language } from '../../strings/language.ts'

/** What the pack calls a holder in the page's language; else the usual name. */
export const nameOfHolder = (pack: TheatrePack | null, holder: Holder): string => holderNameIn(pack, holder, language())
