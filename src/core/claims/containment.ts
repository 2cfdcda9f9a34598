/** "in Hama province", "the province of Raqqa, Syria", "Akuressa, in Matara district": the area that a place lies in. */
import { wordSet } from '../text/word-set.ts'
import type { Claim, Mention } from '../model.ts'
import { isArea, typesOfWord } from '../mention/type-words.ts'
import type { ClaimRule } from './claim.ts'
import { claimOf, spanOfTokens } from './claim.ts'
import type { ClaimContext } from './context.ts'
import { copularSubject } from './copular.ts'
import { governing } from './setting.ts'
import { subjectOf } from './subject.ts'
import { isWater } from './waters.ts'

/** Whether the words or all places of that name make it an area. */
export const namesArea = (mention: Mention | null): mention is Mention =>
  mention !== null &&
  mention.form === 'name' &&
  (mention.types.length > 0
    ? mention.types.every(isArea)
    : mention.matches.some((match) => isArea(match.place.type) && match.use !== 'demonym'))

const isPlace = (mention: Mention | null): mention is Mention =>
  mention !== null && (mention.form === 'name' || mention.form === 'description' || mention.form === 'pronoun')

const locating = wordSet('located situated lies lying is was are stands based found sits')
const within = wordSet('in inside within')
/** Of these only places are the subject; people are based and found somewhere too. */
const placing = wordSet('located situated lies lying sits stands')
/** A name that no gazetteer has and no type word makes a place. */
const isStranger = ({ form, types, matches }: Mention): boolean =>
  form === 'name' && types.length + matches.length === 0
const brackets = new Set([',', '('])

/** "A, B": an area in apposition behind a comma, with the sentence going on after it. */
function apposed(context: ClaimContext, area: Mention): Mention | null {
  const { at, word: before } = governing(context, area, context.sentenceOf(area.firstToken))
  if (!brackets.has(before)) return null
  const inner = context.mentionOver(at - 1)
  if (!isPlace(inner) || inner.form !== 'name' || inner.lastToken !== at) return null
  return inner.matches.length > 0 && isClosed(context, area) && !isListed(context, inner, area) && isInside(inner, area)
    ? inner
    : null
}

/** "Paris, Texas, where": an area in apposition is closed by punctuation; "In Asia, Canada remains" is none. */
function isClosed(context: ClaimContext, area: Mention): boolean {
  const next = context.draft.tokens[area.lastToken]
  const isLast = area.lastToken === context.sentenceOf(area.firstToken).lastToken
  const isMark = next?.kind === 'punctuation' && next.text !== ':'
  return isLast || next === undefined || isMark || area.text.endsWith('.')
}

/** "Syria, Iraq and Lebanon" is a list, not a place with its area. */
function isListed(context: ClaimContext, inner: Mention, area: Mention): boolean {
  const next = context.lower(area.lastToken)
  const joined = next === ',' ? context.lower(area.lastToken + 1) : next
  return joined === 'and' || joined === 'or' || (context.lower(inner.firstToken - 1) === 'and' && next === 'and')
}

/** "Paris, Texas": area right behind the name, which says which Paris rather than that Paris lies there. */
export const isApposedArea = ({ kind, subject, reference }: Claim): boolean =>
  kind === 'containment' &&
  subject?.form === 'name' &&
  reference !== null &&
  reference.firstToken - subject.lastToken === 1

/** How large the thing is that a name first brings to mind. */
function rank(mention: Mention): number {
  const type = mention.types[0] ?? mention.matches.find((match) => match.use !== 'demonym')?.place.type ?? 'locality'
  return type === 'country' ? 4 : type === 'province' || type === 'region' ? 3 : type === 'district' ? 2 : 1
}

/** A country lies in no province, Michigan not in Utah. */
const isInside = (inner: Mention, area: Mention): boolean => rank(inner) < rank(area) || rank(inner) === 1

/** "Kupiansk, on the Oskil River in Kharkiv": the place on the river lies there, which the river only passes. */
function onWater(context: ClaimContext, water: Mention): Mention | null {
  const { subject, subjectForm } = subjectOf(context, water.lastToken)
  return subjectForm === 'place' && subject !== water && isPlace(subject) ? subject : null
}

/** "in Paris, in the Netherlands and in Rome": one place beside the other. */
const isEnumerated = (context: ClaimContext, inner: Mention, area: Mention): boolean =>
  context.lower(inner.firstToken - 1) === 'in' &&
  ['and', 'or'].includes(context.lower(area.lastToken)) &&
  context.lower(area.lastToken + 1) === 'in'

/** "A [located] in B". */
function preposed(context: ClaimContext, area: Mention): Mention | null {
  const { at, word } = governing(context, area, context.sentenceOf(area.firstToken))
  if (!within.has(word)) return null
  const comma = brackets.has(context.lower(at - 1)) ? at - 2 : at - 1
  const inner = context.mentionOver(comma)
  if (inner && isEnumerated(context, inner, area)) return null
  if (isPlace(inner) && inner.lastToken === comma + 1 && isWater(inner)) return onWater(context, inner)
  if (isPlace(inner) && inner.lastToken === comma + 1) return isStranger(inner) ? null : inner
  if (!locating.has(context.lower(at - 1))) return copular(context, area, at)
  const { subject, subjectForm } = subjectOf(context, at - 1)
  if (subjectForm !== 'place' || !isPlace(subject)) return null
  return placing.has(context.lower(at - 1)) || !isStranger(subject) ? subject : null
}

/** "Raqqa is a city in Syria". */
function copular(context: ClaimContext, area: Mention, at: number): Mention | null {
  const subject = copularSubject(context, context.sentenceOf(area.firstToken), at)
  if (!isPlace(subject) || at - subject.lastToken > 12) return null
  return typesOfWord(context.draft.language.lexicon, context.lower(at - 1)) ? subject : null
}

/** "South West Cyprus": what looks like an area is the first part of a longer name. */
const goesOn = (context: ClaimContext, area: Mention): boolean => {
  const next = context.draft.tokens[area.lastToken]
  return next?.kind === 'word' && next.capital && next.spaced && context.mentionOver(area.lastToken)?.form === 'name'
}

interface Inside {
  readonly mention: Mention | null
  /** The words may say it of another place. */
  readonly perhaps: boolean
}

/**
 * "X, 60 km north of Milan, in the Province of Varese": X lies there, where Milan was only measured from. Without the
 * comma either may be meant.
 */
function measuredSubject(context: ClaimContext, area: Mention, inner: Mention, before: readonly Claim[]): Inside {
  const claim = before.find(
    ({ reference, kind, to }) =>
      reference === inner && (kind === 'distance' || kind === 'direction') && to <= area.from,
  )
  const { at, word } = governing(context, area, context.sentenceOf(area.firstToken))
  if (!claim || word !== 'in') return { mention: inner, perhaps: false }
  const isApart = context.lower(at - 1) === ','
  return { mention: isApart ? claim.subject : inner, perhaps: !isApart }
}

function claimAt(context: ClaimContext, area: Mention, before: readonly Claim[]): readonly Claim[] {
  const placed = goesOn(context, area) ? null : (apposed(context, area) ?? preposed(context, area))
  if (!placed) return []
  const { mention: inner, perhaps } = measuredSubject(context, area, placed, before)
  if (!inner || inner === area || !isInside(inner, area)) return []
  const { at } = governing(context, area, context.sentenceOf(area.firstToken))
  const isBeside = inner.firstToken < area.firstToken && at - inner.lastToken <= 2
  const first = isBeside ? inner.firstToken : at
  return [
    claimOf('containment', spanOfTokens(context, first, area.lastToken), {
      subject: inner,
      reference: area,
      relation: 'in',
      perhaps,
    }),
  ]
}

export const containment: ClaimRule = {
  kind: 'containment',
  about: 'which province or country a place lies in',
  find: (context, before) => context.mentions.filter(namesArea).flatMap((area) => claimAt(context, area, before)),
}
