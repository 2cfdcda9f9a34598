import { Command, CommanderError } from 'commander'
import { version } from '../present/version.ts'
import { archiveHelp } from './archive/options.ts'
import { assistantServerCommand } from './serve/assistant.ts'
import { withCheckOptions } from './check/options.ts'
import type { CheckArguments } from './check/settings.ts'
import type { ExitCode } from './check-command.ts'
import { checkFiles } from './check-command.ts'
import { claimReviewCommand } from './claim-review.ts'
import { compareCommand } from './compare.ts'
import { completionCommand } from './completion/command.ts'
import { dismissCommand } from './dismiss.ts'
import { Failure } from './failure.ts'
import { gazetteerCommand } from './gazetteer/command.ts'
import { checkHelp, mainHelp } from './help.ts'
import type { Io } from './io.ts'
import { say } from './io.ts'
import { languageServerCommand } from './serve/editor.ts'
import { mapCommand } from './map/command.ts'
import { queueCommands } from './queue/commands.ts'
import { reportCommand } from './report/command.ts'
import { systemFault } from './system-fault.ts'
import { tilesCommand } from './tiles/command.ts'

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
    await say(io.stderr, `groundline: ${saidOf(error)}\n`)
    return 2
  }
}

/** With its stack only where it is our own mistake: that is what a report of it needs. */
function saidOf(error: unknown): string {
  if (error instanceof Failure) return error.message
  return systemFault(error) ?? `A fault in Groundline, please report it: ${(error as Error).stack}`
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
      writeErr: (text) => void say(io.stderr, text.replace(/^error: /, 'groundline: ')),
      getOutHelpWidth: () => Math.min(io.stdout.columns ?? 100, 100),
    })
  program.addCommand(checkCommand(io, exit).copyInheritedSettings(program))
  program.addCommand(compareCommand(io, exit).copyInheritedSettings(program))
  program.addCommand(dismissCommand(io, exit).copyInheritedSettings(program))
  program.addCommand(claimReviewCommand(io, exit).copyInheritedSettings(program))
  program.addCommand(gazetteerCommand(io, exit, program))
  for (const command of [
    mapCommand(io, exit),
    reportCommand(io, exit),
    ...queueCommands(io, exit),
    tilesCommand(io, exit),
    languageServerCommand(io, exit),
    assistantServerCommand(io, exit),
  ])
    program.addCommand(command.copyInheritedSettings(program))
  program.addCommand(completionCommand(io, exit, program).copyInheritedSettings(program))
  return program
}

function checkCommand(io: Io, exit: (code: ExitCode) => void): Command {
  const command = new Command('check')
    .summary('check texts, and print what does not match the ground')
    .description('Checks texts: finds every distance, direction and location claimed, and measures it.')
  return withCheckOptions(command)
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', checkHelp + archiveHelp)
    .action(async (files: string[], settings: CheckArguments) => exit(await checkFiles(files, settings, io)))
}
