/** The figures that verdicts are fitted to: data/calibration.csv, one published claim a line. */
import { readFileSync } from 'node:fs'
import { metresPer } from '../../../core/units.ts'
import { radiusFromPopulation } from '../../../core/place/extent.ts'

export const calibrationFile = 'data/calibration.csv'

/** Names and order of the columns; a cell is empty where nothing is stated or known. */
export const calibrationColumns = [
  'stated',
  'stated_upper',
  'unit',
  'bound',
  'path',
  'measured_km',
  'direction_points',
  'direction_error_deg',
  'reference_population',
  'subject_population',
] as const

/** One published claim, measured. Lengths in metres. */
export interface ClaimFigures {
  /** As printed, in `unit`; null where only a direction is stated. */
  readonly stated: number | null
  readonly unit: 'km' | 'mi' | 'm'
  /** A single figure without a bound: what limits on both sides can be fitted to. */
  readonly single: boolean
  readonly path: '' | 'road' | 'other'
  readonly measuredMetres: number
  readonly points: 4 | 8 | 16 | null
  /** Degrees between the named and the measured direction; null where none is named. */
  readonly errorDegrees: number | null
  /** Radius of the subject and of the reference, by their populations. */
  readonly radii: readonly [subject: number, reference: number]
}

function figuresOf(line: string): ClaimFigures {
  const [stated, upper, unit, bound, path, measured, points, error, reference, subject] = line.split(',') as string[]
  const radius = (cell: string | undefined) => radiusFromPopulation(cell ? Number(cell) : null)
  return {
    stated: stated ? Number(stated) : null,
    unit: (unit || 'km') as 'km',
    single: Number(stated) > 0 && upper === '' && bound === '',
    path: path as '',
    measuredMetres: Number(measured) * 1000,
    points: points ? (Number(points) as 4) : null,
    errorDegrees: error ? Number(error) : null,
    radii: [radius(subject), radius(reference)],
  }
}

export const metresOf = (value: number, { unit }: ClaimFigures): number => value * metresPer(unit)

/** Throws where the file is not there or has other columns. */
export function readCalibration(): readonly ClaimFigures[] {
  const [header, ...lines] = readFileSync(calibrationFile, 'utf8').trim().split('\n')
  if (header !== calibrationColumns.join(',')) throw new Error(`${calibrationFile} has the columns "${header}"`)
  return lines.map(figuresOf)
}
