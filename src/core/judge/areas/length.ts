/** How long an area is from end to end, and how long the border between two is. */
import { linesOf } from '../../geo/line/edges.ts'
import { inverse } from '../../geo/geodesic.ts'
import type { Claim, Ground, LonLat, Outline, Place, Quantity } from '../../model.ts'
import { said } from '../../model.ts'
import { named } from '../../place/names/named.ts'
import type { Case, Judgement } from '../judgement.ts'
import { judgement, tooCoarse } from '../judgement.ts'
import { lengthIn, wordsAt } from '../findings/values.ts'

/**
 * Drawn over stated within which a border agrees, and beyond which it is wrong: chosen. Published lengths of one border
 * differ by a tenth and more by the scale of their maps (Syria and Turkey: 822, 899 and 911 km), and drawn lines are the
 * shortest of all.
 */
const agreeing = { least: 0.6, most: 1.15 } as const
const wrong = { least: 0.35, most: 1.8 } as const

const lengthOf = ({ geometry }: Outline): number =>
  linesOf(geometry).reduce((sum, line) => sum + lengthOfLine(line as unknown as readonly LonLat[]), 0)

const lengthOfLine = (line: readonly LonLat[]): number =>
  line.slice(1).reduce((sum, at, index) => sum + inverse(line[index]!, at).metres, 0)

const meanOf = ({ lowMetres, highMetres }: Quantity): number =>
  Number.isFinite(highMetres) ? (lowMetres + highMetres) / 2 : lowMetres

function byShare(drawn: number, quantity: Quantity): 'agrees' | 'unclear' | 'disagrees' {
  const share = drawn / Math.max(1, meanOf(quantity))
  if (share >= agreeing.least && share <= agreeing.most) return 'agrees'
  return share < wrong.least || share > wrong.most ? 'disagrees' : 'unclear'
}

const borderOf = ({ outlines }: Ground, one: Place, other: Place | null): Outline | null =>
  one.country && other?.country && one.type === 'country' && other.type === 'country'
    ? outlines.get(`border:${[one.country, other.country].toSorted().join('/')}`)
    : null

interface LengthCase {
  readonly claim: Claim
  readonly ground: Ground
  readonly text: string
}

/** "Chad shares a 1,360-km border with Sudan": against the line that the data has of two countries. */
export function judgeBorderLength({ claim, ground, text }: LengthCase, one: Place, other: Place | null): Judgement {
  const quantity = claim.quantity!
  const border = borderOf(ground, one, other)
  if (!border || !other) return tooCoarse(said('place.no-line', { place: named(one) }))
  const drawn = lengthOf(border)
  const message = said('border.length', {
    subject: named(one),
    reference: named(other),
    drawn: lengthIn(Number(drawn.toPrecision(2)), quantity.unit),
    stated: wordsAt(text, quantity.figure),
  })
  const tolerance = [said('tolerance.scale')]
  const found = byShare(drawn, quantity)
  return found === 'unclear'
    ? tooCoarse(message, { tolerance })
    : judgement(found, message, {
        tolerance,
        misfitMetres: found === 'agrees' ? 0 : Math.abs(drawn - meanOf(quantity)),
      })
}

/** The farthest two points of an outline: of those that lie outermost in each of so many directions. */
const directions = 36

function reachOf({ geometry }: Outline): number {
  const points = linesOf(geometry).flat() as unknown as readonly LonLat[]
  const middle = Math.cos(((points[0]?.[1] ?? 0) * Math.PI) / 180)
  const outermost = Array.from({ length: directions }, (_, step) => {
    const angle = (step * 2 * Math.PI) / directions
    const along = ([lon, lat]: LonLat): number => lon * middle * Math.cos(angle) + lat * Math.sin(angle)
    return points.reduce((best, at) => (along(at) > along(best) ? at : best))
  })
  return Math.max(...outermost.flatMap((a) => outermost.map((b) => inverse(a, b).metres)))
}

/** Stated over drawn: people measure along the middle, or from one corner to another (chosen). */
const endToEnd = { least: 0.75, most: 1.15, wrong: 1.5 } as const

/** "The Gaza Strip is 41 km long". */
export function judgeLength({ claim, subject, ground, text }: Case): Judgement {
  const quantity = claim.quantity!
  const outline = subject.outline === null ? null : ground.outlines.get(subject.outline)
  const isArea = outline?.geometry.type === 'Polygon' || outline?.geometry.type === 'MultiPolygon'
  if (!outline || !isArea) return tooCoarse(said('place.no-outline', { place: named(subject) }))
  const drawn = reachOf(outline)
  const stated = wordsAt(text, quantity.figure)
  const message = said('area.length', {
    subject: named(subject),
    drawn: lengthIn(Number(drawn.toPrecision(2)), quantity.unit),
    stated,
  })
  const share = meanOf(quantity) / drawn
  if (share >= endToEnd.least && share <= endToEnd.most) return judgement('agrees', message, { misfitMetres: 0 })
  return share > endToEnd.wrong
    ? judgement('disagrees', message, { misfitMetres: Math.round(meanOf(quantity) - drawn) })
    : tooCoarse(message)
}
