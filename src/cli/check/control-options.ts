/** The options of `groundline check` that bring maps of control and theatre packs. */
import { Command, InvalidArgumentError, Option } from 'commander'
import { dateArgument } from './date-argument.ts'

export const withControlOptions = (command: Command): Command =>
  command
    .option('--front <file>', 'map of control to check against; give it again for more maps or days', listed)
    .option('--front-holder <side>', 'who holds areas for which the map names no holder')
    .option('--front-day <date>', 'day of the map, if neither the file nor its name says it', dayArgument)
    .option('--front-outside <side>', 'who holds the land outside all areas (default: not known)')
    .option('--front-source <name>', 'who drew the map')
    .option('--front-terms <text>', 'terms of use of the map, named in exports')
    .addOption(
      new Option('--front-axes <how>', 'coordinates that look swapped: take them as written, or turned round').choices([
        'written',
        'turned',
      ]),
    )
    .option('--pack <folder|zip>', 'theatre pack to use beside the built-in ones; give it again for more', listed)

function dayArgument(value: string): string {
  const date = dateArgument(value)
  if (date.length < 10) throw new InvalidArgumentError('Give a whole day like 2025-10-26.')
  return date
}

/** An option that may be given many times. */
const listed = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]
