/** "needed to recapture Mosul, about 60 km north": what a verb is done to, right before a figure that says no more. */
import type { Mention } from '../../model.ts'
import { onlyAreas } from '../refine/lists/listed.ts'
import { isPlainWord } from '../slots.ts'
import type { Scene } from './features.ts'

/** Whether a comma parts the name from the claim alone, and what stands before it is an infinitive: "to recapture". */
export function isObjectBefore({ context, start, hints }: Scene, near: Mention): boolean {
  let comma = start - 1
  while (context.isAny(comma, 'hedge', 'site')) comma--
  const isRight = near.lastToken === comma && context.is(comma, 'comma')
  if (!hints.isElided || !isRight || near.form !== 'name' || near.matches.length === 0 || onlyAreas(near)) return false
  const verb = context.is(near.firstToken - 1, 'definite') ? near.firstToken - 2 : near.firstToken - 1
  const isVerb = isPlainWord(context, verb) && !context.isAny(verb, 'placeLead', 'vicinity', 'facing', 'bordering')
  return isVerb && (context.is(verb - 1, 'goal') || isPlainWord(context, verb - 1))
}
