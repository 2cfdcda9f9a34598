import { Command, CommanderError, Option } from 'commander'
import { severities } from '../present/diagnostics.ts'
import { version } from '../present/version.ts'
import type { CheckSettings, ExitCode } from './check-settings.ts'
import { checkFiles } from './check-command.ts'
import { addArchiveOptions, archiveHelp } from './archive/options.ts'
import { compareCommand } from './compare.ts'
import { dateArgument } from './date-argument.ts'
import { Failure } from './failure.ts'
import { gazetteerCommand } from './gazetteer.ts'
import { checkHelp, mainHelp } from './help.ts'
import type { Io } from './io.ts'
import { write } from './io.ts'
import { queueCommands } from './queue/commands.ts'
import { reportCommand } from './report/command.ts'
import { tilesCommand } from './tiles/command.ts'
import { outputFormats } from './writers.ts'

/** Runs the command as from a shell: `args` without the program's own name. Gives the exit code; never throws. */
export async function runCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0
  const program = groundline(io, (next) => {
    code = next
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    const said = error instanceof Failure ? error.message : (error as Error).stack
    await write(io.stderr, `groundline: ${said}\n`)
    return 2
  }
}

function groundline(io: Io, exit: (code: ExitCode) => void): Command {
  const program = new Command('groundline')
    .description('Checks the geography of reporting: finds spatial claims, measures them, says what does not match.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', mainHelp)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text.replace(/^error: /, 'groundline: ')),
      getOutHelpWidth: () => Math.min(io.stdout.columns ?? 100, 100),
    })
  program.addCommand(checkCommand(io, exit).copyInheritedSettings(program))
  program.addCommand(compareCommand(io, exit).copyInheritedSettings(program))
  program.addCommand(gazetteerCommand(io, exit, program))
  for (const command of [reportCommand(io, exit), ...queueCommands(io, exit), tilesCommand(io, exit)])
    program.addCommand(command.copyInheritedSettings(program))
  return program
}

function checkCommand(io: Io, exit: (code: ExitCode) => void): Command {
  return addArchiveOptions(new Command('check'))
    .summary('check texts, and print what does not match the ground')
    .description('Checks texts: finds every distance, direction and location claimed, and measures it.')
    .argument('<file...>', 'plain text or Markdown in UTF-8, or a folder of them; "-" reads standard input')
    .addOption(
      new Option('-f, --format <format>', 'what to print (text; jsonl for JSONL input)').choices(outputFormats),
    )
    .addOption(
      new Option('-i, --input-format <format>', 'how to read (jsonl for .jsonl and .ndjson, else text)').choices([
        'text',
        'jsonl',
      ]),
    )
    .option('-d, --date <date>', 'day of reporting: 2016-06-22, 2016-06 or 2016', dateArgument)
    .addOption(
      new Option('-s, --min-severity <severity>', 'exit with 1 for findings from this severity on')
        .choices(severities)
        .default('warning'),
    )
    .option('--strict', 'hold the text to its wording, not to what published claims commonly do')
    .option('-a, --all', 'in text: list also what agrees and what cannot be checked')
    .option('--color', 'colours, also where nobody looks at a terminal')
    .option('--no-color', 'no colours')
    .option('--data <folder>', 'folder of built data (default: the one that came with the program)')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', checkHelp + archiveHelp)
    .action(async (files: string[], settings: CheckSettings) => exit(await checkFiles(files, settings, io)))
}
