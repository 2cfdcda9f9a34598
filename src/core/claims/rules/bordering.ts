/** "Syria borders Iraq", "Iran shares a border with Turkey", "the Syria-Iraq border", "from Sudan into Chad": areas that touch. */
import type { FrameMatch } from '../../../lang/engine/frame.ts'
import { allCaptured, captured } from '../../../lang/engine/frame.ts'
import { subjectOfSentence } from '../../mention/sentence-subject.ts'
import { isArea } from '../../mention/type-words.ts'
import type { Claim, Mention } from '../../model.ts'
import { claimOf, spanOfTokens } from '../claim.ts'
import { namesArea } from '../refine/areas.ts'
import type { ClaimContext } from '../context.ts'
import { apposedBefore } from '../refine/apposed-before.ts'
import { copularSubject } from '../copular.ts'
import { firstFrameAt } from '../frames.ts'
import { subjectBehind } from '../refine/subject-behind.ts'
import { mentionsBeside } from '../refine/nearby-words.ts'
import { isUnreal } from '../refine/truth/unreal.ts'

const longestPhrase = 6

const isPlace = (mention: Mention | null): mention is Mention =>
  mention !== null && (mention.form === 'name' || mention.form === 'description' || mention.form === 'pronoun')

/** "Dosso, a region of Niger, | borders Benin": a comma before a finite verb ends what was said in passing. */
function behindAside(context: ClaimContext, at: number): Mention | null {
  if (!context.is(at - 1, 'comma') || context.isAny(at, 'gerund', 'participle', 'sharing')) return null
  const subject = subjectOfSentence(context.draft, context.mentions, context.sentenceOf(at))
  return isPlace(subject) && subject.lastToken < at - 1 && context.is(subject.lastToken, 'comma') ? subject : null
}

/** What is said to border something: the place just before the verb, over commas and relative words. */
function subjectBefore(context: ClaimContext, at: number): Mention | null {
  const sentence = context.sentenceOf(at)
  const whole = behindAside(context, at)
  if (whole) return whole
  for (let token = at - 1; token >= Math.max(sentence.firstToken, at - longestPhrase); token--) {
    // "ville russe | frontalière de l'Ukraine": adjectives behind their noun.
    if (context.isAny(token, 'borderLink', 'comma', 'open', 'behindNoun', 'nationality')) continue
    const mention = context.mentionOver(token)
    if (mention) return isPlace(mention) ? mention : null
    // "Paktika, a province | bordering Pakistan".
    if (context.is(token, 'feature')) return apposedBefore(context, token, sentence)
    if (context.is(token, 'copula') && context.is(token - 1, 'relative')) continue
    return context.is(token, 'copula') ? copularSubject(context, sentence, at) : null
  }
  return null
}

const isNamedArea = (line: Mention): boolean => line.name !== '' && line.matches.some(({ place }) => isArea(place.type))

/** The areas that a frame names, and what their lines belong to. */
function neighbours(match: FrameMatch): readonly Mention[] {
  return [
    ...allCaptured<Mention>(match, 'border').filter(isNamedArea),
    ...allCaptured<Mention>(match, 'reference').filter(namesArea),
  ]
}

/** Whose border it is: the first of two that the frame names, else what stands before its words or behind them. */
function subjectIn(context: ClaimContext, match: FrameMatch, first: Mention): Mention | null {
  const named = captured<Mention>(match, 'subject') ?? captured<Mention>(match, 'named')
  if (named) return named
  const opens = context.is(match.first, 'opening') ? subjectBehind(context, match.first, first.lastToken) : null
  return subjectBefore(context, match.first) ?? opens?.subject ?? null
}

/** "Ukraine and Lithuania | share a border": behind the last of the words, without the mark that closes them. */
function lastOf({ draft }: ClaimContext, { last }: FrameMatch, { lastToken }: Mention): number {
  return Math.max(lastToken, draft.tokens[last - 1]?.kind === 'punctuation' ? last - 1 : last)
}

/** Where the words of a claim begin: "bordé à l'est par | le Soudan" vouches for no side. */
const firstOf = (context: ClaimContext, match: FrameMatch, reference: Mention): number =>
  match.frame.means?.['quote'] === 'reference'
    ? reference.firstToken
    : context.is(match.first, 'comma')
      ? match.first + 1
      : match.first

/** A claim for each area; the first stands at the verb too. */
function claimsOfFrame(context: ClaimContext, match: FrameMatch): readonly Claim[] {
  const named = captured<Mention>(match, 'subject') ?? captured<Mention>(match, 'named')
  const at = named ? named.lastToken : match.first
  if ((!named && context.mentionOver(match.first)) || isUnreal(context, at)) return []
  const areas = neighbours(match)
  const subject = areas.length > 0 ? subjectIn(context, match, areas[0]!) : null
  // "Maskanah, wedged between Aleppo and Raqqa": a town borders nothing.
  if (match.frame.id === 'border.wedged' && !namesArea(subject)) return []
  return areas
    .filter((area) => subject !== null && area !== subject)
    .map((reference, index) => {
      const last = areas.length === 1 ? lastOf(context, match, reference) : reference.lastToken
      const first = firstOf(context, match, reference)
      const span = spanOfTokens(context, index === 0 ? first : reference.firstToken, last)
      return claimOf('adjacency', span, { subject, reference, relation: 'borders', frame: match.frame.id })
    })
}

/** "the Syria-Iraq border", "the border between Aleppo and Raqqa provinces": the line alone says that the two touch. */
const isOfTwo = ({ sides, onSide }: Mention): boolean => sides !== undefined && !onSide

const ofTwo = (line: Mention): Claim =>
  claimOf('adjacency', line, { subject: line, reference: line, relation: 'borders' })

/** "no border between A and B", "a maritime border between": none on land is told of. */
const isTold = (context: ClaimContext, { firstToken }: Mention): boolean =>
  !context.isAny(firstToken - 1, 'atSea', 'negation') && !isUnreal(context, firstToken)

/** "the border triangle of A, B and C": each touches the one named before it, and the last the first. */
function tripointsIn(context: ClaimContext): readonly Claim[] {
  const frames = context.draft.language.framesOf('tripoint')
  return context.draft.tokens
    .filter(({ index }) => mayBeTripoint(context, index))
    .flatMap(({ index }) => firstFrameAt(context, frames, index) ?? [])
    .flatMap((match) => aroundPoint(context, match))
}

const mayBeTripoint = (context: ClaimContext, token: number): boolean =>
  context.isAny(token, 'threeBorders', 'meetingVerb') ||
  context.draft.phrases.from(token).some(({ classes }) => classes.has('threeBorders'))

function aroundPoint(context: ClaimContext, match: FrameMatch): readonly Claim[] {
  const areas = [...neighbours(match)].sort((a, b) => a.firstToken - b.firstToken)
  if (areas.length < 2) return []
  const pairs = areas.slice(1).map((area, index) => [areas[index]!, area] as const)
  const closed = areas.length > 2 ? [...pairs, [areas[0]!, areas.at(-1)!] as const] : pairs
  return closed.map(([subject, reference]) => {
    const span = spanOfTokens(context, subject.firstToken, reference.lastToken)
    return claimOf('adjacency', span, { subject, reference, relation: 'borders', frame: match.frame.id })
  })
}

/** The borders that verbs, nouns and lines of no other claim tell of. Only the first area of a list stands behind its verb. */
export function bordersIn(context: ClaimContext, before: readonly Claim[]): readonly Claim[] {
  const measured = new Set(before.map(({ reference }) => reference))
  const frames = context.draft.language.framesOf('border')
  const said = mentionsBeside(context, 'bordering', 'sharing', 'neighbouring', 'neighbourNoun', 'lineNoun', 'wedged')
    .filter(({ firstToken }) => !context.isAny(firstToken - 1, 'comma', 'conjunction', 'disjunction'))
    .flatMap(({ firstToken }) => firstFrameAt(context, frames, firstToken) ?? [])
    .flatMap((match) => claimsOfFrame(context, match))
  return [
    ...said,
    ...context.mentions.filter((line) => isOfTwo(line) && !measured.has(line) && isTold(context, line)).map(ofTwo),
    ...tripointsIn(context),
  ]
}
