/** Where a river ends: its last drawn point, and the sea, the lake or the river that it is said to flow into. */
import { inverse } from '../geo/geodesic.ts'
import { linesOf } from '../geo/edges.ts'
import { contains, nearestOn } from '../geo/outline.ts'
import type { LonLat, Measured, Outline, Place } from '../model.ts'
import { said } from '../model.ts'
import { named } from '../place/named.ts'
import type { Case, Judgement } from './judgement.ts'
import { judgement, tooCoarse } from './judgement.ts'
import { riverLines } from './river-line.ts'
import { kilometres } from './values.ts'

/** A drawn river that ends this near to another water flows into it (chosen: deltas are drawn short). */
const nearMetres = 15_000
/** One that ends this far from it does not (chosen). */
const farMetres = 100_000
/** A sea is known by a point and a rounded size: beyond that and this much more, nobody takes it for the sea at the mouth. */
const seaMetres = 300_000
/** Smaller rivers have namesakes that flow elsewhere: Khabur, Zab (chosen; half of their length). */
const greatMetres = 250_000

const mouthOf = ({ geometry }: Outline): LonLat | null => (linesOf(geometry)[0]?.at(-1) as LonLat | undefined) ?? null

/** From the mouth to the water; null where nothing tells where that lies. */
function metresTo(water: Place, mouth: LonLat, { ground }: Case): { metres: number; isExact: boolean } | null {
  if (water.type === 'sea') {
    const { metres } = inverse(mouth, [water.lon, water.lat])
    return { metres: Math.max(0, metres - water.extentMetres), isExact: false }
  }
  const drawn = water.outline === null ? null : ground.outlines.get(water.outline)
  if (!drawn) return null
  const { geometry, accuracyMetres } = drawn
  const isWithin = (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') && contains(geometry, mouth)
  return { metres: isWithin ? 0 : Math.max(0, nearestOn(geometry, mouth).metres - accuracyMetres), isExact: true }
}

const measuredOf = (metres: number, mouth: LonLat, water: Place): Measured => ({
  metres,
  lowMetres: metres,
  highMetres: metres,
  turfMetres: null,
  bearingDegrees: null,
  between: [mouth, [water.lon, water.lat]],
})

export function judgeMouth(input: Case): Judgement {
  const { subject, reference, ground } = input
  const line = riverLines(subject, ground.outlines).find(({ flows }) => flows)
  const mouth = line ? mouthOf(line) : null
  if (!mouth) return tooCoarse(said('side.flow-unknown', { river: named(subject) }))
  const found = metresTo(reference!, mouth, input)
  if (!found) return tooCoarse(said('place.no-line', { place: named(reference!) }))
  const { metres, isExact } = found
  const measured = measuredOf(metres, mouth, reference!)
  const message = said('mouth.measured', { river: named(subject), water: named(reference!), away: kilometres(metres) })
  if (isExact && metres <= nearMetres) return judgement('agrees', message, { measured, misfitMetres: 0 })
  const isFar = metres > (isExact ? farMetres : seaMetres) && subject.extentMetres >= greatMetres
  return isFar
    ? judgement('disagrees', message, { measured, misfitMetres: Math.round(metres) })
    : tooCoarse(isExact ? message : said('mouth.sea', { river: named(subject), water: named(reference!) }), {
        measured,
      })
}
