// All parts stand ready: only who must start small imports check.ts by itself (see part.ts).
import './geo/clipping.ts'
import './rarer.ts'

export * from './model.ts'
export { check } from './check.ts'
export { compare } from './compare/compare.ts'
export type * from './compare/comparison.ts'
