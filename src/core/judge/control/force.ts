/** "advanced to within 10 km of the base": a force held against the reports of that day, and against the day's front. */
import { dayOfClaim } from '../../claims/refine/force/day.ts'
import { angleBetween } from '../../geo/bearing.ts'
import type { SidePhrase } from '../../claims/refine/force/sides.ts'
import type { Claim, NamedHolder, Place, Said, Text, Verdict } from '../../model.ts'
import { said } from '../../model.ts'
import { named } from '../../place/names/named.ts'
import { acrossSources } from './drawn.ts'
import { heldNear, judgeByFronts, type Asked } from './force-front.ts'
import { sideOfForce, sidesBefore, standOf } from './force-words.ts'
import type { ForceCase, Judgement } from '../judgement.ts'
import { judgement, tooCoarse } from '../judgement.ts'
import {
  factorBetween,
  leavesRoom,
  reportedAs,
  reportsOf,
  spanOf,
  spanOfText,
  voiceOf,
  type Report,
  type Span,
} from './reports.ts'
import { holderIn, wordsAt } from '../findings/values.ts'

const tolerance: readonly Said[] = [said('tolerance.reports')]

/** Beyond this many times the reports a figure is wrong; up to it, one of different counts. */
const wrongFactor = 1.7
/** "within 50 km" where 7 are reported is true, and tells readers something else. */
const wideFactor = 3

/** Null where nothing at hand tells where such a force stood: it stays a force on the move. */
export function judgeForce(input: ForceCase): Judgement | null {
  const { claim, draft, ground } = input
  const force = sideOfForce(draft, claim, ground)
  return force ? judgeSide(input, force) : judgeUnnamed(input, sidesBefore(draft, claim, ground))
}

/** "the column": agrees where one of the sides named before was there by the reports; whose it is, nobody can flag. */
function judgeUnnamed(input: ForceCase, sides: readonly SidePhrase[]): Judgement | null {
  const found = sides.flatMap((side) => judgeSide(input, side) ?? [])
  const fitting = found.filter(
    ({ verdict, message }) => verdict === 'agrees' && message[0]?.messageId === 'reports.agree',
  )
  return fitting.length === 1 ? fitting[0]! : null
}

function judgeSide(input: ForceCase, force: SidePhrase): Judgement | null {
  const { claim, draft, ground, reference } = input
  const stand = standOf(draft, claim, force)
  const { date, earlier } = dayOfClaim(draft, claim)
  const text = spanIn(claim, reference)
  if (stand === null || earlier || date?.length !== 10 || text === null) return null
  const side = force.holder
  const stated = wordsAt(input.text, claim.quantity ?? claim)
  const asked: Asked = { ...input, place: reference, side, day: date, stand, span: text, stated }
  const byFronts = judgeByFronts(asked)
  const reports = reportsOf(ground, side, reference, date)
  const ofDay = reports.filter(({ daysOff }) => daysOff === 0)
  if (ofDay.length === 0) return byFronts && unlessNear(asked, softened(asked, byFronts, farOf(byFronts)), reports)
  const found = byReports(asked, ofDay, reports)
  return byFronts ? together(found, byFronts) : found
}

/** From the middle of a town to where its outskirts end, beyond its own extent. */
const outskirtsMetres = 3000

/** Metres from the place that the text allows; of "the outskirts" its extent and a little more. */
function spanIn({ quantity, relation }: Claim, { extentMetres }: Place): Span | null {
  if (quantity) return spanOfText(quantity)
  return relation === 'at-edge' ? { low: 0, high: extentMetres + outskirtsMetres } : null
}

const farOf = ({ measured }: Judgement): number => measured?.highMetres ?? Infinity

/** Each voice by itself: for the text, against it by a factor, or leaving room for it. One voice may give a day two figures. */
function byReports(asked: Asked, ofDay: readonly Report[], all: readonly Report[]): Judgement {
  const { place, day, span: text, stated } = asked
  const voices = byVoice(ofDay).map((own) => ({
    factor: Math.min(...own.map(({ distance }) => factorBetween(text, spanOf(distance)))),
    isOpen: own.some(({ distance }) => leavesRoom(distance, text)),
  }))
  const isFor = voices.some(({ factor }) => factor === 1)
  const isAgainst = voices.some(({ factor, isOpen }) => factor > 1 && !isOpen)
  const about = { place: named(place), holder: nameOf(ofDay[0]!), day, stated }
  const reports = ofDay.map(reportedAs)
  if (isFor && isAgainst)
    return judgement('undecided', said('reports.split', { ...about, reports }), { why: 'disputed', tolerance })
  if (isFor) return directed(asked, ofDay, fitting(asked, ofDay, said('reports.agree', { ...about, reports })))
  const message = said('reports.differ', { ...about, reports })
  const least = Math.min(...voices.map(({ factor }) => factor))
  // One voice alone condemns nobody.
  const verdict: Verdict = least > wrongFactor && voices.length > 1 ? 'disagrees' : 'loose'
  return unlessNear(asked, softened(asked, judgement(verdict, message, { tolerance }), farthestOf(ofDay)), all)
}

const nameOf = ({ pack, holder }: Report): NamedHolder => holderIn(pack, holder)

function byVoice(reports: readonly Report[]): readonly (readonly Report[])[] {
  const voices = [...new Set(reports.map(voiceOf))]
  return voices.map((voice) => reports.filter((one) => voiceOf(one) === voice))
}

const farthestOf = (reports: readonly Report[]): number =>
  Math.max(...reports.map(({ distance }) => spanOf(distance).high))

/** A text that only sets a wide limit is true, but no agreement. */
function fitting({ claim, span }: Asked, reports: readonly Report[], message: Said): Judgement {
  const isWide = claim.quantity?.bound === 'within' && span.high > wideFactor * farthestOf(reports)
  return isWide
    ? judgement('loose', [message, said('reports.wide')], { tolerance })
    : judgement('agrees', message, { tolerance })
}

/** From here on another part of the sky is meant; a compass word allows 45 degrees, and reports round likewise. */
const compassDegrees = { open: 68, wrong: 100 } as const

/** A direction that the text adds is held against those of the reports; where none gives one, it is not vouched for. */
function directed({ claim }: Asked, reports: readonly Report[], found: Judgement): Judgement {
  const { compass } = claim
  if (!compass || found.verdict !== 'agrees') return found
  const off = reports.flatMap(({ distance: { directionDegrees } }) =>
    directionDegrees === undefined ? [] : [angleBetween(directionDegrees, compass.degrees)],
  )
  const least = Math.min(...off)
  if (least <= compassDegrees.open) return found
  const message: Text = [
    ...found.message,
    said(off.length === 0 ? 'reports.no-direction' : 'reports.direction-differs'),
  ]
  if (least <= compassDegrees.wrong || off.length === 0) return tooCoarse(message, { tolerance })
  return judgement('disagrees', message, { tolerance, parts: { distance: 'agrees', direction: 'disagrees' } })
}

/** "were 80 km from": some of its forces may well be; only that a force came too near is wrong. */
function softened({ span, stand }: Asked, found: Judgement, farMetres: number): Judgement {
  const isFar = stand === 'by-copula' && span.low > farMetres
  return isFar && found.verdict !== 'agrees'
    ? tooCoarse([...found.message, said('reports.others-of-side')], { tolerance })
    : found
}

/** A report of the day before or after that fits, or the place itself in its hands then: the day may be meant. */
function unlessNear(asked: Asked, found: Judgement, all: readonly Report[]): Judgement {
  if (found.verdict !== 'loose' && found.verdict !== 'disagrees') return found
  const { ground, place, side, day, span: text } = asked
  const fits = all.filter(({ distance, daysOff }) => daysOff > 0 && factorBetween(text, spanOf(distance)) === 1)
  if (fits.length > 0)
    return tooCoarse([...found.message, said('reports.other-day', { reports: fits.map(reportedAs) })], { tolerance })
  const held = heldNear(ground, side, place, day)
  return held
    ? tooCoarse([...found.message, said('reports.held-then', { place: named(place), day: held })], { tolerance })
    : found
}

/** Reports decide; a front that is sharp enough to contradict them opens the question, and is always named. */
function together(found: Judgement, byFronts: Judgement): Judgement {
  const verdicts = [found.verdict, byFronts.verdict]
  const isSplit = verdicts.includes('agrees') && verdicts.includes('disagrees')
  if (isSplit) return { ...acrossSources([found, byFronts])!, tolerance }
  return { ...found, message: [...found.message, ...byFronts.message] }
}
