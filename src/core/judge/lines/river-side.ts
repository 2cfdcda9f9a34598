/** On which side of a river a place lies, by the reach nearest to it and the river's course by and large. */
import { inverse } from '../../geo/geodesic.ts'
import type { Side } from '../../geo/line/line-side.ts'
import { sideOf, squareTo } from '../../geo/line/line-side.ts'
import { contains, nearestOn } from '../../geo/outline.ts'
import { isArea } from '../../mention/type-words.ts'
import type { CompassWord, Measured, Outline, Place, Said } from '../../model.ts'
import { said } from '../../model.ts'
import { named } from '../../place/names/named.ts'
import { farOff, onePlace } from '../weigh/doubt.ts'
import { bankFix, directionFix } from '../findings/fixes.ts'
import type { Case, Judgement } from '../judgement.ts'
import { judgement, tooCoarse } from '../judgement.ts'
import { positionOf } from '../distances/measure.ts'
import type { RiverView } from './river-line.ts'
import { bankOfTown, pointsOfRiver, riverView } from './river-line.ts'
import { kilometres, wordsAt } from '../findings/values.ts'

/** A city may reach over the river from where its middle lies as far off as this share of its radius (chosen: Kyiv's 0.4). */
const reachShare = 0.5
/** A bank is told where so much of what is seen of the river has the place on that side (chosen). */
const leastShare = 0.8

/** To the nearest point of the line, with the bearing from there. */
function measuredToRiver({ outline }: { readonly outline: Outline }, subject: Place): Measured {
  const at = positionOf(subject)
  const nearest = nearestOn(outline.geometry, at)
  const spread = outline.accuracyMetres + subject.accuracyMetres
  return {
    metres: nearest.metres,
    lowMetres: Math.max(0, nearest.metres - subject.extentMetres - spread),
    highMetres: nearest.metres + spread,
    turfMetres: null,
    bearingDegrees: nearest.metres < 1 ? null : inverse(nearest.at, at).bearingDegrees,
    between: [nearest.at, at],
  }
}

/** An area through which the river runs has ground on both its sides. */
function isOnBoth({ ground }: Case, area: Place, river: Place): boolean {
  if (!isArea(area.type) || area.outline === null) return false
  const drawn = ground.outlines.get(area.outline)?.geometry
  if (drawn?.type !== 'Polygon' && drawn?.type !== 'MultiPolygon') return false
  return pointsOfRiver(river, ground.outlines).some((at) => contains(drawn, at))
}

/** As near to the end of a drawn line, the river may go on past a place (chosen). */
const endMetres = 30_000

/** Where a side cannot be told: too near for the line, or a city that may reach over. `isOther`: its middle lies on the other. */
function untold(input: Case, river: Place, view: RiverView, measured: Measured, isOther: boolean): Judgement | null {
  const { subject } = input
  const both = { subject: named(subject), river: named(river), measured: kilometres(measured.metres) }
  const known = view.outline.accuracyMetres + subject.accuracyMetres
  if (measured.metres <= known)
    return tooCoarse(said('side.too-near', { ...both, known: kilometres(known) }), { measured })
  if (isOnBoth(input, subject, river)) return tooCoarse(said('side.both', both), { measured })
  if (view.isAtEnd && measured.metres <= endMetres) return tooCoarse(said('adjacency.river-ends'), { measured })
  const reach = known + subject.extentMetres * reachShare
  return isOther && measured.metres <= reach ? tooCoarse(said('side.both', both), { measured }) : null
}

/** What the data says by name of a riverside town, whose point lies too near to the line to tell. */
function townBank({ claim, subject }: Case, view: RiverView): ReturnType<typeof bankOfTown> {
  return bankOfTown(view, subject, claim.subject?.name ?? '')
}

/** The view as it is from the bank that is known by name. */
function fromBank(view: RiverView, bank: 'left' | 'right'): RiverView | null {
  if (view.flowDegrees === null) return null
  const awayDegrees = (view.flowDegrees + (bank === 'left' ? 270 : 90)) % 360
  return { ...view, awayDegrees, courseDegrees: view.flowDegrees, clearness: 1 }
}

const toleranceOf = (view: RiverView): readonly Said[] => [
  said('tolerance.bank', { known: kilometres(view.outline.accuracyMetres) }),
]

function told(side: Side, message: Said, view: RiverView, measured: Measured, fixes: Judgement['fixes']): Judgement {
  const isOther = side === 'other'
  return judgement(isOther ? 'disagrees' : 'agrees', message, {
    measured,
    misfitMetres: isOther ? Math.round(measured.metres) : 0,
    tolerance: toleranceOf(view),
    fixes: isOther ? fixes : [],
  })
}

/** "Kobane lies east of the Euphrates", "on the southern bank of": a compass word against the side of the river. */
export function judgeCompassSide(input: Case, river: Place, compass: CompassWord): Judgement {
  const { subject, ground, draft, text, claim } = input
  const seen = riverView(river, positionOf(subject), ground.outlines)
  if (!seen) return tooCoarse(said('direction.no-line', { place: named(river) }))
  const measured = measuredToRiver(seen, subject)
  const bank = townBank(input, seen)
  const both = { subject: named(subject), river: named(river), measured: kilometres(measured.metres) }
  if (bank === 'both') return tooCoarse(said('side.both', both), { measured })
  const view = (bank && fromBank(seen, bank)) ?? seen
  const side = sideOf(view, compass.degrees)
  const stated = wordsAt(text, compass)
  const stopped = view === seen ? untold(input, river, view, measured, side !== 'same') : null
  if (stopped) return stopped
  if (side === 'unclear') return tooCoarse(said('side.unclear', { ...both, stated }), { measured })
  const sideDegrees = squareTo(view) ?? view.awayDegrees
  const message = said('side.measured', { ...both, stated, sideDegrees, isOther: side === 'other' })
  const canFix = claim.from <= compass.from && claim.to >= compass.to
  return told(side, message, view, measured, canFix ? [directionFix(draft, compass, sideDegrees)] : [])
}

/** "on the left bank of the Dnieper": by the way the river flows. */
export function judgeFlowSide(input: Case, river: Place, bank: NonNullable<Case['claim']['bank']>): Judgement {
  const { subject, ground, draft, text } = input
  const view = riverView(river, positionOf(subject), ground.outlines)
  if (!view) return tooCoarse(said('place.no-line', { place: named(river) }))
  const measured = measuredToRiver(view, subject)
  const both = { subject: named(subject), river: named(river), measured: kilometres(measured.metres) }
  if (!view.outline.flows) return tooCoarse(said('side.flow-unknown', { river: named(river) }), { measured })
  const known = townBank(input, view)
  if (known === 'both') return tooCoarse(said('side.both', both), { measured })
  const actual = known ?? seenBank(view)
  const stopped = known ? null : untold(input, river, view, measured, actual !== bank.side)
  if (stopped) return stopped
  const stated = wordsAt(text, bank)
  if (!actual) return tooCoarse(said('side.unclear', { ...both, stated }), { measured })
  const isOther = actual !== bank.side
  const message = said('side.bank', { ...both, stated, bank: actual, isOther })
  return told(isOther ? 'other' : 'same', message, view, measured, bankFix(draft, bank, actual))
}

const seenBank = ({ leftShare }: RiverView): 'left' | 'right' | null =>
  leftShare >= leastShare ? 'left' : leftShare <= 1 - leastShare ? 'right' : null

/** A direction from a river, without a distance. */
export function judgeSideOfRiver(input: Case): Judgement {
  const { claim, subject, reference, ground } = input
  const view = riverView(reference!, positionOf(subject), ground.outlines)
  const measured = view && measuredToRiver(view, subject)
  const doubted = measured && (onePlace(input, measured) ?? farOff(input, measured))
  return doubted ?? judgeCompassSide(input, reference!, claim.compass!)
}

/** "The Euphrates lies west of Kobane": the place lies on the other side of it. A river is never told to lie elsewhere. */
export function judgeRiverFrom(input: Case): Judgement {
  const { claim, subject, reference, chosen } = input
  const compass = { ...claim.compass!, degrees: (claim.compass!.degrees + 180) % 360 }
  const turned = {
    ...input,
    claim: { ...claim, subject: claim.reference },
    subject: reference!,
    reference: subject,
    chosen,
  }
  const { verdict, measured, ...found } = judgeCompassSide(turned, subject, compass)
  if (verdict !== 'disagrees') return { ...found, verdict, measured }
  const both = { subject: named(reference!), river: named(subject), stated: wordsAt(input.text, claim.compass!) }
  return tooCoarse(said('side.unclear', both), { measured })
}
