/** The late parts of a check (core/late.ts), each loaded for the first draft that misses it. */
import { missedParts, type PartName } from '../late.ts'
import { orExactly } from './exactly.ts'

const loaders: Readonly<Record<PartName, () => Promise<unknown>>> = {
  adjacency: () => import('./adjacency.ts'),
  area: () => import('./area.ts'),
  assertion: () => import('./assertion.ts'),
  between: () => import('./between.ts'),
  casing: () => import('../mention/recase.ts'),
  control: () => import('./control.ts'),
  conversion: () => import('./conversion.ts'),
  coordinates: () => import('./coordinates.ts'),
  front: () => Promise.all([import('./front.ts'), import('../front/day.ts')]),
  grid: () => import('../text/coordinates/mgrs.ts'),
  identity: () => import('./identity.ts'),
  implied: () => import('../claims/refine/lists/elided.ts'),
  judging: () => import('./judging.ts'),
  lines: () => import('../mention/lines.ts'),
  locate: () => import('./locate.ts'),
  pair: () => import('../claims/refine/lists/pair.ts'),
  pairs: () => import('../text/coordinates/coordinates.ts'),
  reading: () => import('./reading.ts'),
  river: () => import('./river.ts'),
  teller: () => import('./teller.ts'),
  tracer: () => import('./tracer.ts'),
  vouching: () => import('./vouching.ts'),
}

/** What `check` gives once no part is missed any more. */
export async function withParts<Result>(check: () => Result): Promise<Result> {
  missedParts()
  for (;;) {
    const result = await orExactly(check)
    const missed = missedParts()
    if (missed.length === 0) return result
    await Promise.all(missed.map((name) => loaders[name]()))
  }
}
