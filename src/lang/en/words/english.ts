/** Findings in English. */
import { wordsFrom } from '../../engine/words.ts'
import { distance, draft, found, ground, identity } from './claims.ts'
import { control, whole } from './control.ts'
import { force } from './force.ts'
import { reasons, tolerances } from './grounds.ts'
import { lands } from './lands.ts'

export const englishWords = wordsFrom('en', {
  ...distance,
  ...found,
  ...ground,
  ...lands,
  ...identity,
  ...draft,
  ...control,
  ...force,
  ...whole,
  ...tolerances,
  ...reasons,
})
