import { countBefore } from '../../text/count-before.ts'
import type { Claim, CompassWord, Mention } from '../../model.ts'
import type { FrameMatch } from '../../../lang/engine/frame.ts'
import { captured } from '../../../lang/engine/frame.ts'
import type { ClaimRule } from '../claim.ts'
import { claimOf, spanOfTokens } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import { firstFrameAt } from '../frames.ts'
import { adjunctOf } from '../refine/adjunct.ts'
import { namesArea } from '../refine/areas.ts'
import { doubtOf } from '../refine/truth/doubt.ts'
import { explainedName } from '../refine/explained-name.ts'
import { impliedReferences } from '../refine/lists/from-where.ts'
import { claimAlso, listedWith, onlyAreas, walk } from '../refine/lists/listed.ts'
import { subjectBehind } from '../refine/subject-behind.ts'
import { isPossessive } from '../setting.ts'
import type { Subject } from '../subject.ts'
import { subjectOf } from '../subject.ts'
import { unreadIn } from '../tail.ts'

const listLimit = 8
/** Words at the head of a sentence in which it says that it lists what is near. */
const openingWords = 4

const isPlace = (mention: Mention | null): mention is Mention =>
  mention?.form === 'name' || mention?.form === 'description'

/** "Brovary, | to the east, and": between commas. */
function isClosedAside(context: ClaimContext, at: number): boolean {
  let end = at
  while (context.isAny(end, 'toward', 'article', 'emphasis')) end++
  const compass = end > at ? context.compassOver(end) : null
  return compass !== null && context.isAny(compass.lastToken, 'comma', 'stop', 'close')
}

/** "southwest of Kyiv | and Brovary to the east": what the direction before was seen from. */
const isMeasuredFrom = (context: ClaimContext, { firstToken }: Mention): boolean =>
  context.is(firstToken - 1, 'genitive') && context.compassOver(firstToken - 2) !== null

/** Places joined by commas and "and" that end just before token `at`: "Shaykh Issa and Tell Rifaat | to the west". */
function listedBefore(context: ClaimContext, at: number): readonly Mention[] {
  const listed: Mention[] = []
  const isAside = context.is(at - 1, 'comma') && (context.is(at + 1, 'owner') || isClosedAside(context, at))
  // "A and B further north": further than A.
  const isFurther = context.is(at, 'nearer')
  // "Lake Edward is | to its east".
  const isSaid = context.is(at + 1, 'owner') && context.isAny(at - 1, 'copula', 'posture')
  let token = isAside || isSaid ? at - 2 : at - 1
  while (listed.length < listLimit) {
    const mention = context.mentionOver(token)
    if (!isPlace(mention) || (listed.length > 0 && isMeasuredFrom(context, mention))) break
    listed.unshift(mention)
    if (isAside || isSaid || isFurther) break
    token = mention.firstToken - 1
    while (token > 0 && context.isAny(token, 'comma', 'conjunction', 'definite')) token--
    if (token === mention.firstToken - 1) break
  }
  return listed
}

/** What a frame itself names as lying there; "northwest of Kyiv, around Bucha" only where nothing before it does. */
function ownSubject(context: ClaimContext, found: FrameMatch): Mention | null {
  const own = captured<Mention>(found, 'subject') ?? null
  // "northwest of Kyiv in Ukraine": what lies around both.
  if (own && found.frame.means?.['perhaps'] !== undefined && onlyAreas(own)) return null
  if (!own || found.frame.means?.['subject'] !== 'unplaced') return own
  const before = subjectOf(context, found.first)
  return before.subjectForm === 'place' && isPlace(before.subject) ? null : own
}

/** "including Bucha, Irpin and Hostomel", "Bucha, Irpin and other towns": what a frame's own subject is named with. */
function namedWith(context: ClaimContext, own: Mention | null, { frame }: FrameMatch): readonly Mention[] {
  const list = own && frame.means?.['list']
  return list ? walk(context, own, list === 'on-behind' ? 1 : -1).found : []
}

/** "in the far north of Syria": a part of it. What also leads outwards ("au nord de") is the frame's to tell. */
function isWithin(context: ClaimContext, reference: Mention, first: number): boolean {
  if (context.is(first, 'goal')) return false
  return namesArea(reference) && (context.is(first, 'inner') || context.is(first - 1, 'inner'))
}

/** "north of Raqqa". */
function ofPlace(context: ClaimContext, compass: CompassWord, found: FrameMatch): readonly Claim[] {
  const reference = explainedName(context, captured<Mention>(found, 'reference')!)
  if (reference.form === 'other') return []
  const { first } = found
  if (isWithin(context, reference, first)) return []
  const lastToken = Math.max(reference.lastToken, compass.lastToken)
  const own = ownSubject(context, found)
  const behind = own ? { subject: own } : subjectBehind(context, first, lastToken)
  const subject: Subject = own
    ? { subject: own, subjectForm: 'place' }
    : subjectOf(context, first, behind ? { behind: behind.subject } : {})
  const isBehind = behind !== null && subject.subject === behind.subject
  const strange = unreadIn(found) ?? adjunctOf(context, reference, first)
  const unread =
    strange ?? (isBehind || subject.subjectForm !== 'place' ? null : doubtOf(context, subject.subject, first))
  if (subject.subject === null || subject.subject === reference) return []
  if (unread && subject.subject.form !== 'name') return []
  const claim = claimOf('direction', spanOfTokens(context, first, lastToken), {
    ...subject,
    reference: strange ? null : reference,
    compass,
    frame: found.frame.id,
    perhaps: found.frame.means?.['perhaps'] !== undefined,
    unread: unread && spanOfTokens(context, unread.first, unread.last),
  })
  const listed = !own && subject.subjectForm === 'place' && !unread ? listedWith(context, subject.subject, first) : null
  return [
    ...(listed?.others ?? []).map((one) => claimAlso(claim, one, { subject: one, perhaps: !listed!.said })),
    claim,
    ...namedWith(context, own, found).map((one) => claimAlso(claim, one, { subject: one, perhaps: true })),
  ]
}

/** "Nearby localities include A to the north": none of them is far. */
function isNearby(context: ClaimContext, compass: CompassWord): boolean {
  const first = context.sentenceOf(compass.firstToken).firstToken
  for (let at = first; at < first + openingWords; at++) if (context.is(at, 'nearby')) return true
  return false
}

/** What a list of what is nearby is nearby to, was named before it: nothing in the list itself. */
function impliedFor(context: ClaimContext, subject: Mention, compass: CompassWord): readonly Mention[] {
  const { firstToken } = context.sentenceOf(compass.firstToken)
  const found = impliedReferences(context, { subject, subjectForm: 'place' }, compass)
  return isNearby(context, compass) ? found.filter((one) => one.firstToken < firstToken) : found
}

/** "A to the east and B to the west of C": what the next direction of the list is measured from. */
function sharedBehind(context: ClaimContext, compass: CompassWord): Mention | null {
  if (!context.isAny(compass.lastToken, 'conjunction', 'comma')) return null
  const all = context.draft.compass
  const next = all[countBefore(all, (one) => one.firstToken <= compass.firstToken)]
  if (!next || context.sentenceOf(next.firstToken) !== context.sentenceOf(compass.firstToken)) return null
  const found = firstFrameAt(context, context.draft.language.framesOf('direction'), next.firstToken)
  const isToSide = found?.frame.id === 'direction.of' && context.is(found.first, 'toward')
  return isToSide ? captured<Mention>(found, 'reference') : null
}

/** "Kivu's far north" is a part of Kivu. */
const isPartOf = (context: ClaimContext, start: number): boolean => isPossessive(context.mentionOver(start - 1))

/** "A to the north, B and C to the east", "bordered on the east by D". */
function toTheSide(context: ClaimContext, compass: CompassWord, found: FrameMatch): readonly Claim[] {
  const start = found.first
  if (isPartOf(context, start)) return []
  const behind = captured<Mention>(found, 'subject')
  const subjects = behind ? [behind] : listedBefore(context, start)
  return subjects.flatMap((subject) => {
    const shared = sharedBehind(context, compass)
    const [reference, ...mayBeFrom] = shared ? [shared] : impliedFor(context, subject, compass)
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
        frame: found.frame.id,
        perhaps: !behind && isClosedAside(context, start) && context.is(start - 1, 'comma'),
        relation: isNearby(context, compass) ? 'nearby' : null,
        perhapsTurned: mayBeTurned(context, subject, compass),
      }),
    ]
  })
}

/** "Belarus, which borders | Ukraine to the north,": Belarus may be meant to lie there, where no list goes on. */
const mayBeTurned = (context: ClaimContext, { firstToken }: Mention, { lastToken }: CompassWord): boolean =>
  context.is(firstToken - 1, 'bordering') && !context.is(lastToken, 'conjunction')

/** Compass words that stand in a distance claim: "45 km from the north of Raqqa" says no direction by itself. */
function usedBy(context: ClaimContext, claims: readonly Claim[]): ReadonlySet<CompassWord> {
  const all = context.draft.compass
  const used = new Set<CompassWord>()
  for (const { from, to, compass } of claims) {
    if (compass) used.add(compass)
    for (let at = countBefore(all, (one) => one.from < from); at < all.length && all[at]!.to <= to; at++)
      used.add(all[at]!)
  }
  return used
}

/** Part of a name; "NW" before "of" is none that anybody knows. */
function isNamed(context: ClaimContext, { firstToken, lastToken }: CompassWord): boolean {
  const name = context.mentionOver(firstToken)
  if (!name) return false
  const isAlone = name.firstToken === firstToken && name.lastToken === lastToken
  return !isAlone || name.matches.length > 0 || !context.is(lastToken, 'genitive')
}

function claimsOf(context: ClaimContext, compass: CompassWord): readonly Claim[] {
  const found = firstFrameAt(context, context.draft.language.framesOf('direction'), compass.firstToken)
  if (!found) return []
  return captured(found, 'reference') ? ofPlace(context, compass, found) : toTheSide(context, compass, found)
}

export const direction: ClaimRule = {
  kind: 'direction',
  about: 'in which direction one place lies from another, where no distance is said',
  find(context, before) {
    const used = usedBy(context, before)
    return context.draft.compass.flatMap((compass) => {
      if (used.has(compass) || compass.form !== 'direction' || isNamed(context, compass)) return []
      return claimsOf(context, compass)
    })
  },
}
