/** A coordinate pair beside a place: "Tabqa airbase (35.7547, 38.5668)", "at 35°45′N 38°34′E, the base". */
import type { FrameMatch } from '../../../lang/engine/frame.ts'
import { captured } from '../../../lang/engine/frame.ts'
import type { Claim, CoordinatePair, Draft, Frame, Mention } from '../../model.ts'
import { countBefore } from '../../text/count-before.ts'
import type { ClaimRule } from '../claim.ts'
import { claimOf } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import { frameAt } from '../frames.ts'
import { namesArea } from '../refine/areas.ts'
import { subjectOf } from '../subject.ts'

/** Characters between two writings of one pair: " / ", with invisible ones about it. */
const widestGap = 8

const isFixed = (mention: Mention | null): mention is Mention =>
  mention !== null && (mention.form === 'description' || mention.form === 'pronoun' || mention.form === 'name')

/** "Version 35.75, 38.56": a name that no gazetteer has needs a word or a bracket before the figures. */
const isKnown = ({ form, matches }: Mention): boolean => form !== 'name' || matches.length > 0

const isPointNoun = (context: ClaimContext, at: number): boolean =>
  context.is(at, 'pointLabel') && !context.isAny(at, 'conjunction', 'copula')

/** "12 km south of Raqqa (35.84, 39.01)": not where Raqqa lies; "the coordinates of Raqqa" are. */
const isMeasuredFrom = (context: ClaimContext, { firstToken }: Mention): boolean =>
  context.isAny(firstToken - 1, 'genitive', 'origin', 'vicinity') &&
  !(context.is(firstToken - 1, 'genitive') && isPointNoun(context, firstToken - 2))

/** "Grid 37S ...", "Geolocated to": a label with a capital, no place. */
const isLabel = (context: ClaimContext, { matches, firstToken, lastToken }: Mention): boolean =>
  matches.length === 0 && lastToken === firstToken + 1 && context.is(firstToken, 'pointLabel')

/** "the western edge of Bakhmut (48.59, 37.96)", "near Kupiansk (49.71, 37.61)": not the middle of the place, but not far. */
const isBeside = (context: ClaimContext, { firstToken }: Mention): boolean =>
  context.isAny(firstToken - 1, 'vicinity', 'offShore') ||
  (context.is(firstToken - 1, 'genitive') && context.isAny(firstToken - 2, 'edge', 'core', 'sideOrEnd', 'partNoun'))

/** Whose coordinates they are, and whose they may be as well. */
type About = Pick<Claim, 'subject' | 'mayBe' | 'perhaps'> & { readonly relation?: 'near' }

/** "GNA takes al-Watiya air base. Coordinates: ...": the place that the sentence before names first. */
function firstPlaceBefore(context: ClaimContext, first: number): Mention | null {
  const sentence = context.sentenceOf(Math.max(0, context.sentenceOf(first).firstToken - 1))
  const isIn = ({ firstToken }: Mention): boolean =>
    firstToken >= sentence.firstToken && firstToken < sentence.lastToken
  return context.mentions.find((one) => isIn(one) && one.form === 'name' && isKnown(one) && !namesArea(one)) ?? null
}

const aboutTopic = (subject: Mention | null): About | null => subject && { subject, perhaps: true }

/** Whose coordinates they are: of the place in front of a bracket or beside them; else of what the sentence locates. */
function subjectIn(context: ClaimContext, match: FrameMatch, first: number): About | null {
  const place = captured<Mention>(match, 'place')
  return place ? aboutOf(context, match, place, first) : aboutTopic(firstPlaceBefore(context, first))
}

function aboutOf(context: ClaimContext, match: FrameMatch, place: Mention, first: number): About | null {
  const by = match.frame.means?.['by']
  if (isLabel(context, place)) return null
  if (by === 'name')
    return place.lastToken < first || place.firstToken > first || isKnown(place) ? { subject: place } : null
  if (isBeside(context, place)) return isKnown(place) ? { subject: place, relation: 'near' } : null
  return aboutMeasured(context, place, first, by === 'bracket')
}

/** Of a place that something may be measured from, only where a bracket or the subject of the sentence says so. */
function aboutMeasured(context: ClaimContext, place: Mention, first: number, isBracket: boolean): About | null {
  const isMeasured = isMeasuredFrom(context, place)
  if (isBracket) return isMeasured ? null : { subject: place }
  const { subject, subjectForm, mayBe = [] } = subjectOf(context, first)
  return subjectForm === 'place' && isFixed(subject) && (subject !== place || !isMeasured) ? { subject, mayBe } : null
}

/** "52°24′N 7°59′E / 52.400°N 7.983°E": the same again. */
function repeats({ text }: Draft, pair: CoordinatePair, previous: CoordinatePair | undefined): boolean {
  if (!previous) return false
  const gap = pair.from - previous.to
  return gap > 0 && gap <= widestGap && /^[\s/;,(\u200B]*$/.test(text.slice(previous.to, pair.from))
}

/** The claim of the first frame that finds a place for the pair that begins at a token. */
function claimAt(context: ClaimContext, frames: readonly Frame[], first: number): Claim | null {
  for (const frame of frames) {
    const match = frameAt(context, frame, first)
    const about = match && subjectIn(context, match, first)
    const pair = match && captured<CoordinatePair>(match, 'pair')
    const isInside = frame.means?.['relation'] === 'in'
    if (about && pair)
      return claimOf('coordinates', pair, {
        relation: isInside ? 'in' : 'at',
        ...about,
        coordinates: pair,
        frame: frame.id,
      })
  }
  return null
}

/** "95°57′N": no point on earth, whoever's it is. */
const impossible = (pair: CoordinatePair): readonly Claim[] =>
  pair.fault ? [claimOf('coordinates', pair, { relation: 'at', coordinates: pair, subjectForm: 'implicit' })] : []

export const coordinates: ClaimRule = {
  kind: 'coordinates',
  about: 'whether a coordinate pair lies where the place named beside it does',
  find: (context) => {
    const { draft } = context
    const frames = draft.language.framesOf('coordinates')
    const claimed = draft.coordinates
      .filter((pair, index, all) => pair.fault === undefined && !repeats(draft, pair, all[index - 1]))
      .map(({ from }) => countBefore(draft.tokens, (token) => token.to <= from))
      .filter((first) => first < draft.tokens.length)
      .flatMap((first) => claimAt(context, frames, first) ?? [])
    return [...claimed, ...draft.coordinates.flatMap(impossible)]
  },
}
