import type { Mention, NamedLine, Place } from '../../model.ts'
import { named } from '../../place/names/named.ts'

/** "the border of Turkey", "the Syrian coast" by its country; a river or a lake by its own name. */
export function lineSaid(mention: Mention | null, place: Place): NamedLine {
  const own = mention !== null && mention.form !== 'line' ? null : (mention?.line ?? 'border')
  return { place: named(place), line: place.type === 'lake' ? 'shore' : own }
}
