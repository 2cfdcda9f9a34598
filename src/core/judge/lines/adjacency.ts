import type { LonLat, Measured, Outline, Place, Said } from '../../model.ts'
import { said } from '../../model.ts'
import { adjacentMetres } from '../../claims/regions/regions.ts'
import { inverse } from '../../geo/geodesic.ts'
import { linesOf } from '../../geo/line/edges.ts'
import { contains, metresToEdge, nearestOn } from '../../geo/outline.ts'
import type { NamedLine as DrawnLine } from '../../claims/regions/named-line.ts'
import { namedLine } from '../../claims/regions/named-line.ts'
import { lineSaid } from './adjacency-words.ts'
import { judgeBorderSide } from './border-side.ts'
import { borderTownMetres } from './near-border.ts'
import { areTwoAreas, judgeBordering } from './bordering.ts'
import { countryAround } from './country-around.ts'
import { farOff } from '../weigh/doubt.ts'
import type { Case, Judgement } from '../judgement.ts'
import { judgement, tooCoarse } from '../judgement.ts'
import { lineTolerance } from './line-tolerance.ts'
import { isArea, isSettlement } from '../../mention/type-words.ts'
import { measureToOutline, positionOf } from '../distances/measure.ts'
import { judgeMouth } from './mouth.ts'
import { judgeNear } from '../distances/near.ts'
import { judgeOnSea } from './on-sea.ts'
import { judgeOpposite } from './opposite.ts'
import { named } from '../../place/names/named.ts'
import { isDrawnRiver } from './drawn-river.ts'
import { judgeUpOrDown } from './stream.ts'
import { judgeCompassSide, judgeFlowSide } from './river-side.ts'
import { borderOnSide, onSideSaid } from './shore-side.ts'
import { kilometres } from '../findings/values.ts'

/** "Kaliningrad, an enclave on the Polish border": the province of that name around the place, if it meets the line. */
function areaOnLine(input: Case, line: DrawnLine): Place | null {
  const area = areaOfName(input)
  const outline = area?.outline ? input.ground.outlines.get(area.outline) : null
  return area && outline && meets(outline, line) ? area : null
}

/** The province of its name around a place. */
function areaOfName({ claim, subject, ground }: Case): Place | null {
  const { province } = ground.outlines.around(...positionOf(subject))
  const names = [claim.subject?.name ?? '', subject.name]
  const bearers = names.flatMap((name) => ground.gazetteer.lookup(name).map(({ place }) => place))
  return bearers.find(({ outline, id }) => id !== subject.id && outline !== null && outline === province) ?? null
}

function meets({ geometry, accuracyMetres }: Outline, line: DrawnLine): boolean {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return false
  const allowed = adjacentMetres + accuracyMetres + line.accuracyMetres
  const points = linesOf(line.geometry).flat() as unknown as readonly LonLat[]
  return points.some((at) => contains(geometry, at) || metresToEdge(geometry, at) <= allowed)
}

const measuredTo = (line: DrawnLine, { accuracyMetres, extentMetres }: Place, at: LonLat): Measured => {
  const nearest = nearestOn(line.geometry, at)
  const spread = line.accuracyMetres + accuracyMetres
  return {
    metres: nearest.metres,
    lowMetres: Math.max(0, nearest.metres - extentMetres - spread),
    highMetres: nearest.metres + spread,
    turfMetres: null,
    bearingDegrees: nearest.metres < 1 ? null : inverse(nearest.at, at).bearingDegrees,
    between: [nearest.at, at],
  }
}

/** An island, or a shore drawn too far out: "on the lake" whichever way it is meant. */
function isInLake({ subject, reference, ground }: Case): boolean {
  const shore = reference?.type === 'lake' && reference.outline ? ground.outlines.get(reference.outline) : null
  const area = shore?.geometry
  return (area?.type === 'Polygon' || area?.type === 'MultiPolygon') && contains(area, positionOf(subject))
}

/** What the drawing of a shore may be off at most; where its line is less sure than that, the shore itself moves. */
const drawnShoreMetres = 14_000

/** "Bosso, on Lake Chad": on the lake as it once was, and nobody can tell from the shore of today. */
function isMovedShore(place: Place, { accuracyMetres }: DrawnLine, metres: number, allowed: number): boolean {
  const moves = accuracyMetres - drawnShoreMetres
  return place.type === 'lake' && moves > 0 && metres > allowed - moves
}

/** Whether the nearest point of a line is one of its ends. */
function isAtEnd({ geometry }: DrawnLine, { between }: Measured): boolean {
  const [lon, lat] = between![0]
  const ends = linesOf(geometry).flatMap((line) => [line[0]!, line.at(-1)!])
  return ends.some(([x, y]) => Math.abs(x! - lon) < 1e-6 && Math.abs(y! - lat) < 1e-6)
}

/** "on the left bank of the Dnieper": a tick only where the side is right too. */
function onBank(input: Case, onLine: Judgement): Judgement {
  const { claim, reference, ground } = input
  const isJudged = claim.relation === 'on-side' || onLine.verdict === 'agrees'
  if (!isJudged || !isDrawnRiver(reference, ground.outlines)) return onLine
  const side = claim.bank
    ? judgeFlowSide(input, reference, claim.bank)
    : claim.compass && judgeCompassSide(input, reference, claim.compass)
  return side ? { ...side, tolerance: [...onLine.tolerance, ...side.tolerance] } : onLine
}

/** "Nakhchivan borders Iran": what touches other areas is the province rather than the city of that name. */
function bordererOf(input: Case): Place | null {
  const { claim, subject, reference } = input
  const isBare = isSettlement(subject.type) && claim.subject?.types.length === 0 && reference && isArea(reference.type)
  return isBare ? areaOfName(input) : null
}

/** Of the areas of one name, Nakhchivan the city, its district and the republic, the data may hold the smallest alone. */
const unlessOfLarger = (found: Judgement): Judgement =>
  found.verdict === 'agrees' ? found : { ...found, verdict: 'undecided', why: 'ambiguous-place', fixes: [] }

/** Two areas that touch, two towns that face each other, or a place on a line. */
export function judgeAdjacency(input: Case): Judgement {
  const { claim, reference } = input
  if (claim.relation === 'opposite') return judgeOpposite(input)
  if (claim.relation === 'borders' && areTwoAreas(input.subject, reference))
    return borderOnSide(input, input.subject, reference!, judgeBordering(input))
  const found = judgeByRelation(input)
  const subject = claim.relation === 'borders' && found.verdict !== 'agrees' ? bordererOf(input) : null
  if (subject && areTwoAreas(subject, reference)) return unlessOfLarger(judgeBordering({ ...input, subject }))
  return claim.stream || isDrawnRiver(reference, input.ground.outlines) ? found : onSideSaid(input, found)
}

function judgeByRelation(input: Case): Judgement {
  const { claim, reference } = input
  const { relation } = claim
  if (relation === 'near' || relation === 'beside') return judgeNear(input)
  if (relation === 'flows-into') return judgeMouth(input)
  if (relation === 'border-side') return judgeBorderSide(input)
  if (claim.stream) return judgeUpOrDown(input)
  if (reference?.type === 'sea') return judgeOnSea(input)
  return onBank(input, judgeOnLine(input))
}

/** "just metres from", "only kilometres from": how far that may be from the edge of a place; border towns are some of them (chosen). */
const reaches: Readonly<Record<string, number>> = {
  'metres-from': 1_000,
  'kilometres-from': 15_000,
  'border-town': 15_000,
}
const reachOf = (relation: string | null): number => reaches[relation ?? ''] ?? adjacentMetres

/** Up to here such a word is surely right: a town 18 km off is a border town to some. */
const sureReachOf = (relation: string | null): number =>
  relation === 'border-town' ? borderTownMetres : reachOf(relation)

/** "Maungdaw, on the border with Bangladesh": the border runs on in an estuary, where only the other's shore is drawn. */
function acrossWater({ subject, ground }: Case, place: Place, measured: Measured): Measured {
  const isOther = place.type === 'country' && place.country !== subject.country
  const toShore = isOther ? measureToOutline(subject, place, ground.outlines) : null
  return toShore && toShore.metres > 0 && toShore.metres < measured.metres ? toShore : measured
}

const isWaterSaid = ({ type }: Place): boolean => type === 'river' || type === 'lake'

/** A place beside a line that the text names. */
interface BesideLine {
  readonly input: Case
  readonly place: Place
  readonly line: DrawnLine
  readonly measured: Measured
  /** Metres up to which the place counts as on the line. */
  readonly allowed: number
  readonly isInside: boolean
  readonly message: Said
}

/** "on the Euphrates", "on the Turkish border": how far the place lies from the line. */
function judgeOnLine(input: Case): Judgement {
  const { claim, subject, ground } = input
  const place = input.reference ?? countryAround(subject, ground)
  const line = place && namedLine(place, claim.reference, ground.outlines)
  if (!place || !line) return tooCoarse(said('place.no-line', { place: place && named(place) }))
  const measured = acrossWater(input, place, measuredTo(line, subject, positionOf(subject)))
  const reach = Math.max(adjacentMetres, reachOf(claim.relation))
  const allowed = reach + line.accuracyMetres + subject.extentMetres + subject.accuracyMetres
  const isInside = isInLake(input)
  const misfit = isInside ? 0 : Math.max(0, measured.metres - allowed)
  const message = said('adjacency.measured', {
    subject: named(subject),
    line: lineSaid(claim.reference, place),
    measured: kilometres(measured.metres),
  })
  const beside: BesideLine = { input, place, line, measured, allowed, isInside, message }
  const doubt = misfit === 0 ? doubtOnLine(beside) : doubtOffLine(beside)
  return (
    doubt ??
    farOff(input, measured) ??
    judgement(misfit === 0 ? 'agrees' : misfit > allowed ? 'disagrees' : 'loose', message, {
      misfitMetres: Math.round(misfit),
      tolerance: [lineTolerance(line.accuracyMetres, 'line')],
      measured,
    })
  )
}

/** Within reach, and yet not surely on the line. */
function doubtOnLine({ input, place, line, measured, allowed, isInside, message }: BesideLine): Judgement | null {
  const { relation } = input.claim
  const isFar = reachOf(relation) !== adjacentMetres && measured.lowMetres > sureReachOf(relation)
  const isAway = isWaterSaid(place) && measured.metres > adjacentMetres + input.subject.extentMetres
  if (isFar || (isAway && !isInside)) return tooCoarse(message, { measured })
  return !isInside && isMovedShore(place, line, measured.metres, allowed)
    ? tooCoarse([message, said('adjacency.shore-moves')], { measured })
    : null
}

/** Out of reach, and yet not surely off the line. */
function doubtOffLine({ input, place, line, measured, message }: BesideLine): Judgement | null {
  const area = areaOnLine(input, line)
  if (area)
    return judgement('undecided', [message, said('adjacency.area-of-name', { type: area.type })], {
      why: 'ambiguous-place',
      measured,
    })
  return place.type === 'river' && isAtEnd(line, measured)
    ? tooCoarse([message, said('adjacency.river-ends')], { measured })
    : null
}
