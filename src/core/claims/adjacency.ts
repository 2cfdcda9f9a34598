/** "on the Turkish border", "the border town of Kilis", "on the banks of the Euphrates". */
import { wordSet } from '../text/word-set.ts'
import type { Claim, Mention } from '../model.ts'
import { isArea, isSettlement, typesOfWord } from '../mention/type-words.ts'
import { apposedBefore, openingOf } from './refine/apposed-before.ts'
import { bordersOf } from './bordering.ts'
import type { ClaimRule } from './claim.ts'
import { claimOf, spanOfTokens } from './claim.ts'
import type { ClaimContext } from './context.ts'
import { copularSubject } from './copular.ts'
import { oppositeOf } from './opposite.ts'
import type { Subject } from './subject.ts'
import { subjectOf } from './subject.ts'
import { isWater } from './waters.ts'

const onto = new Set(['on', 'along', 'at', 'astride'])
const sides = wordSet(`
  bank banks shore shores edge coast side right left north south east west northern southern eastern western of
  the upper lower middle
`)

const relationOf = (mention: Mention): string | null =>
  mention.form === 'line' && mention.line !== 'front'
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

/** Token of "on" before the line, over "the eastern bank of the"; null where another preposition governs it. */
function prepositionOf(context: ClaimContext, line: Mention): number | null {
  let at = line.firstToken - 1
  while (sides.has(context.lower(at)) && line.firstToken - at < 6) at--
  return onto.has(context.lower(at)) ? at : null
}

const isFixed = (mention: Mention | null): boolean =>
  mention !== null && (mention.form === 'name' || mention.form === 'description' || mention.form === 'pronoun')

const isMeasured = (kind: Claim['kind']): boolean => kind === 'distance' || kind === 'direction'

/** "72 km southwest of El Guasaule, on the border": what it was measured from may lie there instead. */
function isBehindReference(context: ClaimContext, at: number, before: readonly Claim[]): boolean {
  const near = context.mentionOver(context.lower(at - 1) === ',' ? at - 2 : at - 1)
  return (
    near !== null &&
    before.some(({ reference, kind, from }) => reference === near && isMeasured(kind) && from < near.from)
  )
}

/** "Sirte lies midway between Tripoli and Benghazi on the coast": Sirte, not the last of the two. */
function betweenSubject(context: ClaimContext, at: number): Subject | null {
  const second = context.mentionOver(at - 1)
  const first =
    second && context.lower(second.firstToken - 1) === 'and' ? context.mentionOver(second.firstToken - 2) : null
  if (!first || context.lower(first.firstToken - 1) !== 'between') return null
  const subject = copularSubject(context, context.sentenceOf(at), first.firstToken)
  return subject && { subject, subjectForm: 'place' }
}

function onLine(context: ClaimContext, line: Mention, before: readonly Claim[]): readonly Claim[] {
  const relation = relationOf(line)
  const at = relation ? prepositionOf(context, line) : null
  if (relation === null || at === null) return []
  const subject = betweenSubject(context, at) ?? subjectOf(context, at)
  if (
    subject.subjectForm !== 'place' ||
    !isFixed(subject.subject) ||
    subject.subject === line ||
    (subject.subject!.matches.length > 0 && subject.subject!.matches.every((match) => isArea(match.place.type)))
  )
    return []
  const measured = before.find(
    ({ reference, kind, to }) => reference === subject.subject && isMeasured(kind) && to <= line.from,
  )
  if (measured && (!measured.subject || measured.subjectForm !== 'place')) return []
  const first = subject.subject!.lastToken === at ? subject.subject!.firstToken : at
  const from = measured ? at : first
  const whose = measured
    ? { subject: measured.subject, perhaps: true }
    : { ...subject, perhaps: isBehindReference(context, at, before) }
  return [claimOf('adjacency', spanOfTokens(context, from, line.lastToken), { ...whose, reference: line, relation })]
}

/** "X, a border town", "X is a Turkish border town": from token `at`, where "border" stands. */
function calledBorderTown(context: ClaimContext, at: number): readonly Claim[] {
  const over = context.mentionOver(at)
  const types = over && over.form !== 'description' ? null : typesOfWord(context.lower(at + 1))
  if (!types?.some(isSettlement)) return []
  const sentence = context.sentenceOf(at)
  const opening = openingOf(context, at + 1, sentence.firstToken) ?? at
  const isSaid = ['is', 'was', 'also'].includes(context.lower(opening - 1))
  const subject = isSaid ? copularSubject(context, sentence, opening) : apposedBefore(context, at + 1, sentence)
  if (!isFixed(subject)) return []
  const first = opening - subject!.lastToken <= 2 ? subject!.firstToken : opening
  return [claimOf('adjacency', spanOfTokens(context, first, at + 2), { subject, relation: 'on-border' })]
}

/** "the border town of X". */
function borderTown(context: ClaimContext, mention: Mention): readonly Claim[] {
  if (mention.form !== 'name' || !mention.types.some(isSettlement) || /^border/i.test(mention.name)) return []
  for (let at = mention.firstToken; at < mention.lastToken; at++) {
    if (context.lower(at) === 'border') {
      return [claimOf('adjacency', mention, { subject: mention, relation: 'on-border' })]
    }
  }
  return []
}

export const adjacency: ClaimRule = {
  kind: 'adjacency',
  about: 'whether a place lies on a border, a coast, a river or a lake, borders another or faces it across one',
  find: (context, before) => [
    ...context.mentions.flatMap((mention) => [...onLine(context, mention, before), ...borderTown(context, mention)]),
    ...context.draft.tokens.flatMap(({ lower, index }) =>
      lower === 'border' || lower === 'frontier' ? calledBorderTown(context, index) : [],
    ),
    ...context.draft.tokens.flatMap(({ index }) => [
      ...bordersOf(context, index),
      ...oppositeOf(context, index, before),
    ]),
  ],
}
