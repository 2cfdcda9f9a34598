/** "Kyiv said", "accused Kigali of", "Moscow has massed troops": a state that goes by the name of its capital. */
import { is, isAny } from '../../lang/engine/language.ts'
import type { Draft, Mention, Token } from '../model.ts'
import { isNationalCapital } from './evidence.ts'

/** Tokens between a name and its verb: "has repeatedly". */
const longestGap = 2

/** Whether a name may stand for a government: a country's or its capital's. */
const mayBeState = ({ form, matches, types }: Mention): boolean =>
  form === 'name' &&
  types.length === 0 &&
  matches.some(({ place }) => place.type === 'country' || isNationalCapital(place))

function saysSomething({ tokens }: Draft, { lastToken }: Mention): boolean {
  for (let at = lastToken; at <= lastToken + longestGap; at++) {
    if (isAny(tokens[at], 'saying', 'stanceVerb')) return true
    if (!isAny(tokens[at], 'ability', 'additive', 'circumstance')) return false
  }
  return false
}

/** What a clause about the place itself goes on with: "denied that | Damascus was", "claimed Goma | fell". */
const beginsClause = (token: Token | undefined): boolean =>
  isAny(token, 'copula', 'posture', 'being', 'ability', 'located', 'moving', 'fallingVerb', 'participle', 'unreal')

/** "accused Kigali of", "told Paris that", "told Paris the convoy had": whom somebody speaks to. */
function isAddressed({ tokens }: Draft, { firstToken, lastToken }: Mention): boolean {
  const [before, next] = [tokens[firstToken - 1], tokens[lastToken]]
  if (is(before, 'stanceVerb')) return next?.kind === 'word' && !beginsClause(next)
  return (
    is(before, 'saying') && isAny(next, 'complement', 'genitive', 'goal', 'article', 'owner', 'expletive', 'forceNoun')
  )
}

/** "Tass reported that": whoever tells what follows, a bare name of any kind. */
const tells = ({ tokens }: Draft, { form, types, lastToken }: Mention): boolean =>
  form === 'name' &&
  types.length === 0 &&
  isAny(tokens[lastToken], 'saying', 'participle') &&
  is(tokens[lastToken + 1], 'complement')

/** Whether a name stands for its government, which says something or is told it: it is no place that anything is said of. */
export const isSpeaking = (draft: Draft, mention: Mention): boolean =>
  (mayBeState(mention) && (saysSomething(draft, mention) || isAddressed(draft, mention))) || tells(draft, mention)

/** Words with which what is acted upon begins: "massed | new troops", "shelled | Fuzuli", "sent | an envoy". */
const isObject = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !isAny(token, 'boundary', 'phraseBreak', 'placeLead', 'preposition', 'onSurface', 'genitive', 'circumstance') &&
  !isAny(token, 'complement', 'subclause', 'conjunction', 'overWord', 'backWord')

/** Whether a verb of doing stands at a token; behind "has" any word may be one: "has | let". */
const isDoing = (token: Token | undefined, isPerfect: boolean): boolean =>
  isPerfect
    ? isObject(token) && !isAny(token, 'article', 'owner', 'passiveWord', 'fallingVerb')
    : isAny(token, 'participle', 'takingVerb') && !is(token, 'fallingVerb')

/** "Moscow has massed troops", "Kyiv struck Sevastopol": a government does something to somebody; the city does not. */
export function isActing({ tokens }: Draft, mention: Mention): boolean {
  if (!mayBeState(mention)) return false
  let at = mention.lastToken
  while (at < mention.lastToken + longestGap && isAny(tokens[at], 'ability', 'additive', 'circumstance')) at++
  return isDoing(tokens[at], is(tokens[at - 1], 'ability')) && isObject(tokens[at + 1])
}
