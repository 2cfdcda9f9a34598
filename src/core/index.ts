// Only who must start small imports check.ts by itself (part.ts).
import './all-parts.ts'

export * from './model.ts'
export { check } from './check.ts'
export { compare } from './compare/compare.ts'
export type * from './compare/comparison.ts'
