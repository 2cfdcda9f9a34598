/** Findings in French. */
import type { Words } from '../../../core/model.ts'
import { wordsFrom } from '../../engine/words.ts'
import { distance, draft, found, ground, identity } from './claims.ts'
import { control, whole } from './control.ts'
import { force } from './force.ts'
import { reasons, tolerances } from './grounds.ts'
import { lands } from './lands.ts'

const said = wordsFrom('fr', {
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

/** A high sign and guillemets stand behind a narrow space, a figure and its unit behind a whole one. */
const narrow = (text: string): string => text.replace(/\u00a0(?=[:;?!»])|(?<=«)\u00a0/g, '\u202f')

export const frenchWords: Words = { language: 'fr', say: (message) => narrow(said.say(message)) }
