import type { Holder, TheatrePack } from '../../../core/model.ts'
import { holderNameIn, holderTitleIn } from '../../../present/holder-name.ts'
import { language } from '../../strings/language.ts'

/** What the pack calls a holder in the page's language; else the usual name. */
export const nameOfHolder = (pack: TheatrePack | null, holder: Holder): string => holderNameIn(pack, holder, language())

/** The same as a legend has it. */
export const titleOfHolder = (pack: TheatrePack | null, holder: Holder): string =>
  holderTitleIn(pack, holder, language())
