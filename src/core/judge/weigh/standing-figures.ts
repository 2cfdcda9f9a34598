/**
 * What verdicts know of places that share their names; what each figure means stands in standing.ts. Source:
 * data/namesakes.csv (populated places of nine countries, Who's On First, CC BY 4.0, in true sentences) and
 * data/calibration.csv. `npm run fit:places` writes this file: change the data or the fit, not the figures.
 */
import type { StandingFigures } from './standing.ts'

export const standing: StandingFigures = {
  wrongShare: 0.06,
  slip: 0.9,
  seat: 2.3,
  perPoint: 1.6,
  stated: { mean: 3.519, spread: 1.165 },
  away: { mean: 7.09, spread: 1.659 },
  held: 0.404,
  perPeople: 1.6,
  respelt: -0.174,
}
