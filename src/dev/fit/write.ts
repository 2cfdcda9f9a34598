/** Writes the fitted figures as the one file that verdicts read them from. */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Calibration, DirectionFigures, DistanceFigures } from '../../core/judge/limits.ts'

export const calibrationModule = 'src/core/judge/calibration.ts'

const rounded = (value: number, digits: number): string => String(Number(value.toFixed(digits)))

const distanceText = ({
  nearShare,
  nearSlope,
  bareShare,
  farShare,
  edgeShare,
  marginMetres,
}: DistanceFigures): string =>
  `{\n      nearShare: ${rounded(nearShare, 3)}, nearSlope: ${rounded(nearSlope, 3)}, ` +
  `bareShare: ${rounded(bareShare, 3)},\n      ` +
  `farShare: ${rounded(farShare, 3)}, edgeShare: ${rounded(edgeShare, 2)}, ` +
  `marginMetres: ${rounded(marginMetres, 0)},\n    }`

const directionText = ({ loose, wrong, subtendedShare }: DirectionFigures): string =>
  `{ loose: ${rounded(loose, 1)}, wrong: ${rounded(wrong, 1)}, subtendedShare: ${rounded(subtendedShare, 2)} }`

const text = ({
  claims,
  kept,
  distance,
  direction,
  roadShare,
}: Calibration): string => `import type { Calibration } from './limits.ts'

export const calibration: Calibration = {
  claims: { distance: ${claims.distance}, direction: ${claims.direction} },
  kept: {
    distance: { loose: ${rounded(kept.distance.loose, 3)}, wrong: ${rounded(kept.distance.wrong, 3)} },
    direction: { loose: ${rounded(kept.direction.loose, 3)}, wrong: ${rounded(kept.direction.wrong, 3)} },
  },
  distance: {
    loose: ${distanceText(distance.loose)},
    wrong: ${distanceText(distance.wrong)},
  },
  direction: ${directionText(direction)},
  roadShare: ${rounded(roadShare, 2)},
}
`

const heading = (day: string): string => `/**
 * The figures that verdicts rest on: what published claims keep within. What each figure means stands in limits.ts.
 * Source: data/calibration.csv, published sentences measured between the places they name. Fitted ${day} by
 * \`npm run fit\`, which writes this file: change the data or the fit, not the figures.
 */
`

/** Leaves the file and its date as they are where the figures are the same. */
export function writeCalibration(calibration: Calibration, day: string): boolean {
  const [body, old] = [text(calibration), readFileSync(calibrationModule, 'utf8')]
  if (old.endsWith(body)) return false
  writeFileSync(calibrationModule, heading(day) + body)
  return true
}
