/** French. */
import { compileLanguage } from '../engine/language.ts'
import { frames } from './frames/index.ts'
import { parts } from './frames/parts.ts'
import { behindWhichEastStands } from './lexicon/compass.ts'
import { lexicon } from './lexicon/index.ts'
import { exonyms } from './names/exonyms.ts'

export const french = compileLanguage({
  code: 'fr',
  lexicon,
  parts,
  frames,
  exonyms,
  homographs: new Map([
    ['est', { behind: behindWhichEastStands, classes: ['compassPoint', 'hemisphere'] }],
    ['a', { capital: 'à' }],
  ]),
})
