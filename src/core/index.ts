// Only who must start small imports check.ts without the clipper (geo/clipper.ts) and the front (front/at-hand.ts).
import './geo/clipping.ts'
import './front/day.ts'

export * from './model.ts'
export { check } from './check.ts'
export { compare } from './compare/compare.ts'
export type * from './compare/comparison.ts'
