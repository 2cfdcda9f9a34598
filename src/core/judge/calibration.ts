/**
 * The figures that verdicts rest on. Source: published claims measured on the ground (see data/calibration.csv and
 * `npm run corpus`). A stated distance d (metres) is judged against the measured interval.
 */
export interface Band {
  /** Measured below low(d): nearer than stated. */
  readonly low: number
  readonly lowMetres: number
  readonly high: number
  readonly highMetres: number
}

/** What 95 % of published claims keep within: outside is `loose`. */
export const looseBand: Band = { low: 0.65, lowMetres: 2_000, high: 1.15, highMetres: 2_000 }
/** What 98 % keep within: outside is `disagrees`. */
export const wrongBand: Band = { low: 0.55, lowMetres: 2_000, high: 1.25, highMetres: 3_000 }

/** Degrees off the named direction, by how many points the compass word has: `loose`, then `disagrees`. */
export const directionLimits = {
  loose: { 4: 45, 8: 45, 16: 33.75 },
  wrong: { 4: 55, 8: 55, 16: 45 },
} as const

/** Stated over measured that unlabelled road distances commonly have. */
export const roadFactor = { low: 1.15, high: 1.6 } as const
