// Only who must start small imports check.ts without the clipper (geo/clipper.ts), the front (front/at-hand.ts), grids and
// all languages but the first (text/languages.ts), or the late parts of a check (late.ts).
import './geo/overlay/clipping.ts'
import './parts/index.ts'
import './front/day.ts'
import './parts/french.ts'
import './text/coordinates/mgrs.ts'
import { englishWords } from '../lang/en/words/english.ts'
import { check as checkIn } from './check.ts'
import type { CheckOptions, CheckResult, Ground } from './model.ts'

export * from './model.ts'
export { compare } from './compare/compare.ts'
export type * from './compare/comparison.ts'

/**
 * Checks the geography of a text against the ground, and says what it finds in English unless `options.words` are those
 * of another language. Pure and deterministic: the same text, ground and options give the same result. Throws nothing,
 * whatever the text.
 */
export const check = (text: string, ground: Ground, options: CheckOptions = {}): CheckResult =>
  checkIn(text, ground, { ...options, words: options.words ?? englishWords })
