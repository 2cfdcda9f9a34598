/** Places that only a variant of a spelling leads to: "Rakka" to Raqqa beside Tabqa, but not "Kawlin" of Burma to Köln. */
import type { Candidate } from './candidates.ts'
import type { Entity } from './entities.ts'
import { isInside } from './inside.ts'
import { roughKilometres } from './near.ts'
import type { Place } from '../model.ts'

/** How far from all that stands around it a place may lie to be known by a variant of its name (chosen). */
const companyKilometres = 300

const keepCompany = (a: Place, b: Place): boolean =>
  (a.country !== null && a.country === b.country) ||
  isInside(a, b) ||
  isInside(b, a) ||
  roughKilometres(a, b) <= companyKilometres

/**
 * The candidates without those that are respelt and lie far from everything that is named around them. Where nothing
 * else is named, or only by variants, nothing speaks against them.
 */
export function credible(
  { neighbours }: Entity,
  candidates: readonly Candidate[],
  pools: readonly (readonly Candidate[])[],
): readonly Candidate[] {
  const company = [...neighbours.keys()].flatMap((index) => pools[index]!.slice(0, 1)).filter((one) => !one.respelt)
  if (company.length === 0) return candidates
  return candidates.filter(({ place, respelt }) => !respelt || company.some((one) => keepCompany(place, one.place)))
}
