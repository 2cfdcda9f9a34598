/** The figures that verdicts are fitted to: data/calibration.csv, one published claim a line. */
import { readFileSync } from 'node:fs'
import { metresPer } from '../../core/units.ts'
import { radiusFromPopulation } from '../../core/place/extent.ts'

export const calibrationFile = 'data/calibration.csv'

/** Names and order of the columns; a cell is empty where nothing is stated or known. */
export const calibrationColumns = [
  'stated', 'stated_upper', 'unit', 'bound', 'path', 'measured_km', 'direction_points', 'direction_error_deg',
  'reference_population', 'subject_population',
] as const

/** One published claim, measured. Lengths in metres. */
export interface ClaimFigures {
  /** Null where only a direction is stated. */
  readonly statedMetres: number | null
  readonly statedUpperMetres: number | null
  readonly unit: 'km' | 'mi' | 'm' | null
  readonly within: boolean
  readonly path: '' | 'road' | 'other'
  readonly measuredMetres: number
  readonly points: 4 | 8 | 16 | null
  readonly directionErrorDegrees: number | null
  /** Radius of the two places together, by their populations. */
  readonly extentMetres: number
}

function figuresOf(line: string): ClaimFigures {
  const [stated, upper, unit, bound, path, measured, points, error, reference, subject] = line.split(',') as string[]
  const metres = (cell: string | undefined) => (cell ? Number(cell) * metresPer(unit as 'km') : null)
  const radius = (cell: string | undefined) => radiusFromPopulation(cell ? Number(cell) : null)
  return {
    statedMetres: metres(stated), statedUpperMetres: metres(upper), unit: unit ? (unit as 'km') : null,
    within: bound === 'within', path: path as '', measuredMetres: Number(measured) * 1000,
    points: points ? (Number(points) as 4) : null, directionErrorDegrees: error ? Number(error) : null,
    extentMetres: radius(reference) + radius(subject),
  }
}

export const readCalibration = (): readonly ClaimFigures[] =>
  readFileSync(calibrationFile, 'utf8').trim().split('\n').slice(1).map(figuresOf)
