/** How statements are named in a reason. */
import type { Statement } from './comparison.ts'
import type { Bound } from '../model.ts'
import { nameOf } from './places.ts'

const bounds: Readonly<Partial<Record<Bound, string>>> = {
  within: 'within ',
  about: 'about ',
  'more-than': 'more than ',
}

export const kilometres = (metres: number): string => {
  const value = metres / 1000
  return `${value >= 20 ? Math.round(value) : Math.round(value * 10) / 10} km`
}

/** "within 10 km from Tabqa airbase", with the direction where one is said. */
export function figureOf({ finding: { stated, reference, quote } }: Statement): string {
  const { value, unit, bound } = stated
  if (value === null || unit === null) return `“${quote}”`
  const figure = `${(bound && bounds[bound]) ?? ''}${value} ${unit}`
  return reference ? `${figure} from ${nameOf(reference)}` : figure
}

export const days = (count: number): string => (count === 1 ? 'one day' : `${count} days`)
