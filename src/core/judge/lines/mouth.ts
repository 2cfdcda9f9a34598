/** Where a river ends: its last drawn point, and the sea, the lake or the river that it is said to flow into. */
import { linesOf } from '../../geo/line/edges.ts'
import { contains, nearestOn } from '../../geo/outline.ts'
import type { LonLat, Measured, Outline, Place } from '../../model.ts'
import { said } from '../../model.ts'
import { named } from '../../place/names/named.ts'
import type { Case, Judgement } from '../judgement.ts'
import { judgement, tooCoarse } from '../judgement.ts'
import { judgeSeaMouth } from './on-sea.ts'
import { riverLines } from './drawn-river.ts'
import { kilometres } from '../findings/values.ts'

/** A drawn river that ends this near to another water flows into it (chosen: deltas are drawn short). */
const nearMetres = 15_000
/** One that ends this far from it does not (chosen). */
const farMetres = 100_000
/** Smaller rivers have namesakes that flow elsewhere: Khabur, Zab (chosen; half of their length). */
const greatMetres = 250_000

const mouthOf = ({ geometry }: Outline): LonLat | null => (linesOf(geometry)[0]?.at(-1) as LonLat | undefined) ?? null

/** From the mouth to the water; null where nothing tells where that lies. */
function metresTo(water: Place, mouth: LonLat, { ground }: Case): number | null {
  const drawn = water.outline === null ? null : ground.outlines.get(water.outline)
  if (!drawn) return null
  const { geometry, accuracyMetres } = drawn
  const isWithin = (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') && contains(geometry, mouth)
  return isWithin ? 0 : Math.max(0, nearestOn(geometry, mouth).metres - accuracyMetres)
}

const measuredOf = (metres: number, mouth: LonLat, water: Place): Measured => ({
  metres,
  lowMetres: metres,
  highMetres: metres,
  turfMetres: null,
  bearingDegrees: null,
  between: [mouth, [water.lon, water.lat]],
})

/** "The Dnieper flows into the Black Sea", "the Oskil flows into the Donets". */
export function judgeMouth(input: Case): Judgement {
  const { subject, reference, ground } = input
  if (reference!.type === 'sea') return judgeSeaMouth(input)
  const line = riverLines(subject, ground.outlines).find(({ flows }) => flows)
  const mouth = line ? mouthOf(line) : null
  if (!mouth) return tooCoarse(said('side.flow-unknown', { river: named(subject) }))
  const metres = metresTo(reference!, mouth, input)
  if (metres === null) return tooCoarse(said('place.no-line', { place: named(reference!) }))
  const measured = measuredOf(metres, mouth, reference!)
  const message = said('mouth.measured', { river: named(subject), water: named(reference!), away: kilometres(metres) })
  if (metres <= nearMetres) return judgement('agrees', message, { measured, misfitMetres: 0 })
  return metres > farMetres && subject.extentMetres >= greatMetres
    ? judgement('disagrees', message, { measured, misfitMetres: Math.round(metres) })
    : tooCoarse(message, { measured })
}
