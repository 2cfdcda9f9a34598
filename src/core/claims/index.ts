import type { Claim, Draft, Mention } from '../model.ts'
import type { Sides } from '../front/sides.ts'
import type { Linked } from '../mention/antecedents.ts'
import type { ClaimRule } from './claim.ts'
import { adjacency } from './rules/adjacency.ts'
import { asserted } from './refine/asserted.ts'
import { area } from './rules/area.ts'
import { between } from './rules/between.ts'
import { coordinates } from './rules/coordinates.ts'
import { containment } from './rules/containment.ts'
import { seats } from './rules/seats.ts'
import { control } from './rules/control.ts'
import { nation } from './rules/nation.ts'
import { identity } from './rules/identity.ts'
import { claimContext } from './context.ts'
import { conversion } from './rules/conversion.ts'
import { direction } from './rules/direction.ts'
import { distance } from './rules/distance.ts'
import type { Tracer } from './tracer.ts'

/** Every kind of claim, in the order in which they may use each other's words. A new kind is one line here. */
export const claimRules: readonly ClaimRule[] = [
  distance,
  direction,
  conversion,
  containment,
  nation,
  adjacency,
  identity,
  seats,
  between,
  area,
  control,
  coordinates,
]

/** All claims of a draft, in the order of the text. */
export function findClaims(
  draft: Draft,
  mentions: readonly Mention[],
  linked: Linked,
  sides?: Sides,
  tracer: Tracer | null = null,
): readonly Claim[] {
  const context = claimContext(draft, mentions, linked, sides, tracer)
  const claims: Claim[] = []
  for (const rule of claimRules) claims.push(...rule.find(context, claims))
  return asserted(
    context,
    claims.sort((a, b) => a.from - b.from || a.to - b.to),
  )
}
