/**
 * The figures that verdicts rest on: what published claims keep within. What each figure means stands in limits.ts.
 * Source: data/calibration.csv, published sentences measured between the places they name. Fitted 2026-11-22 by
 * `npm run fit`, which writes this file: change the data or the fit, not the figures.
 */
import type { Calibration } from './limits.ts'

export const calibration: Calibration = {
  claims: { distance: 2671, direction: 2381 },
  kept: {
    distance: { loose: 0.949, wrong: 0.984 },
    direction: { loose: 0.982, wrong: 0.988 },
  },
  distance: {
    loose: { nearShare: 0.718, nearSlope: -0.098, bareShare: 0.112, farShare: 1.182, edgeShare: 0.34, marginMetres: 1200 },
    wrong: { nearShare: 0.604, nearSlope: -0.077, bareShare: 0.121, farShare: 1.211, edgeShare: 0.8, marginMetres: 1699 },
  },
  direction: { loose: 45, wrong: 53.6, subtendedShare: 0.1 },
  roadShare: 0.83,
}
