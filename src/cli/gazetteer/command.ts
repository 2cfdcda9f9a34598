/** `groundline gazetteer`: places beyond those that come with the program, for every check on this machine. */
import { Command } from 'commander'
import type { ExitCode } from '../check/tally.ts'
import type { Io } from '../io.ts'
import { fileCommands } from './build.ts'
import { countryCommands } from './country-commands.ts'

/** The command with its parts, with the settings of the program that it is added to. */
export function gazetteerCommand(io: Io, exit: (code: ExitCode) => void, program: Command): Command {
  const command = new Command('gazetteer')
    .copyInheritedSettings(program)
    .summary('use more places: of a country, or your own')
    .description(
      'Adds places to every check on this machine: all places of a country, fetched from GeoNames, or files of your own. ' +
        'Rows that cannot be read are named and left out (exit code 2).',
    )
  for (const part of [...countryCommands(io, exit), ...fileCommands(io, exit)])
    command.addCommand(part.copyInheritedSettings(program))
  return command
}
