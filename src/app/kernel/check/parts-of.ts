/** The late parts of a check (core/late.ts), each loaded for the first draft that misses it. */
import { missedParts, type PartName } from '../../../core/late.ts'
import { orExactly } from './exactly.ts'

const loaders: Readonly<Record<PartName, () => Promise<unknown>>> = {
  adjacency: () => import('../../../core/parts/adjacency.ts'),
  area: () => import('../../../core/parts/area.ts'),
  assertion: () => import('../../../core/parts/assertion.ts'),
  between: () => import('../../../core/parts/between.ts'),
  control: () => import('../../../core/parts/control.ts'),
  conversion: () => import('../../../core/parts/conversion.ts'),
  coordinates: () => import('../../../core/parts/coordinates.ts'),
  front: () => Promise.all([import('../../../core/parts/front.ts'), import('../../../core/front/day.ts')]),
  grid: () => import('../../../core/text/coordinates/mgrs.ts'),
  identity: () => import('../../../core/parts/identity.ts'),
  judging: () => import('../../../core/parts/judging.ts'),
  lines: () => import('../../../core/mention/lines.ts'),
  locate: () => import('../../../core/parts/locate.ts'),
  pairs: () => import('../../../core/text/coordinates/coordinates.ts'),
  reading: () => import('../../../core/parts/reading.ts'),
  river: () => import('../../../core/parts/river.ts'),
  teller: () => import('../../../core/parts/teller.ts'),
  tracer: () => import('../../../core/parts/tracer.ts'),
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
