/** "X lies between A and B", "X, on the road from A to B", "X is midway between A and B". */
import type { Claim, Mention } from '../model.ts'
import { isArea, typesOfWord } from '../mention/type-words.ts'
import { placeAdjectives } from '../mention/words.ts'
import type { ClaimRule } from './claim.ts'
import { claimOf, spanOfTokens } from './claim.ts'
import type { ClaimContext } from './context.ts'
import type { Reference } from './reference.ts'
import { referenceAt } from './reference.ts'
import { subjectBehind } from './refine/subject-behind.ts'
import { subjectOf } from './subject.ts'
import { wordSet } from '../text/word-set.ts'

const roads = new Set(['road', 'highway', 'route', 'motorway', 'railway', 'line', 'track'])
const middles = new Set(['midway', 'halfway', 'equidistant', 'mid-way', 'half-way'])
const onto = new Set(['on', 'along', 'off', 'astride'])
const openings = new Set(['between', 'from', 'linking', 'connecting', 'joining'])
const joints = new Set(['and', 'to', 'with'])
const locating = wordSet(`
  is was are lies lay located situated lying sits stands positioned based found
`)
const over = new Set([
  ...locating,
  ',',
  '(',
  'a',
  'an',
  'the',
  'about',
  'roughly',
  'approximately',
  'almost',
  'nearly',
  'just',
  'which',
  'that',
  'some',
  'small',
  'also',
  'somewhere',
  'sited',
  'set',
  'at',
  'point',
  'along',
])
const farthest = 12

interface Pair {
  readonly first: Reference
  readonly second: Reference
}

/** "between A and B", "from A to B", "linking A with B" whose first word stands at `at`. */
function pairAt(context: ClaimContext, at: number): Pair | null {
  const end = context.sentenceOf(at).lastToken
  const first = referenceAt(context, at + 1, end)
  const joint = first ? context.lower(first.last) : ''
  if (!first || !joints.has(joint) || (context.lower(at) === 'from') !== (joint === 'to')) return null
  const second = referenceAt(context, first.last + 1, end)
  return second && isNamed(first.mention) && isNamed(second.mention) ? { first, second } : null
}

const isNamed = (mention: Mention): boolean => mention.form === 'name' || mention.form === 'description'

interface Opening {
  /** First token of the phrase: "on" of "on the road", "midway". */
  readonly first: number
  readonly relation: 'between' | 'on-road' | 'midway'
}

/** What stands before "between": a road, "midway", or nothing. */
function openingBefore(context: ClaimContext, at: number): Opening | null {
  const before = context.lower(at - 1)
  if (middles.has(before)) return { first: at - 1, relation: 'midway' }
  if (before === 'way' && context.lower(at - 2) === 'half') return { first: at - 2, relation: 'midway' }
  if (!roads.has(before)) return context.lower(at) === 'between' ? { first: at, relation: 'between' } : null
  for (let token = at - 2; token > at - 7; token--) {
    if (onto.has(context.lower(token)))
      return { first: token, relation: middles.has(context.lower(token - 1)) ? 'midway' : 'on-road' }
    if (context.draft.tokens[token]?.kind === 'punctuation') return null
  }
  return null
}

/** Whether a place stands before the phrase, over verbs, commas and "a town"; with a verb or not. */
function isLocated(context: ClaimContext, opening: Opening): { readonly near: Mention; readonly verb: boolean } | null {
  const start = context.sentenceOf(opening.first).firstToken
  let [verb, linked] = [false, opening.relation !== 'between']
  for (let token = opening.first - 1; token >= Math.max(start, opening.first - farthest); token--) {
    const [mention, word] = [context.mentionOver(token), context.lower(token)]
    if (mention && mention.form === 'pronoun' && mention.text.toLowerCase() === 'which') continue
    if (mention) return linked && mention.form !== 'force' ? { near: mention, verb } : null
    if (!over.has(word) && !typesOfWord(word) && !placeAdjectives.has(word) && !middles.has(word)) return null
    if (locating.has(word)) verb = true
    if (locating.has(word) || word === ',' || word === '(') linked = true
  }
  return null
}

const isAreaOnly = (mention: Mention): boolean =>
  mention.matches.length > 0 && mention.matches.every((match) => isArea(match.place.type))

/** "Talks in Geneva, between Moscow and Washington": where something is, not what lies there. */
const isSetting = (context: ClaimContext, mention: Mention): boolean =>
  ['in', 'at', 'from', 'near'].includes(context.lower(mention.firstToken - 1))

function claimsAt(context: ClaimContext, at: number): readonly Claim[] {
  const pair = context.quantityOver(at) ? null : pairAt(context, at)
  const opening = pair && openingBefore(context, at)
  const behind = pair && opening && subjectBehind(context, opening.first, pair.second.last)
  const located = behind?.subject ? { near: behind.subject, verb: true } : opening && isLocated(context, opening)
  if (!pair || !opening || !located) return []
  const [first, second] = [pair.first.mention, pair.second.mention]
  const { subject, subjectForm } = behind ?? subjectOf(context, opening.first)
  const isAside =
    !located.verb && opening.relation === 'between' && subject === located.near && isSetting(context, located.near)
  if (isAside || (!located.verb && (isAreaOnly(first) || isAreaOnly(second)))) return []
  if (
    subjectForm !== 'place' ||
    !subject ||
    subject.form === 'other' ||
    subject.name === first.name ||
    subject.name === second.name
  )
    return []
  return [
    claimOf('between', spanOfTokens(context, opening.first, pair.second.last), {
      subject,
      reference: first,
      second,
      relation: opening.relation,
      path: opening.relation === 'on-road' ? 'road' : 'unsaid',
    }),
  ]
}

/** "a line 25 km east of Mosul, between Bashiqa and Gwer": not Mosul, of which only the line's distance is said. */
const isMeasuredFrom = (before: readonly Claim[], place: Mention | null, at: number): boolean =>
  before.some(({ kind, reference, to }) => kind === 'distance' && reference === place && to <= at)

export const between: ClaimRule = {
  kind: 'between',
  about: 'whether a place lies between two others, on the road between them, or midway',
  find: (context, before) =>
    context.draft.tokens
      .flatMap((token) => (openings.has(token.lower) ? claimsAt(context, token.index) : []))
      .filter(({ subject, from }) => !isMeasuredFrom(before, subject, from)),
}
