/** "on the Turkish border", "the border town of Kilis", "on the banks of the Euphrates". */
import { isArea, isSettlement } from '../../mention/type-words.ts'
import type { Claim, FeatureType, Mention } from '../../model.ts'
import type { FrameMatch } from '../../../lang/engine/frame.ts'
import { captured, keptAs } from '../../../lang/engine/frame.ts'
import { metresPer } from '../../units.ts'
import { apposedBefore, openingOf } from '../refine/apposed-before.ts'
import type { ClaimRule } from '../claim.ts'
import { claimOf, spanOfTokens } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import { bankSideOf } from '../refine/bank-side.ts'
import { copularSubject } from '../copular.ts'
import { firstFrameAt } from '../frames.ts'
import { mentionsBeside } from '../refine/nearby-words.ts'
import type { Subject } from '../subject.ts'
import { subjectOf } from '../subject.ts'
import { isWater } from '../waters.ts'
import { arrivalsIn } from './arrivals.ts'
import { bordersIn } from './bordering.ts'
import { isSea, seasIn } from './named-sea.ts'
import { oppositesIn } from './opposite.ts'
import { nearbysIn, neighboursIn } from './neighbouring.ts'
import { nearsIn } from './nears.ts'
import { mouthsIn } from './mouth.ts'
import { coursesIn, streamsIn } from './stream.ts'

const relationOf = (mention: Mention): string | null =>
  mention.onSide
    ? 'border-side'
    : mention.form === 'line' && mention.line !== 'front'
      ? mention.line === 'border'
        ? 'on-border'
        : mention.line === 'coast'
          ? 'on-coast'
          : 'on-river'
      : isWater(mention)
        ? mention.matches.some((match) => match.place.type === 'river')
          ? 'on-river'
          : 'on-shore'
        : null

const isFixed = (mention: Mention | null): mention is Mention =>
  mention !== null && (mention.form === 'name' || mention.form === 'description' || mention.form === 'pronoun')

const isMeasured = (kind: Claim['kind']): boolean => kind === 'distance' || kind === 'direction'

/** "72 km southwest of El Guasaule, on the border": what it was measured from may lie there instead. */
function isBehindReference(context: ClaimContext, at: number, before: readonly Claim[]): boolean {
  const near = context.mentionOver(context.is(at - 1, 'comma') ? at - 2 : at - 1)
  return (
    near !== null &&
    before.some(({ reference, kind, from }) => reference === near && isMeasured(kind) && from < near.from)
  )
}

/** "Sirte lies midway between Tripoli and Benghazi on the coast": Sirte, not the last of the two. */
function betweenSubject(context: ClaimContext, at: number): Subject | null {
  const second = context.mentionOver(at - 1)
  const first =
    second && context.is(second.firstToken - 1, 'conjunction') ? context.mentionOver(second.firstToken - 2) : null
  if (!first || !context.is(first.firstToken - 1, 'pairing')) return null
  const subject = copularSubject(context, context.sentenceOf(at), first.firstToken)
  return subject && { subject, subjectForm: 'place' }
}

const isAreaOnly = ({ matches }: Mention): boolean =>
  matches.length > 0 && matches.every((match) => isArea(match.place.type))

/** "Eritrea, on the Red Sea": of lines only a sea's coast is told of areas. */
const isOnLine = ({ subject, subjectForm }: Subject, line: Mention): boolean =>
  subjectForm === 'place' &&
  isFixed(subject) &&
  subject !== line &&
  (!isAreaOnly(subject) || isSea(line)) &&
  !(line.sides && isNewWord(subject))

/** "Shops on the Egypt-Gaza border": a word that no gazetteer has; the border itself is what can be checked. */
const isNewWord = ({ form, matches, types }: Mention): boolean => form === 'name' && matches.length + types.length === 0

/** Units of this many metres and more are counted for what lies some way off: "just kilometres from". */
const longUnitMetres = 100

/** What the frame itself says of the line: on its inner side, metres or kilometres away. */
function relationIn(context: ClaimContext, match: FrameMatch): string | null {
  const unit = keptAs(match, 'unit')
  const word = unit && context.draft.language.lexicon.value('lengthUnit', context.lower(unit.first))
  if (word) return metresPer(word) < longUnitMetres ? 'metres-from' : 'kilometres-from'
  return match.frame.means?.['side'] === 'inner' ? 'border-side' : null
}

/** "Le Tigre traverse | Mossoul". */
const passedBy = (subject: Mention): Subject => ({ subject, subjectForm: 'place' })

/** "reliant Bangui | à la frontière", "de Bangui | à la frontière": where a way ends. */
const isEndOfWay = (context: ClaimContext, at: number): boolean =>
  context.is(at, 'goal') && context.isAny((context.mentionOver(at - 1)?.firstToken ?? 0) - 1, 'joining', 'origin')

/** What the words say to lie on a line, where they begin at token `at`. */
function onLine(context: ClaimContext, match: FrameMatch, before: readonly Claim[]): readonly Claim[] {
  const line = (captured<Mention>(match, 'line') ??
    captured<Mention>(match, 'named') ??
    captured<Mention>(match, 'name'))!
  const relation = relationIn(context, match) ?? relationOf(line)
  const at = match.first
  // "just kilometres from the border" is a distance already.
  if (before.some(({ kind, reference, to }) => kind === 'distance' && reference === line && to > at)) return []
  if (isEndOfWay(context, at)) return []
  const passed = captured<Mention>(match, 'subject')
  const found = relation && (passed ? passedBy(passed) : (betweenSubject(context, at) ?? subjectOf(context, at)))
  if (!found || !isOnLine(found, line)) return []
  const subject = found.subject!
  const measured = before.find(
    ({ reference, kind, to }) => reference === subject && isMeasured(kind) && to <= line.from,
  )
  if (measured && (!measured.subject || measured.subjectForm !== 'place')) return []
  const from = !measured && subject.lastToken === at ? subject.firstToken : at
  const whose = measured
    ? { subject: measured.subject, perhaps: true }
    : { ...found, perhaps: isBehindReference(context, at, before) }
  const side = relation === 'on-river' ? bankSideOf(context, match) : {}
  const first = side.bank ? context.draft.tokens[from]!.from : null
  const span = spanOfTokens(context, Math.min(from, line.firstToken), Math.max(line.lastToken, match.last))
  const whole = first !== null && side.bank!.from < first ? { ...span, from: side.bank!.from } : span
  const owner = captured<Mention>(match, 'owner')
  return [claimOf('adjacency', whole, { ...whose, reference: line, relation, ...side, owner, frame: match.frame.id })]
}

/** "Turkish": whose town it is is another claim, and no part of this one. */
const isLandWord = ({ draft, is }: ClaimContext, at: number): boolean =>
  draft.tokens[at]!.capital || is(at, 'nationality')

/** "X, a border town", "X is a Turkish border town". */
function calledBorderTown(context: ClaimContext, match: FrameMatch): readonly Claim[] {
  const [at, types] = [match.first, captured<readonly FeatureType[]>(match, 'noun')!]
  const over = context.mentionOver(at)
  if ((over && over.form !== 'description') || !types.some(isSettlement)) return []
  const sentence = context.sentenceOf(at)
  const opening = openingOf(context, at + 1, sentence.firstToken) ?? at
  const isSaid = context.isAny(opening - 1, 'copula', 'additive')
  const subject = isSaid ? copularSubject(context, sentence, opening) : apposedBefore(context, at + 1, sentence)
  if (!isFixed(subject)) return []
  const whose = context.draft.tokens.slice(opening, at + 1).findLast(({ index }) => isLandWord(context, index))
  const first = whose ? whose.index + 1 : opening - subject.lastToken <= 2 ? subject.firstToken : opening
  const span = spanOfTokens(context, first, match.last)
  return [claimOf('adjacency', span, { subject, relation: 'border-town', frame: match.frame.id })]
}

/** "the border town of X": one mention, whose name is not itself of the border ("Border Village"). */
function borderTown(context: ClaimContext, mention: Mention): readonly Claim[] {
  if (mention.form !== 'name' || !mention.types.some(isSettlement)) return []
  for (let at = mention.firstToken; at < mention.lastToken; at++) {
    if (context.is(at, 'frontierNoun') && !mention.name.toLowerCase().startsWith(context.lower(at))) {
      const span = mention.land ? spanOfTokens(context, mention.land.lastToken, mention.lastToken) : mention
      return [claimOf('adjacency', span, { subject: mention, relation: 'border-town' })]
    }
  }
  return []
}

function linesIn(context: ClaimContext, before: readonly Claim[]): readonly Claim[] {
  const frames = context.draft.language.framesOf('line')
  return mentionsBeside(context, 'onLine', 'inner', 'lengthUnit', 'facingVerb', 'runningBy')
    .filter((mention) => relationOf(mention) !== null)
    .flatMap(({ firstToken }) => firstFrameAt(context, frames, firstToken) ?? [])
    .flatMap((match) => onLine(context, match, before))
}

function borderTownsIn(context: ClaimContext): readonly Claim[] {
  const frames = context.draft.language.framesOf('border-town')
  return context.draft.tokens
    .filter((token) => context.is(token.index, 'frontierNoun'))
    .flatMap(({ index }) => firstFrameAt(context, frames, index + 1) ?? [])
    .flatMap((match) => calledBorderTown(context, match))
}

export const adjacency: ClaimRule = {
  kind: 'adjacency',
  about:
    'whether a place lies on a border or a side of it, a coast, a river or a bank of it, a lake; borders, faces, or lies up or down a river',
  find(context, before) {
    const lines = linesIn(context, before)
    const found = besidesIn(context, before, lines)
    return [
      ...found,
      ...nearsIn(context, [...before, ...found]),
      ...neighboursIn(context, found),
      ...nearbysIn(context),
    ]
  },
}

/** All but what is only near. */
function besidesIn(context: ClaimContext, before: readonly Claim[], lines: readonly Claim[]): readonly Claim[] {
  return [
    ...lines,
    ...context.mentions.flatMap((mention) => borderTown(context, mention)),
    ...borderTownsIn(context),
    ...bordersIn(context, [...before, ...lines]),
    ...seasIn(context),
    ...oppositesIn(context, [...before, ...lines]),
    ...streamsIn(context, before),
    ...coursesIn(context),
    ...mouthsIn(context),
    ...arrivalsIn(context),
  ]
}
