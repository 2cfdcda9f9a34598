/** Completions for zsh. */
import type { Flag, Place } from './places.ts'

/** Within '...', and within [...] or behind ":" of what zsh reads there. */
const quoted = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&').replaceAll("'", "'\\''")

const values = { words: '', file: '_files', free: ' ' } as const

/** One for each name: a value stands behind a blank or, of a long name, behind "=". Each may come again. */
function specs({ long, short, description, value, words }: Flag): readonly string[] {
  const told = `[${quoted(description)}]`
  const action = value === null ? '' : `:${value}:${value === 'words' ? `(${words.join(' ')})` : values[value]}`
  const named = [
    long === null ? [] : value === null ? long : `${long}=`,
    short === null ? [] : value === null ? short : `${short}+`,
  ]
  return named.flat().map((name) => `'*${name}${told}${action}'`)
}

const functionName = (path: string): string => `_groundline${path.replaceAll(' ', '_')}`

function placeFunction({ path, flags, next, takesFiles }: Place): string {
  const rest = takesFiles ? [`'*:file:_files'`] : nextSpecs(next)
  return `${functionName(path)}() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -s -C \\
    ${[...flags.flatMap(specs), ...rest].join(' \\\n    ')}
${takesFiles ? '' : behind(path, next)}}`
}

/** Commands, told with what they do, or the plain words of an argument. */
function nextSpecs(next: Place['next']): readonly string[] {
  if (!next.some(({ summary }) => summary)) return [`'1:what:(${next.map(({ name }) => name).join(' ')})'`]
  const words = next.map(({ name, summary }) => `${name}\\:"${quoted(summary).replaceAll('"', '')}"`)
  return [`'1:what:((${words.join(' ')}))'`, `'*::what:->behind'`]
}

/** What is completed behind a command. */
function behind(path: string, next: Place['next']): string {
  const known = next.filter(({ summary }) => summary).map(({ name }) => name)
  if (known.length === 0) return ''
  const cases = known.map((name) => `    ${name}) ${functionName(`${path} ${name}`)} ;;`)
  return `  [[ $state == behind ]] && case "$words[1]" in\n${cases.join('\n')}\n  esac\n`
}

export const zsh = (places: readonly Place[]): string => `#compdef groundline
${places.map(placeFunction).join('\n')}
_groundline "$@"
`
