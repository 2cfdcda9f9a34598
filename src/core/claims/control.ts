/** Who holds a place: "Daesh-held Tabqa", "Manbij, held by the SDF". Captures stand in capture.ts. */
import type { Claim, Holder, Mention } from '../model.ts'
import { typesOfWord } from '../mention/type-words.ts'
import { capturesOf } from './capture.ts'
import type { ClaimRule } from './claim.ts'
import { claimOf, spanOfTokens } from './claim.ts'
import type { ClaimContext } from './context.ts'
import { holderBefore, holderFrom, holderOfCompound } from './holders.ts'
import { holdsOf } from './holding.ts'
import { copularSubject } from './copular.ts'
import { wordSet } from '../text/word-set.ts'

const holding = new Set(['held', 'controlled', 'occupied', 'ruled'])
const articles = new Set(['a', 'an', 'the'])
const between = wordSet(`
  is are was were still currently now been being has have had remains remained which that , (
  largely mostly entirely fully firmly once then previously already is lies lay
`)

const isFixed = (mention: Mention | null): mention is Mention =>
  mention !== null && (mention.form === 'name' || mention.form === 'description' || mention.form === 'pronoun')

const parts = wordSet(`
  neighborhoods neighbourhoods districts suburbs areas parts part villages towns half side sector
  countryside quarter quarters outskirts pocket
`)

/** "eastern Aleppo", "districts of Aleppo": a part, which may be held by another side than the rest. */
const isPart = (context: ClaimContext, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (context.compassOver(at) || parts.has(context.lower(at))) return true
  return false
}

const claim = (
  context: ClaimContext,
  subject: Mention,
  holder: Holder,
  first: number,
  last: number,
): readonly Claim[] => [
  claimOf('control', spanOfTokens(context, first, last), { subject, relation: `held-by:${holder}` }),
]

/** "Thawra, a Daesh-held oilfield": the name before the comma, and the token behind the noun. */
function apposed(context: ClaimContext, at: number): { readonly subject: Mention; readonly last: number } | null {
  let first = at - 1
  while (context.is(first, 'placeAdjective') && at - first < 4) first--
  const subject =
    articles.has(context.lower(first)) && context.lower(first - 1) === ',' ? context.mentionOver(first - 2) : null
  if (!isFixed(subject) || subject.lastToken !== first - 1) return null
  for (let noun = at + 1; noun < at + 4; noun++) {
    if (typesOfWord(context.draft.language.lexicon, context.lower(noun))) return { subject, last: noun + 1 }
    if (!context.is(noun, 'placeAdjective')) return null
  }
  return null
}

/** "Daesh-held Tabqa", "the rebel-held town of Manbij": the place behind the adjective. */
function described(context: ClaimContext, at: number): Mention | null {
  for (let token = at + 1; token < at + 5; token++) {
    const mention = context.mentionOver(token)
    if (mention)
      return isFixed(mention) && !isPart(context, at + 1, Math.min(mention.lastToken, token + 1)) ? mention : null
    if (!context.is(token, 'placeAdjective') || context.compassOver(token)) return null
  }
  return null
}

function byCompound(context: ClaimContext, at: number): readonly Claim[] {
  const holder = holderOfCompound(context, at)
  if (holder === null) return []
  const first = context.lower(at) === 'state-held' ? at - 1 : at
  const apposition = apposed(context, at)
  if (apposition) return claim(context, apposition.subject, holder, first, apposition.last)
  const subject = described(context, at)
  if (subject) return claim(context, subject, holder, first, subject.lastToken)
  const copular = ['is', 'was', 'still', 'remains', 'remained', 'now'].includes(context.lower(first - 1))
    ? copularSubject(context, context.sentenceOf(at), first)
    : null
  return isFixed(copular) ? claim(context, copular, holder, first, at + 1) : []
}

/** "a pocket of Aleppo under rebel control": of a part. */
const isPartOf = (context: ClaimContext, mention: Mention, first: number): boolean =>
  context.lower(mention.firstToken - 1) === 'of' ||
  isPart(context, Math.max(first, mention.firstToken - 2), mention.firstToken + 1)

const copulas = wordSet('is are was were remains remained stays stayed lies')

/** The place just before "held by", over verbs and commas; what the sentence is about where an aside ends there. */
function placeBefore(context: ClaimContext, at: number): Mention | null {
  const sentence = context.sentenceOf(at)
  const [first, last] = [sentence.firstToken, Math.max(sentence.firstToken, at - 8)]
  let saysOf = false
  for (let token = at - 1; token >= last; token--) {
    const [mention, word] = [context.mentionOver(token), context.lower(token)]
    if (saysOf && (word === ',' || word === ')') && !mention) {
      const subject = copularSubject(context, sentence, at)
      return isFixed(subject) && !isPartOf(context, subject, first) ? subject : null
    }
    if (mention) return isFixed(mention) && !isPartOf(context, mention, first) ? mention : null
    if (!between.has(word)) return null
    if (copulas.has(word)) saysOf = true
  }
  return null
}

/** First token behind "held by", "under the control of", "in the hands of", or null; the side's words follow. */
function sideStart(context: ClaimContext, at: number): number | null {
  const word = context.lower(at)
  if (holding.has(word)) return context.lower(at + 1) === 'by' ? at + 2 : null
  if (word === 'under' && phraseAt(context, at + 1, ['the', 'full', 'control', 'of']))
    return phraseAt(context, at + 1, ['the', 'full', 'control', 'of'])
  if (word === 'in') return phraseAt(context, at + 1, ['the', 'hands', 'of'])
  return null
}

/** First token behind the words, of which articles and "full" may be missing; null where another stands. */
function phraseAt(context: ClaimContext, at: number, phrase: readonly string[]): number | null {
  let token = at
  for (const word of phrase) {
    if (context.lower(token) === word) token++
    else if (word !== 'the' && word !== 'full') return null
  }
  return token
}

/** "under government control", "in rebel hands". */
function sideInside(context: ClaimContext, at: number): { readonly holder: Holder; readonly last: number } | null {
  const closing = context.lower(at) === 'under' ? 'control' : context.lower(at) === 'in' ? 'hands' : null
  const side = closing && holderBefore(context, at + 1)
  return side && context.lower(side.last) === closing ? { holder: side.holder, last: side.last + 1 } : null
}

function byPhrase(context: ClaimContext, at: number): readonly Claim[] {
  const start = sideStart(context, at)
  const side = start === null ? sideInside(context, at) : holderFrom(context, start)
  const subject = side && placeBefore(context, at)
  if (!side || !subject) return []
  return claim(context, subject, side.holder, at, lastOfSide(context, side.last))
}

const sideNouns = wordSet(`
  forces group militants fighters troops army rebels militia jihadists soldiers
`)
const lastOfSide = (context: ClaimContext, at: number): number => (sideNouns.has(context.lower(at)) ? at + 1 : at)

const waysToTell = [byCompound, byPhrase, holdsOf, capturesOf] as const

export const control: ClaimRule = {
  kind: 'control',
  about: 'who held a place, or took it, on the day that the text speaks of',
  find: (context) =>
    context.draft.tokens.flatMap((token) =>
      token.kind !== 'word' ? [] : waysToTell.flatMap((claims) => claims(context, token.index)),
    ),
}
