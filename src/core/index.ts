// Only who must start small imports check.ts without the clipper (geo/clipper.ts), the front (front/at-hand.ts) and grids.
import './geo/clipping.ts'
import './front/day.ts'
import './text/mgrs.ts'

export * from './model.ts'
export { check } from './check.ts'
export { compare } from './compare/compare.ts'
export type * from './compare/comparison.ts'
