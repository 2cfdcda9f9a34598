import type { Statement, TopicKind } from '../core/compare/comparison.ts'
import { englishLabels } from '../lang/en/labels.ts'
import type { LabelWords } from '../lang/engine/labels.ts'
import { statedLabel } from './labels.ts'
import { holderName } from './palette.ts'

interface FigureWords {
  readonly by: (holder: string) => string
  readonly noDay: string
  readonly within: (area: string) => string
  readonly from: (figure: string, place: string) => string
}

export const englishFigures = {
  by: (holder: string) => `by ${holder}`,
  noDay: 'no day',
  within: (area: string) => `in ${area}`,
  from: (figure: string, place: string) => `${figure} from ${place}`,
}

/** How a language says all of it. */
interface Saying {
  readonly figures: FigureWords
  readonly labels: LabelWords
  /** The name of a holder by its id. */
  readonly holder: (id: string) => string
}

const english: Saying = { figures: englishFigures, labels: englishLabels, holder: holderName }

/** What a statement says, short enough for a table or a map: "10 km from Tabqa", "2016-06-20". */
export function figureWords(
  kind: TopicKind,
  { finding, day, side }: Statement,
  { figures, labels, holder }: Saying = english,
): string {
  const { stated, reference, quote } = finding
  const by = figures.by(side === null ? '?' : holder(side))
  if (kind === 'taken') return [by, day ?? figures.noDay].join(', ')
  if (kind === 'held') return [by, day].filter(Boolean).join(', ')
  const label = withUnit(statedLabel(stated, labels), stated.unit && labels.units[stated.unit])
  const name = reference?.place?.name ?? reference?.text
  if (kind === 'containment') return name ? figures.within(name) : quote
  if (label === '') return quote
  return name ? figures.from(label, name) : label
}

/** "within 10 km", "10 to 15 km south": the unit behind the last figure. */
const withUnit = (label: string, unit: string | null): string =>
  unit === null ? label : label.replace(/\d[\d.,]*(?!.*\d)/, (figure) => `${figure} ${unit}`)
