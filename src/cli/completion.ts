/** `groundline completion`: what a shell completes, made from the options that the program has. */
import { Command, type Option } from 'commander'
import type { ExitCode } from './check/tally.ts'
import type { Io } from './io.ts'
import { write } from './io.ts'

const shells = ['bash', 'zsh', 'fish'] as const
type Shell = (typeof shells)[number]

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
  const [shell] = [command.createArgument('<shell>', 'bash, zsh or fish').choices(shells)]
  return command.addArgument(shell).action(async (name: Shell) => {
    await write(io.stdout, scripts[name](program))
    exit(0)
  })
}

const scripts: Readonly<Record<Shell, (program: Command) => string>> = { bash, zsh, fish }

interface Completed {
  readonly name: string
  readonly summary: string
  readonly options: readonly Option[]
}

const commandsOf = (program: Command): readonly Completed[] =>
  program.commands.map((one) => ({
    name: one.name(),
    summary: one.summary() || one.description(),
    options: [...one.options, ...one.commands.flatMap((below) => below.options)],
  }))

const flagsOf = ({ options }: Completed): string =>
  [...new Set(options.flatMap(({ long, short }) => [long, short]).filter((flag) => flag))].join(' ')

/** What may stand behind an option that takes one of several words. */
const choicesOf = ({ options }: Completed): readonly Option[] =>
  options.filter(({ argChoices }) => argChoices !== undefined)

function bash(program: Command): string {
  const commands = commandsOf(program)
  const cases = commands.map((one) => {
    const choices = choicesOf(one).map(({ long, short, argChoices = [] }) => {
      const flags = [long, short].filter((flag) => flag).join('|')
      return `        ${flags}) COMPREPLY=($(compgen -W "${argChoices.join(' ')}" -- "$word")); return ;;`
    })
    const inner = choices.length === 0 ? '' : `      case "$before" in\n${choices.join('\n')}\n      esac\n`
    return `    ${one.name})\n${inner}      flags="${flagsOf(one)}" ;;`
  })
  return `# bash completion for groundline
_groundline() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" flags=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')}" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W "$flags" -- "$word")); else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _groundline groundline
`
}

const quoted = (text: string): string => text.replace(/[[\]:'"\\$`]/g, ' ').trim()

function zsh(program: Command): string {
  const commands = commandsOf(program)
  const cases = commands.map((one) => {
    const specs = one.options.map(({ long, description, argChoices, required }) => {
      const value = required ? `:value:${argChoices ? `(${argChoices.join(' ')})` : '_files'}` : ''
      return `        '${long}[${quoted(description)}]${value}' \\`
    })
    return `      ${one.name})\n        _arguments \\\n${specs.join('\n')}\n        '*:file:_files' ;;`
  })
  return `#compdef groundline
_groundline() {
  local -a commands
  commands=(${commands.map(({ name, summary }) => `'${name}:${quoted(summary)}'`).join(' ')})
  if (( CURRENT == 2 )); then
    _describe 'command' commands
  else
    case "$words[2]" in
${cases.join('\n')}
    esac
  fi
}
_groundline "$@"
`
}

function fish(program: Command): string {
  const commands = commandsOf(program)
  const heads = commands.map(
    ({ name, summary }) => `complete -c groundline -n __fish_use_subcommand -f -a ${name} -d '${quoted(summary)}'`,
  )
  const options = commands.flatMap((one) =>
    one.options.map(({ long, short, description, argChoices, required }) => {
      const flags = `${long ? `-l ${long.slice(2)}` : ''}${short ? ` -s ${short.slice(1)}` : ''}`
      const value = argChoices ? ` -x -a '${argChoices.join(' ')}'` : required ? ' -r' : ''
      return `complete -c groundline -n '__fish_seen_subcommand_from ${one.name}' ${flags}${value} -d '${quoted(description)}'`
    }),
  )
  return `# fish completion for groundline\n${[...heads, ...options].join('\n')}\n`
}
