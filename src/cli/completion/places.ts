/** What may be written at each place of the command line: behind the program's name, behind a command, behind one of its parts. */
import type { Command, Option } from 'commander'

export interface Flag {
  readonly long: string | null
  readonly short: string | null
  readonly description: string
  /** What its value may be; null where it has none. */
  readonly value: 'file' | 'words' | 'free' | null
  readonly words: readonly string[]
}

/** A word that may stand at a place, with what it does. */
export interface NextWord {
  readonly name: string
  readonly summary: string
}

export interface Place {
  /** Commands given so far, each behind a blank: "" at first, " gazetteer build". */
  readonly path: string
  readonly flags: readonly Flag[]
  /** Commands, or the only words that an argument may be. */
  readonly next: readonly NextWord[]
  /** Whether the arguments are files. */
  readonly takesFiles: boolean
}

/** The program's own place first, each command before its parts. */
export const placesOf = (command: Command, path = ''): readonly Place[] => [
  placeOf(command, path),
  ...command.commands.flatMap((below) => placesOf(below, `${path} ${below.name()}`)),
]

function placeOf(command: Command, path: string): Place {
  const next = [...command.commands.map(commandWord), ...command.registeredArguments.flatMap(argumentWords)]
  const flags = command.createHelp().visibleOptions(command).map(flagOf)
  return { path, flags, next, takesFiles: next.length === 0 }
}

const commandWord = (one: Command): NextWord => ({ name: one.name(), summary: one.summary() || one.description() })

const argumentWords = (argument: Command['registeredArguments'][number]): readonly NextWord[] =>
  (argument.argChoices ?? []).map((name) => ({ name, summary: '' }))

function flagOf({ long, short, description, argChoices, flags, required }: Option): Flag {
  const value = argChoices ? 'words' : !required ? null : /<(?:file|folder)\b/.test(flags) ? 'file' : 'free'
  return { long: long ?? null, short: short ?? null, description, value, words: argChoices ?? [] }
}

/** "--format", "-f" */
export const namesOf = ({ long, short }: Flag): readonly string[] => [long, short].filter((name) => name !== null)
