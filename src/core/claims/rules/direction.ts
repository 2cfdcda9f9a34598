import { countBefore } from '../../text/count-before.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Claim, CompassWord, Mention } from '../../model.ts'
import type { ClaimRule } from '../claim.ts'
import { claimOf, spanOfTokens } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import { impliedReferences } from '../refine/implied.ts'
import { claimAlso, listedWith } from '../refine/listed.ts'
import { referenceAt } from '../reference.ts'
import { subjectBehind } from '../refine/subject-behind.ts'
import { subjectOf } from '../subject.ts'

const beforeSide = wordSet('the its immediate immediately far directly further due')
const toward = new Set(['to', 'on', 'towards', 'in'])
const adverbs = wordSet(`
  immediately further farther directly just due far slightly located lying situated
`)
const listLimit = 8
/** Words at the head of a sentence in which it says that it lists what is near. */
const openingWords = 4

/** First token of "immediately to the", before a compass word; the word itself where nothing stands before it. */
function phraseStart(context: ClaimContext, compass: CompassWord): number {
  let at = compass.firstToken
  while (beforeSide.has(context.lower(at - 1))) at--
  if (at < compass.firstToken && toward.has(context.lower(at - 1))) at--
  while (adverbs.has(context.lower(at - 1))) at--
  return at
}

const isNamed = (mention: Mention | null): mention is Mention =>
  mention?.form === 'name' || mention?.form === 'description'

/** Places joined by commas and "and" that end just before token `at`: "Shaykh Issa and Tell Rifaat | to the west". */
function listedBefore(context: ClaimContext, at: number): readonly Mention[] {
  const listed: Mention[] = []
  const isAside = context.lower(at + 1) === 'its' && context.lower(at - 1) === ','
  let token = isAside ? at - 2 : at - 1
  while (listed.length < listLimit) {
    const mention = context.mentionOver(token)
    if (!isNamed(mention)) break
    listed.unshift(mention)
    if (isAside) break
    token = mention.firstToken - 1
    while (token > 0 && [',', 'and', '&', 'the'].includes(context.lower(token))) token--
    if (token === mention.firstToken - 1) break
  }
  return listed
}

/** "by A", "with A" behind "to the north": A lies that way. */
function namedBehind(context: ClaimContext, compass: CompassWord, end: number): Mention | null {
  const word = context.lower(compass.lastToken)
  if (!['by', 'with', 'lies', 'is', 'are'].includes(word)) return null
  return referenceAt(context, compass.lastToken + 1, end)?.mention ?? null
}

/** "north of Raqqa". */
function ofPlace(context: ClaimContext, compass: CompassWord, end: number): readonly Claim[] {
  const start = phraseStart(context, compass)
  const reference = referenceAt(context, compass.lastToken + 1, end)
  if (!reference || reference.mention.form === 'other') return []
  const subject = subjectBehind(context, start, reference.last) ?? subjectOf(context, start)
  if (subject.subject === null || subject.subject === reference.mention) return []
  const claim = claimOf('direction', spanOfTokens(context, start, reference.last), {
    ...subject,
    reference: reference.mention,
    compass,
  })
  const listed = subject.subjectForm === 'place' ? listedWith(context, subject.subject, start) : null
  return [
    ...(listed?.others ?? []).map((one) => claimAlso(claim, one, { subject: one, perhaps: !listed!.said })),
    claim,
  ]
}

const nearbyWords = wordSet('nearby neighbouring neighboring adjacent surrounding')

/** "Nearby localities include A to the north": none of them is far. */
function isNearby(context: ClaimContext, compass: CompassWord): boolean {
  const first = context.sentenceOf(compass.firstToken).firstToken
  for (let at = first; at < first + openingWords; at++) if (nearbyWords.has(context.lower(at))) return true
  return false
}

/** "A to the east and B to the west of C": what the next direction of the list is measured from. */
function sharedBehind(context: ClaimContext, compass: CompassWord, end: number): Mention | null {
  if (!['and', ','].includes(context.lower(compass.lastToken))) return null
  const all = context.draft.compass
  const next = all[countBefore(all, (one) => one.firstToken <= compass.firstToken)]
  if (!next || next.firstToken >= end || context.lower(next.lastToken) !== 'of') return null
  return toward.has(context.lower(phraseStart(context, next)))
    ? (referenceAt(context, next.lastToken + 1, end)?.mention ?? null)
    : null
}

/** "Kivu's far north" is a part of Kivu. */
const isPartOf = (context: ClaimContext, start: number): boolean =>
  /['’]s$/u.test(context.mentionOver(start - 1)?.text ?? '')

/** "A to the north, B and C to the east", "bordered on the east by D". */
function toTheSide(context: ClaimContext, compass: CompassWord, end: number): readonly Claim[] {
  const start = phraseStart(context, compass)
  if (start === compass.firstToken || isPartOf(context, start)) return []
  const behind = namedBehind(context, compass, end)
  const subjects = behind ? [behind] : listedBefore(context, start)
  return subjects.flatMap((subject) => {
    const shared = sharedBehind(context, compass, end)
    const [reference, ...mayBeFrom] = shared
      ? [shared]
      : impliedReferences(context, { subject, subjectForm: 'place' }, compass)
    if (!reference) return []
    const span = spanOfTokens(
      context,
      Math.min(subject.firstToken, start),
      Math.max(subject.lastToken, compass.lastToken),
    )
    return [
      claimOf('direction', span, {
        subject,
        reference,
        mayBeFrom,
        compass,
        relation: isNearby(context, compass) ? 'nearby' : null,
      }),
    ]
  })
}

/** Compass words that a distance claim uses already. */
const usedBy = (claims: readonly Claim[]): ReadonlySet<CompassWord> =>
  new Set(claims.flatMap((claim) => (claim.compass ? [claim.compass] : [])))

export const direction: ClaimRule = {
  kind: 'direction',
  about: 'in which direction one place lies from another, where no distance is said',
  find(context, before) {
    const used = usedBy(before)
    return context.draft.compass.flatMap((compass) => {
      if (used.has(compass) || compass.form !== 'direction' || context.mentionOver(compass.firstToken)) return []
      const end = context.sentenceOf(compass.firstToken).lastToken
      return context.lower(compass.lastToken) === 'of'
        ? ofPlace(context, compass, end)
        : toTheSide(context, compass, end)
    })
  },
}
