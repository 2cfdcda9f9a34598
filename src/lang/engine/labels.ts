/** The short words of maps and tables. */
import type { AreaUnit, LengthUnit } from '../../core/model.ts'

export interface LabelWords {
  readonly units: Readonly<Record<LengthUnit | AreaUnit, string>>
  /** "west-south-west" */
  readonly compass: (degrees: number) => string
  /** "45.5 km, claimed 45" */
  readonly claimed: (found: string, stated: string) => string
  readonly within: (figure: string) => string
  readonly moreThan: (figure: string) => string
  readonly about: (figure: string) => string
  readonly range: (low: string, high: string) => string
  /** The way between two places. */
  readonly way: (from: string, to: string) => string
  /** Where the text puts a place that no gazetteer has. */
  readonly located: (name: string, radius: string) => string
  /** What stands between digits and their decimals. */
  readonly decimal: string
}

/** One of sixteen points of the compass. */
export const pointOf = (points: readonly string[], degrees: number): string =>
  points[Math.round((((degrees % 360) + 360) % 360) / 22.5) % 16] ?? ''
