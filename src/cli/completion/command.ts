/** `groundline completion`: what a shell completes, made from the options that the program has. */
import { Command } from 'commander'
import type { ExitCode } from '../check/tally.ts'
import type { Io } from '../io.ts'
import { write } from '../io.ts'
import { bash } from './bash.ts'
import { fish } from './fish.ts'
import { placesOf } from './places.ts'
import { zsh } from './zsh.ts'

const scripts = { bash, zsh, fish } as const
type Shell = keyof typeof scripts

const help = `
Examples:
  groundline completion bash > ~/.local/share/bash-completion/completions/groundline
  groundline completion zsh > ~/.zfunc/_groundline
  groundline completion fish > ~/.config/fish/completions/groundline.fish
`

export function completionCommand(io: Io, exit: (code: ExitCode) => void, program: Command): Command {
  const command = new Command('completion')
    .summary('print what a shell needs to complete this command')
    .description('Prints a script of completions for a shell.')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', help)
  const [shell] = [command.createArgument('<shell>', 'bash, zsh or fish').choices(Object.keys(scripts))]
  return command.addArgument(shell).action(async (name: Shell) => {
    await write(io.stdout, scripts[name](placesOf(program)))
    exit(0)
  })
}
