/**
 * The figures that verdicts rest on: what published claims keep within. What each figure means stands in limits.ts.
 * Source: data/calibration.csv, published sentences measured between the places they name. Fitted 2026-11-30 by
 * `npm run fit`, which writes this file: change the data or the fit, not the figures.
 */
import type { Calibration } from './limits.ts'

export const calibration: Calibration = {
  claims: { distance: 2671, direction: 2381 },
  kept: { distance: { loose: 0.946, wrong: 0.985 }, direction: { loose: 0.982, wrong: 0.987 } },
  distance: {
    loose: {
      nearShare: 0.713,
      nearSlope: -0.114,
      longShare: 0.554,
      bareShare: 0.103,
      farShare: 1.164,
      edgeShare: 0.27,
      marginMetres: 1192,
    },
    wrong: {
      nearShare: 0.586,
      nearSlope: -0.079,
      longShare: 0.51,
      bareShare: 0.116,
      farShare: 1.243,
      edgeShare: 0.75,
      marginMetres: 1656,
    },
  },
  direction: { loose: 45, wrong: 52.2, subtendedShare: 0.1 },
  roadShare: 0.83,
}
