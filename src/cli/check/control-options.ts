/** The options of `groundline check` that bring maps of control and theatre packs. */
import { Command, InvalidArgumentError, Option } from 'commander'
import { dateArgument } from './date-argument.ts'

export const withControlOptions = (command: Command): Command =>
  command
    .option('--front <file>', 'a map of control to check against; say it again for more maps, or more days', listed)
    .option('--front-holder <side>', 'who holds the areas for which the map names nobody')
    .option('--front-day <date>', 'the day of the map, where neither it nor its name tells', dayArgument)
    .option('--front-outside <side>', 'who holds what lies outside of all areas (else that is not known)')
    .option('--front-source <name>', 'who drew the map')
    .option('--front-terms <text>', 'terms of use of the map, for exports')
    .addOption(
      new Option('--front-axes <how>', 'of maps whose longitudes and latitudes look swapped').choices([
        'written',
        'turned',
      ]),
    )
    .option('--pack <folder|zip>', 'a theatre pack beside the built-in ones; say it again for more', listed)

function dayArgument(value: string): string {
  const date = dateArgument(value)
  if (date.length < 10) throw new InvalidArgumentError('Give a whole day like 2025-10-26.')
  return date
}

/** An option that may be given many times. */
const listed = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]
