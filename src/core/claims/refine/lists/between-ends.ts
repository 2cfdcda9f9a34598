/** What lies between two places, once a frame has told which two: whom it is said of. */
import type { FrameMatch } from '../../../../lang/engine/frame.ts'
import { captured } from '../../../../lang/engine/frame.ts'
import { isArea, isSettlement } from '../../../mention/type-words.ts'
import type { Claim, Mention } from '../../../model.ts'
import { claimOf, spanOfTokens } from '../../claim.ts'
import type { ClaimContext } from '../../context.ts'
import { namesArea } from '../areas.ts'
import { isPlainWord } from '../../slots.ts'
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

const locates = (context: ClaimContext, token: number): boolean =>
  context.isAny(token, 'copula', 'posture', 'located', 'perched')

/** Words before a noun that say what kind of place it is. */
const longestKind = 4

/** ", | a key railway junction": where the noun phrase begins whose noun stands right before a token; the token where none does. */
function overNoun(context: ClaimContext, first: number): number {
  if (context.mentionOver(first - 1) || !context.isAny(first - 1, 'hubNoun', 'feature')) return first
  for (let at = first - 2; at >= first - 2 - longestKind; at--) {
    if (context.is(at, 'article')) return at
    if (context.mentionOver(at)?.form === 'force' || !isKindWord(context, at)) return first
  }
  return first
}

const isKindWord = (context: ClaimContext, at: number): boolean =>
  isPlainWord(context, at) || context.compassOver(at) !== null || context.draft.tokens[at]?.capital === true

/** The place before the phrase that begins at `first`, over verbs, commas and "a town". */
function placedBefore(context: ClaimContext, first: number, isLinked: boolean): Placed | null {
  const start = context.sentenceOf(first).firstToken
  let [verb, linked] = [false, isLinked]
  for (let token = overNoun(context, first) - 1; token >= Math.max(start, first - farthest); token--) {
    const mention = context.mentionOver(token)
    if (mention?.form === 'pronoun' && context.is(token, 'relative')) continue
    if (mention) return linked && mention.form !== 'force' ? { near: mention, verb } : null
    if (!isLink(context, token)) return null
    verb ||= locates(context, token)
    linked ||= verb || context.isAny(token, 'comma', 'open')
  }
  return null
}

/** "strategically | located", "well | placed". */
const isOfPlacing = (context: ClaimContext, token: number): boolean =>
  isPlainWord(context, token) && context.isAny(token + 1, 'located', 'perched')

const isLink = (context: ClaimContext, token: number): boolean =>
  locates(context, token) ||
  isOfPlacing(context, token) ||
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

/** "along the Maiduguri-Damaturu road in | Jakana", ", near | Jakana": the town that the stretch of road lies in. */
function setBehind(context: ClaimContext, { last, frame }: FrameMatch, isOpen: boolean): Subject | null {
  const at = isOpen && context.is(last, 'comma') ? last + 1 : last
  if (frame.means?.['path'] !== 'road' || !context.isAny(at, 'inner', 'site', 'vicinity')) return null
  const town = context.mentionOver(context.is(at + 1, 'article') ? at + 2 : at + 1)
  const isArea = context.is(at, 'inner') && at === last ? namesArea : isAreaOnly
  const isTown = town?.form === 'name' && town.matches.length > 0 && !isArea(town)
  return isTown ? { subject: town, subjectForm: 'place' } : null
}

/** "runs through | Homs": the place that the words of a frame themselves say to lie there. */
function namedIn(match: FrameMatch): Subject | null {
  const subject = captured<Mention>(match, 'subject')
  return subject && { subject, subjectForm: 'place' }
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

/** "runs through | Syria". */
function isAreaNamedIn(match: FrameMatch): boolean {
  const subject = captured<Mention>(match, 'subject')
  return subject !== null && isAreaOnly(subject)
}

/** What the words behind a frame, or the frame itself, say to lie there. */
const behindOf = (context: ClaimContext, match: FrameMatch, placed: Placed | null): Subject | null =>
  namedIn(match) ??
  setBehind(context, match, placed === null) ??
  (match.last < context.sentenceOf(match.first).lastToken ? subjectBehind(context, match.first, match.last) : null)

/** What is said to lie where a frame's words tell; null where nothing that can lie there is named. */
function whatLies(context: ClaimContext, match: FrameMatch, ends: Named, before: readonly Claim[]): Lying | null {
  const isPlain = match.frame.means?.['relation'] === 'between'
  const said = placedBefore(context, match.first, !isPlain)
  const behind = behindOf(context, match, said)
  const placed = behind?.subject ? { near: behind.subject, verb: true } : said
  if (!placed || isAreaNamedIn(match)) return null
  const near = behind ?? subjectOf(context, match.first)
  const measured = measuredFrom(before, near.subject, context.draft.tokens[match.first]!.from)
  const { subject, subjectForm, mayBe = [] } = measured ?? near
  if (subjectForm !== 'place' || !isSubject(subject, ends)) return null
  const sure = sureOf(context, match, ends, placed)
  const isOpen = measured !== null || sure === 'perhaps' || match.frame.means?.['perhaps'] !== undefined
  return sure ? { subject, mayBe, perhaps: isOpen } : null
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
