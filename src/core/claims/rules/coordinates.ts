/** A coordinate pair beside a place: "Tabqa airbase (35.7547, 38.5668)", "at 35°45′N 38°34′E, the base". */
import { countBefore } from '../../text/count-before.ts'
import type { Claim, CoordinatePair, Mention } from '../../model.ts'
import type { ClaimRule } from '../claim.ts'
import { claimOf } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import { subjectOf } from '../subject.ts'
import { wordSet } from '../../text/word-set.ts'

/** Words that may stand between a place and its coordinates. */
const linking = wordSet(`
  ( [ , : - – — / at is lies located situated was are coordinates coordinate coords coord position
  grid reference ref mgrs lat latitude long lon longitude the approximately about around roughly
  near geolocated geolocation to wgs84 utm gps location its with and . = 's
`)
const farthest = 8
/** Characters between two writings of one pair: " / ", with invisible ones about it. */
const widestGap = 8

/** First token that ends behind an offset. */
const tokenBehind = (context: ClaimContext, offset: number): number =>
  countBefore(context.draft.tokens, (token) => token.to <= offset)

const isFixed = (mention: Mention | null): mention is Mention =>
  mention !== null && (mention.form === 'description' || mention.form === 'pronoun' || mention.form === 'name')

/** "Version 35.75, 38.56": a name that no gazetteer has needs a word or a bracket before the figures. */
const isKnown = (mention: Mention): boolean => mention.form !== 'name' || mention.matches.length > 0

/** "Grid 37S ...": a label, no place. */
const isLabel = (context: ClaimContext, mention: Mention): boolean =>
  mention.matches.length === 0 &&
  mention.lastToken === mention.firstToken + 1 &&
  linking.has(context.lower(mention.firstToken))

interface Before {
  readonly mention: Mention
  readonly bracket: boolean
}

/** The place just before the pair, over words that introduce it. */
function placeBefore(context: ClaimContext, first: number): Before | null {
  const start = context.sentenceOf(first).firstToken
  let bracket = false
  for (let token = first - 1; token >= Math.max(start, first - farthest); token--) {
    const mention = context.mentionOver(token)
    if (mention && !isLabel(context, mention))
      return isFixed(mention) && (mention.lastToken < first || isKnown(mention)) ? { mention, bracket } : null
    if (!mention && !linking.has(context.lower(token))) return null
    if (['(', '['].includes(context.lower(token))) bracket = true
  }
  return null
}

const measuring = new Set(['of', 'from', 'near', 'outside'])

/** Whose coordinates they are: of the place in front of a bracket; else of what the sentence locates. */
function subjectBefore(context: ClaimContext, first: number): Mention | null {
  const before = placeBefore(context, first)
  if (!before) return null
  const isMeasuredFrom = measuring.has(context.lower(before.mention.firstToken - 1))
  if (before.bracket && isMeasuredFrom) return null
  if (before.bracket || before.mention.lastToken === first) return before.mention
  const { subject, subjectForm } = subjectOf(context, first)
  return subjectForm === 'place' && isFixed(subject) && (subject !== before.mention || !isMeasuredFrom) ? subject : null
}

/** "52°24′N 7°59′E / 52.400°N 7.983°E": the same again. */
function repeats(context: ClaimContext, pair: CoordinatePair, previous: CoordinatePair | undefined): boolean {
  if (!previous) return false
  const gap = pair.from - previous.to
  return gap > 0 && gap <= widestGap && /^[\s/;,(\u200B]*$/.test(context.draft.text.slice(previous.to, pair.from))
}

/** "35.7547, 38.5668 (Tabqa airbase)", "At 35.7547, 38.5668, the Tabqa airbase was hit". */
function placeBehind(context: ClaimContext, last: number): Mention | null {
  const word = context.lower(last)
  const token = ['(', ',', ':', '-', '–', '—'].includes(word) ? last + 1 : null
  const mention = token === null ? null : context.mentionOver(context.lower(token) === 'the' ? token + 1 : token)
  return isFixed(mention) && mention.form !== 'pronoun' ? mention : null
}

function claimsAt(context: ClaimContext, pair: CoordinatePair, previous: CoordinatePair | undefined): readonly Claim[] {
  if (repeats(context, pair, previous)) return []
  const first = tokenBehind(context, pair.from)
  if (first >= context.draft.tokens.length) return []
  const subject = subjectBefore(context, first) ?? placeBehind(context, tokenBehind(context, pair.to))
  return subject ? [claimOf('coordinates', pair, { subject, relation: 'at', coordinates: pair })] : []
}

export const coordinates: ClaimRule = {
  kind: 'coordinates',
  about: 'whether a coordinate pair lies where the place named beside it does',
  find: (context) => context.draft.coordinates.flatMap((pair, index, all) => claimsAt(context, pair, all[index - 1])),
}
