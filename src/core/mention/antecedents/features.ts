/** What speaks for a name as what "it", "which" or "the town" goes back to. */
import { is, isAny } from '../../../lang/engine/language.ts'
import type { Draft, Mention } from '../../model.ts'
import { isMeasuredFrom } from './place.ts'
import type { Place } from './place.ts'
import { isDateline, isGoverning, isPossessor, isVerb, wordBefore } from '../sentence-subject.ts'
import { isArea, typeAgreement } from '../type-words.ts'

/** Under which letter an anaphor's weights stand. */
const kindOf = ({ draft }: Place, { form, firstToken }: Mention): 'which' | 'it' | 'the' =>
  form === 'description' ? 'the' : is(draft.tokens[firstToken], 'relative') ? 'which' : 'it'

export const noneFeatures = (place: Place, anaphor: Mention): readonly string[] => [
  `${kindOf(place, anaphor)} none`,
  ...(is(place.draft.tokens[anaphor.firstToken - 1], 'comma') ? [`${kindOf(place, anaphor)} none-comma`] : []),
]

/** Whether only an apposition or brackets stand between a name and an anaphor: ", a town in eastern Chad (its capital),". */
function isOverAside({ draft }: Place, anaphor: Mention, one: Mention): boolean {
  if (!isAny(draft.tokens[one.lastToken], 'comma', 'open', 'dash')) return false
  const isArticled = is(draft.tokens[one.lastToken + 1], 'article') || is(draft.tokens[one.lastToken], 'open')
  return isArticled && !draft.tokens.slice(one.lastToken, anaphor.firstToken).some(isVerb)
}

const isMeasured = ({ draft }: Place, { firstToken }: Mention): boolean =>
  isMeasuredFrom(draft, { firstToken } as Mention) &&
  [...draft.quantities, ...draft.compass].some(({ lastToken }) => lastToken === firstToken - 1)

const antecedentConditions: Readonly<Record<string, (place: Place, anaphor: Mention, one: Mention) => boolean>> = {
  'adjacent-name': (_place, anaphor, one) => anaphor.firstToken - one.lastToken <= 2,
  'over-aside': (place, anaphor, one) => isOverAside(place, anaphor, one),
  topic: ({ topic, subject }, anaphor, one) => topic === one && (anaphor.form !== 'description' || subject === anaphor),
  'sentence-subject': ({ subject }, _anaphor, one) => subject === one,
  'subject-of-clause': ({ draft, subject }, anaphor, one) => subject === one && opensClause(draft, anaphor),
  'anaphor-subject': ({ subject, topic }, anaphor, one) => subject === anaphor && topic === one,
  'own-sentence': ({ sentence }, _anaphor, one) => one.firstToken >= sentence.firstToken,
  governed: ({ draft, sentence }, _anaphor, one) => isGoverning(wordBefore(draft, one, sentence)),
  'in-area': ({ draft }, _anaphor, one) => is(draft.tokens[one.firstToken - 1], 'locative'),
  'is-area': (_place, _anaphor, one) =>
    one.types.length > 0
      ? one.types.every(isArea)
      : one.matches.some(({ place }) => place.type === 'country' || place.type === 'province'),
  owner: ({ draft }, _anaphor, one) => isPossessor(draft, one),
  unknown: (_place, _anaphor, one) => one.matches.length === 0,
  'same-noun': (_place, anaphor, one) =>
    one.types.length > 0 && anaphor.types.some((type) => typeAgreement(type, one.types) === 2),
  'measured-from': (place, anaphor, one) =>
    (anaphor.form !== 'description' || place.subject === anaphor) && isMeasured(place, one),
  'subject-measured-from': ({ draft, subject }, anaphor, one) => subject === one && isMeasuredFrom(draft, anaphor),
  dateline: ({ draft }, _anaphor, one) => isDateline(draft, one),
  possessive: (_place, _anaphor, one) => one.possessive,
}
const antecedentNames = Object.keys(antecedentConditions)

/** What speaks for a name as what an anaphor goes back to. */
export const antecedentFeatures = (place: Place, anaphor: Mention, one: Mention, back: number): readonly string[] =>
  [
    `back-${Math.min(back + 1, 4)}`,
    ...antecedentNames.filter((name) => antecedentConditions[name]!(place, anaphor, one)),
  ].map((name) => `${kindOf(place, anaphor)} ${name}`)

/** "X fell on Monday; it lies": a clause of the same sentence goes on about its subject. */
const opensClause = (draft: Draft, { firstToken, lastToken }: Mention): boolean =>
  isAny(draft.tokens[firstToken - 1], 'semicolon', 'conjunction', 'contrast', 'subclause') &&
  isVerb(draft.tokens[lastToken])
