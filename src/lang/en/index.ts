/** English. */
import { compileLanguage } from '../engine/language.ts'
import { frames } from './frames/index.ts'
import { parts } from './frames/parts.ts'
import { lexicon } from './lexicon/index.ts'

export const english = compileLanguage({ code: 'en', lexicon, parts, frames })
