/** The names that "it", "which" or "the town" may refer to. */
import { is, isAny } from '../../../lang/engine/language.ts'
import type { Draft, Mention } from '../../model.ts'
import { countBefore } from '../../text/count-before.ts'
import { measuredBefore } from './place.ts'
import type { Place } from './place.ts'
import { fits, isAnchored } from './fits.ts'
import { isBareOpening, isVerb, mentionsBefore } from '../sentence-subject.ts'
import { isSpeaking } from '../speaking.ts'
import { isTooWide } from '../too-wide.ts'

/** How many mentions back a description may look: keeps the whole linear. */
const lookBack = 60

/** Names that are looked at; a description goes on to what fits it. */
const mostNames = 6
const mostFitting = 5

/** The names before an anaphor that it may refer to, nearest first. */
export function namesFor(place: Place, anaphor: Mention): readonly Mention[] {
  const { draft, mentions, sentence, topic, subject } = place
  const measured = measuredBefore(place, anaphor)
  const isRelative = is(draft.tokens[anaphor.firstToken], 'relative')
  const isDescription = anaphor.form === 'description'
  const first = isRelative ? mentionsBefore(mentions, sentence.firstToken) : 0
  const before = mentions.slice(Math.max(first, anaphor.index - (isDescription ? lookBack : mostNames)), anaphor.index)
  const near = before
    .filter((one) => one.form === 'name' || (isRelative && one.form === 'description'))
    .filter((one) => !isRelative || !draft.tokens.slice(one.lastToken, anaphor.firstToken).some(isVerb))
    .filter((one) => !isBareOpening(draft, one) || !isOpening(draft, one))
    .filter((one) => !isDescription || (fits(draft, anaphor, one) && isAnchored(draft, one)))
    .reverse()
    .slice(0, isDescription ? mostFitting : mostNames)
  const known = isRelative ? [isPredicated(place, anaphor) ? subject : null] : [subject, topic]
  const named = known.filter((one): one is Mention => one !== null && one.index < anaphor.index && one.form !== 'force')
  const more = isDescription ? named.filter((one) => one.form === 'name' && fits(draft, anaphor, one)) : named
  return [...new Set([...near, ...more])].filter(
    (one) => !isSpeaking(draft, one) && one !== measured && !(isRelative && isTooWide(draft, one, anaphor.lastToken)),
  )
}

/** Tokens of "is a town in County Galway, Ireland," and of what stands before it. */
const longestPredicate = 30

/** "X is a town in Y, which": whether all between what the sentence is about and "which" is what it is. */
function isPredicated({ draft: { tokens }, subject }: Place, { firstToken }: Mention): boolean {
  let at = firstToken - 1
  while (at > firstToken - longestPredicate && !isVerb(tokens[at])) at--
  if (!subject || at < subject.lastToken || !is(tokens[at], 'copula') || !is(tokens[at + 1], 'article')) return false
  return tokens.slice(at, firstToken).some((token) => isAny(token, 'feature') && !token.capital)
}

/** Whether a mention opens its sentence. */
const isOpening = ({ sentences }: Draft, { firstToken }: Mention): boolean =>
  sentences[countBefore(sentences, (one) => one.firstToken <= firstToken) - 1]?.firstToken === firstToken
