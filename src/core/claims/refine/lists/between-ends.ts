/** What lies between two places, once a frame has told which two: whom it is said of. */
import type { FrameMatch } from '../../../../lang/engine/frame.ts'
import { isArea, isSettlement } from '../../../mention/type-words.ts'
import type { Claim, Mention } from '../../../model.ts'
import { claimOf, spanOfTokens } from '../../claim.ts'
import type { ClaimContext } from '../../context.ts'
import { namesArea } from '../areas.ts'
import { subjectBehind } from '../subject-behind.ts'
import type { Subject } from '../../subject.ts'
import { subjectOf } from '../../subject.ts'

const farthest = 12

const isNamed = (mention: Mention | null): mention is Mention =>
  mention?.form === 'name' || mention?.form === 'description'

/** "between Homs and the Lebanese border". */
const isNamedLine = (mention: Mention | null): mention is Mention =>
  mention?.form === 'line' && mention.line !== 'front' && mention.name !== '' && !mention.sides && !mention.onSide

/** The place before a phrase, and whether a verb says of it that it lies there. */
interface Placed {
  readonly near: Mention
  readonly verb: boolean
}

const locates = (context: ClaimContext, token: number): boolean => context.isAny(token, 'copula', 'posture', 'located')

/** The place before the phrase that begins at `first`, over verbs, commas and "a town". */
function placedBefore(context: ClaimContext, first: number, isLinked: boolean): Placed | null {
  const start = context.sentenceOf(first).firstToken
  let [verb, linked] = [false, isLinked]
  for (let token = first - 1; token >= Math.max(start, first - farthest); token--) {
    const mention = context.mentionOver(token)
    if (mention?.form === 'pronoun' && context.is(token, 'relative')) continue
    if (mention) return linked && mention.form !== 'force' ? { near: mention, verb } : null
    if (!isLink(context, token)) return null
    verb ||= locates(context, token)
    linked ||= verb || context.isAny(token, 'comma', 'open')
  }
  return null
}

const isLink = (context: ClaimContext, token: number): boolean =>
  locates(context, token) ||
  context.isAny(
    token,
    'comma',
    'open',
    'article',
    'relative',
    'quality',
    'feature',
    'numeral',
    'placeAdjective',
    'hubNoun',
    'behindNoun',
    'bareApposition',
    'betweenLink',
    'middleOf',
    'partial',
  )

const isAreaOnly = (mention: Mention): boolean =>
  mention.matches.length > 0 && mention.matches.every((match) => isArea(match.place.type))

/** "Talks in Geneva, between Moscow and Washington": where something is, not what lies there. */
const isSetting = (context: ClaimContext, { firstToken }: Mention): boolean =>
  context.isAny(firstToken - 1, 'inner', 'site', 'origin', 'vicinity')

/** "Combats à Anefis, entre Gao et Kidal": a comma, and not two capitals, which may be powers. */
const isApart = (context: ClaimContext, { first }: FrameMatch, ends: Named): boolean =>
  context.is(first - 1, 'comma') && ends.some(isMereTown)

const isMereTown = ({ matches }: Mention): boolean =>
  matches.some(({ place }) => isSettlement(place.type)) &&
  !matches.some(({ place }) => place.type === 'country' || place.capitalOf.some((id) => id.startsWith('country:')))

const isSubject = (subject: Mention | null, ends: readonly Mention[]): subject is Mention =>
  subject !== null && subject.form !== 'other' && ends.every(({ name }) => name !== subject.name)

/** Two places that something may lie between. */
export type Ends = readonly [first: Mention | null, second: Mention | null]
type Named = readonly [first: Mention, second: Mention]

/** "Variani 10 km north of Gori, on the road": not Gori, of which only Variani's distance is said; null where none is. */
const measuredFrom = (before: readonly Claim[], place: Mention | null, at: number): Claim | null =>
  before.find(({ kind, reference, to }) => kind === 'distance' && reference === place && to <= at) ?? null

/** "along the Maiduguri-Damaturu road in | Jakana": the town that the stretch of road lies in. */
function setBehind(context: ClaimContext, { last, frame }: FrameMatch): Subject | null {
  if (frame.means?.['path'] !== 'road' || !context.isAny(last, 'inner', 'site')) return null
  const town = context.mentionOver(context.is(last + 1, 'article') ? last + 2 : last + 1)
  const isTown = town?.form === 'name' && town.matches.length > 0 && !namesArea(town)
  return isTown ? { subject: town, subjectForm: 'place' } : null
}

/** "between Iraq and Syria": of lands a verb must say that something lies there. */
const areLands = ([first, second]: Named): boolean =>
  isAreaOnly(first) || (second.form !== 'line' && isAreaOnly(second))

interface Lying {
  readonly subject: Mention
  readonly mayBe: readonly (Mention | null)[]
  /** Taken from a distance that is said of it, as nothing else names it. */
  readonly perhaps: boolean
}

/** Whether the words say that the place lies there; null where they do not. */
function sureOf(
  context: ClaimContext,
  match: FrameMatch,
  ends: Named,
  { near, verb }: Placed,
): 'sure' | 'perhaps' | null {
  if (verb) return 'sure'
  if (areLands(ends)) return null
  if (match.frame.means?.['relation'] !== 'between' || !isSetting(context, near)) return 'sure'
  return isApart(context, match, ends) ? 'perhaps' : null
}

/** What is said to lie where a frame's words tell; null where nothing that can lie there is named. */
function whatLies(context: ClaimContext, match: FrameMatch, ends: Named, before: readonly Claim[]): Lying | null {
  const isPlain = match.frame.means?.['relation'] === 'between'
  const behind = setBehind(context, match) ?? subjectBehind(context, match.first, match.last)
  const placed = behind?.subject ? { near: behind.subject, verb: true } : placedBefore(context, match.first, !isPlain)
  if (!placed) return null
  const near = behind ?? subjectOf(context, match.first)
  const measured = measuredFrom(before, near.subject, context.draft.tokens[match.first]!.from)
  const { subject, subjectForm, mayBe = [] } = measured ?? near
  if (subjectForm !== 'place' || !isSubject(subject, ends)) return null
  const said = sureOf(context, match, ends, placed)
  return said ? { subject, mayBe, perhaps: measured !== null || said === 'perhaps' } : null
}

/** What lies between the two ends that the words of a frame name or speak of; `before`: the distances that the text gives. */
export function claimBetween(
  context: ClaimContext,
  match: FrameMatch,
  [reference, second]: Ends,
  before: readonly Claim[] = [],
): Claim | null {
  if (!isNamed(reference) || !(isNamed(second) || isNamedLine(second))) return null
  const lying = whatLies(context, match, [reference, second], before)
  const { id, means = {} } = match.frame
  return (
    lying &&
    claimOf('between', spanOfTokens(context, match.first, match.last), {
      ...lying,
      reference,
      second,
      relation: means['relation'] ?? null,
      path: means['path'] === 'road' ? 'road' : 'unsaid',
      frame: id,
    })
  )
}
