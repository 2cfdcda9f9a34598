/** French. */
import { compileLanguage } from '../engine/language.ts'
import { frames } from './frames/index.ts'
import { parts } from './frames/parts.ts'
import { behindWhichEastStands } from './lexicon/compass.ts'
import { lexicon } from './lexicon/index.ts'
import { exonyms } from './names/exonyms.ts'
import { romanisation } from './names/romanisation.ts'

export const french = compileLanguage({
  code: 'fr',
  lexicon,
  parts,
  frames,
  exonyms,
  romanisation,
  contractions: [
    { elided: "de l'", plain: 'du ' },
    { elided: "à l'", plain: 'au ' },
    { elided: "l'", plain: 'le ' },
    { elided: "d'", plain: 'de ' },
  ],
  homographs: new Map([
    ['est', { behind: behindWhichEastStands, classes: ['compassPoint', 'hemisphere'] }],
    ['a', { capital: 'à' }],
  ]),
})
