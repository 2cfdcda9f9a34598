/**
 * The figures that verdicts rest on: what published claims keep within. What each figure means stands in limits.ts.
 * Source: data/calibration.csv, published sentences measured between the places they name. Fitted 2026-11-23 by
 * `npm run fit`, which writes this file: change the data or the fit, not the figures.
 */
import type { Calibration } from './limits.ts'

export const calibration: Calibration = {
  claims: { distance: 2671, direction: 2381 },
  kept: { distance: { loose: 0.948, wrong: 0.985 }, direction: { loose: 0.982, wrong: 0.987 } },
  distance: {
    loose: {
      nearShare: 0.71,
      nearSlope: -0.093,
      bareShare: 0.108,
      farShare: 1.17,
      edgeShare: 0.32,
      marginMetres: 1082,
    },
    wrong: {
      nearShare: 0.59,
      nearSlope: -0.072,
      bareShare: 0.108,
      farShare: 1.243,
      edgeShare: 0.76,
      marginMetres: 1650,
    },
  },
  direction: { loose: 45, wrong: 52.2, subtendedShare: 0.1 },
  roadShare: 0.83,
}
