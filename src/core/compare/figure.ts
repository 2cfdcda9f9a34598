/** What a statement states, as reasons name it. */
import type { Length, StatedFigure } from '../model.ts'
import type { Statement } from './comparison.ts'
import { nameOf } from './places.ts'

export const kilometres = (metres: number): Length => ({ metres, unit: 'km' })

/** "within 10 km from Tabqa airbase". */
export function figureOf({ finding: { stated, reference, quote } }: Statement): StatedFigure {
  const { bound, value, unit } = stated
  return { quote, bound, value, unit, from: reference ? nameOf(reference) : null }
}
