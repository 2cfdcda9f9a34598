import type { Statement, TopicKind } from '../core/compare/comparison.ts'
import { statedLabel } from './labels.ts'
import { holderName } from './palette.ts'

/** What a statement says, short enough for a table or a map: "10 km from Tabqa", "2016-06-20". */
export function figureWords(kind: TopicKind, { finding, day, side }: Statement): string {
  const { stated, reference, quote } = finding
  if (kind === 'taken') return [`by ${side === null ? '?' : holderName(side)}`, day ?? 'no day'].join(', ')
  if (kind === 'held') return [`by ${side === null ? '?' : holderName(side)}`, day].filter(Boolean).join(', ')
  const label = withUnit(statedLabel(stated), stated.unit)
  const name = reference?.place?.name ?? reference?.text
  if (kind === 'containment') return name ? `in ${name}` : quote
  if (label === '') return quote
  return name ? `${label} from ${name}` : label
}

/** "within 10 km", "10 to 15 km south": the unit behind the last figure. */
const withUnit = (label: string, unit: string | null): string =>
  unit === null ? label : label.replace(/\d[\d.,]*(?!.*\d)/, (figure) => `${figure} ${unit}`)
