import { InvalidArgumentError } from 'commander'
import { readDate } from '../../formats/report/dates.ts'

/** A day of the command line, whole or partial. */
export function dateArgument(value: string): string {
  const date = readDate(value)
  if (date === null) throw new InvalidArgumentError('Give a date like 2016-06-22, 2016-06 or 2016.')
  return date
}
