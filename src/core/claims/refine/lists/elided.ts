/** What a figure with no "from where" may be measured from beside the likeliest: what was measured from before, and its paragraph. */
import type { Claim, Mention, Quantity } from '../../../model.ts'
import { mentionsBefore } from '../../../mention/sentence-subject.ts'
import { countBefore } from '../../../text/count-before.ts'
import type { ClaimContext } from '../../context.ts'
import { isPossessive } from '../../setting.ts'
import { isWater } from '../../waters.ts'
import type { Subject } from '../../subject.ts'
import type { Tail } from '../../tail.ts'
import type { From } from './from-where.ts'
import { bringFromWhere } from './from-where.ts'
import { impliedReferences } from './implied.ts'
import { onlyAreas } from './listed.ts'
import { inParallel } from './parallel.ts'

/** Whether a place is named in the paragraph of a token, or in the title of the text: that of another paragraph may not be meant. */
function isOfParagraph(context: ClaimContext, { firstToken }: Mention, token: number): boolean {
  const { paragraph, heading } = context.sentenceOf(firstToken)
  return heading || paragraph === context.sentenceOf(token).paragraph
}

/** Names of a paragraph that are looked at: keeps the whole linear. */
const mostNames = 12

const isTown = (one: Mention): boolean =>
  one.form === 'name' && one.matches.length > 0 && !isWater(one) && !onlyAreas(one)

/** "Sidon, 40 km south, was calm. Tyre, 75 km south, burned": what the claim before was measured from, of the same paragraph. */
function fromBefore(context: ClaimContext, before: Claim | null | undefined, token: number): readonly Mention[] {
  if (!before?.reference || before.reference.form === 'line') return []
  const { from } = context.draft.tokens[token]!
  const [one, other] = [before.from, from].map((at) => sentenceAt(context, at).paragraph)
  return one === other ? [before.reference, ...(before.mayBeFrom ?? [])] : []
}

const sentenceAt = ({ draft: { sentences } }: ClaimContext, offset: number) =>
  sentences[countBefore(sentences, (sentence) => sentence.from <= offset) - 1]!

/** "A is 470 km west, and B 410 km east, of C": the place behind the next claim of the sentence. */
function nameBehind(context: ClaimContext, token: number): readonly Mention[] {
  const next = context.mentions[mentionsBefore(context.mentions, token)]
  const { lastToken } = context.sentenceOf(token)
  const found = [next, next && context.mentions[next.index + 1]]
  return found.filter(
    (one): one is Mention =>
      one !== undefined && one.firstToken < lastToken && context.isAny(one.firstToken - 1, 'genitive', 'origin'),
  )
}

/** The place from which the text is reported. */
function reportedFrom({ draft: { datelines }, mentions }: ClaimContext): readonly Mention[] {
  const [line] = datelines
  const found = line && mentions.find(({ from, to }) => from >= line.from && to <= line.to)
  return found ? [found] : []
}

/** "Officials in X said Y, 410 km to the east", "X's hospital treats people from Y, 23 km west": where the sentence is set. */
function setIn(context: ClaimContext, token: number, subject: Mention | null): readonly Mention[] {
  const { firstToken } = context.sentenceOf(token)
  const around = namedAround(context, token, subject).filter((one) => one.firstToken >= firstToken)
  const end = subject?.firstToken ?? token
  return around
    .filter((one) => one.lastToken <= end && (isPossessive(one) || context.is(one.firstToken - 1, 'locative')))
    .slice(0, 1)
}

/** Every town that the words around a figure name, from which it may be measured if it does not hold of the likeliest. */
function namedAround(context: ClaimContext, token: number, subject: Mention | null): readonly Mention[] {
  const { paragraph } = context.sentenceOf(token)
  const last = mentionsBefore(context.mentions, token)
  const before = context.mentions
    .slice(Math.max(0, last - mostNames), last)
    .filter((one) => context.sentenceOf(one.firstToken).paragraph === paragraph)
    .reverse()
  const all = [...before, ...nameBehind(context, token), ...reportedFrom(context)]
  return [...new Set(all)].filter((one) => isTown(one) && one !== subject)
}

/** "3 km to the west": from where it is measured, as far as the words around it tell. */
function elided(context: ClaimContext, quantity: Quantity, { frame, before }: Tail, subject: Subject): From {
  const { firstToken } = quantity
  const isPointedAt = frame?.id === 'distance.deictic'
  const implied = impliedReferences(context, subject, quantity, isPointedAt)
  const found = implied.length > 0 || isPointedAt ? implied : setIn(context, firstToken, subject.subject)
  const chain = isPointedAt ? [] : fromBefore(context, before, firstToken)
  const [reference = null, ...mayBeFrom] = new Set([...found, ...chain.filter((one) => one !== subject.subject)])
  if (!reference) return { reference }
  const around = isPointedAt ? [] : namedAround(context, firstToken, subject.subject)
  return {
    reference,
    mayBeFrom,
    perhapsFrom: around.filter((one) => one !== reference && !mayBeFrom.includes(one)),
    ...(isOfParagraph(context, reference, firstToken) ? {} : { mayBe: [...(subject.mayBe ?? []), null] }),
  }
}

bringFromWhere({ implied: impliedReferences, elided, parallel: inParallel, around: namedAround })
