/** Writes the fitted figures as the one file that verdicts read them from. */
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import type { Calibration, DirectionFigures, DistanceFigures } from '../../../core/judge/distances/limits.ts'

export const calibrationModule = 'src/core/judge/distances/calibration.ts'

const rounded = (value: number, digits: number): string => String(Number(value.toFixed(digits)))

const distanceText = (figures: DistanceFigures): string => {
  const { nearShare, nearSlope, longShare, bareShare, farShare, edgeShare, marginMetres } = figures
  const shares = { nearShare, nearSlope, longShare, bareShare, farShare }
  const parts = Object.entries(shares).map(([name, share]) => `${name}: ${rounded(share, 3)}`)
  return `{ ${parts.join(', ')}, edgeShare: ${rounded(edgeShare, 2)}, marginMetres: ${rounded(marginMetres, 0)} }`
}

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
export async function writeCalibration(calibration: Calibration, day: string): Promise<boolean> {
  const layout = { ...(await resolveConfig(calibrationModule)), filepath: calibrationModule }
  const body = await format(text(calibration), layout)
  if (readFileSync(calibrationModule, 'utf8').endsWith(body)) return false
  writeFileSync(calibrationModule, heading(day) + body)
  return true
}
