/** On which of the named seas a point of a coast lies. */
import type { LonLat } from '../../model.ts'
import { contains, metresToEdge } from '../../geo/outline.ts'
import type { Sea } from '../../place/areas/seas-at-hand.ts'
import { isPartOf, seasAtHand } from '../../place/areas/seas-at-hand.ts'

const lies = ({ areas }: Sea, at: LonLat): boolean => areas.some((area) => contains(area, at))

const metresTo = (sea: Sea, at: LonLat): number =>
  lies(sea, at) ? 0 : Math.min(...sea.areas.map((area) => metresToEdge(area, at)))

/** The sea that the table has for a place, with its parts; null where it has none. */
export function seaOf(id: string): readonly Sea[] | null {
  const all = [...seasAtHand().values()]
  const own = seasAtHand().get(id)
  return own ? all.filter((sea) => isPartOf(sea, own)) : null
}

/** Seas at a point, the smallest first: no sea that another of them is a part of. */
export function seasAt(at: LonLat): readonly Sea[] {
  const found = [...seasAtHand().values()].filter((sea) => lies(sea, at))
  return found.filter((sea) => !found.some((other) => other !== sea && isPartOf(other, sea)))
}

/** `unclear`: so near a limit, or so loosely called, that it may be either; `unknown`: no sea of the table is there. */
export type OnSea = 'on' | 'off' | 'unclear' | 'unknown'

/** Whether a point lies on a sea, `seaOf` its id; `spread` in metres is how far the point may be off. */
export function onSea(own: readonly Sea[], at: LonLat, spread: number): OnSea {
  const [whole] = own
  const allowed = whole!.limitMetres + spread
  const here = seasAt(at)
  const isOn = own.some((sea) => lies(sea, at))
  if (isOn) return isNearOther(own, at, allowed) ? 'unclear' : 'on'
  if (here.some((sea) => own.some(({ id }) => sea.loosely.includes(id)))) return 'unclear'
  if (own.some((sea) => metresTo(sea, at) <= 2 * allowed)) return 'unclear'
  return here.length > 0 ? 'off' : 'unknown'
}

/** Whether another sea, which is neither a part of this one nor holds it, is as near as the limits may be off. */
function isNearOther(own: readonly Sea[], at: LonLat, allowed: number): boolean {
  const others = [...seasAtHand().values()].filter(
    (sea) => !own.some((one) => isPartOf(one, sea) || isPartOf(sea, one) || isLoose(one, sea)),
  )
  return others.some((sea) => lies(sea, at) || metresTo(sea, at) <= allowed)
}

/** A strait and the gulf that it opens from overlap. */
const isLoose = (one: Sea, other: Sea): boolean => one.loosely.includes(other.id) || other.loosely.includes(one.id)
