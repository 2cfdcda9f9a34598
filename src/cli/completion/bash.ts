/** Completions for bash. */
import { namesOf, type Flag, type Place } from './places.ts'

/** What stands behind an option that has a value, and behind its "=", which bash makes a word of its own. */
const valueCase = (flag: Flag): string => {
  const words = { words: `compgen -W "${flag.words.join(' ')}"`, file: 'compgen -f', free: 'true' }[
    flag.value ?? 'free'
  ]
  return `        ${namesOf(flag).join('|')}) COMPREPLY=($(${words} -- "$word")); return ;;`
}

function placeCase({ path, flags, next, takesFiles }: Place): string {
  const valued = flags.filter(({ value }) => value !== null).map(valueCase)
  const values = valued.length === 0 ? [] : ['      case "$before" in', ...valued, '      esac']
  const names = flags.flatMap(namesOf).join(' ')
  const rest = takesFiles ? 'files=yes' : `next="${next.map(({ name }) => name).join(' ')}"`
  return [`    "${path}")`, ...values, `      flags="${names}" ${rest} ;;`].join('\n')
}

export const bash = (places: readonly Place[]): string => `# bash completion for groundline
_groundline() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" place="" flags="" next="" files="" each
  COMPREPLY=()
  if [ "$word" = "=" ]; then word=""; elif [ "$before" = "=" ]; then before="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  for each in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$place $each" in
      ${places.flatMap(({ path }) => (path === '' ? [] : `"${path}"`)).join('|')}) place="$place $each" ;;
    esac
  done
  case "$place" in
${places.map(placeCase).join('\n')}
  esac
  if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W "$flags" -- "$word"))
  elif [ -n "$files" ]; then local IFS=$'\\n'; COMPREPLY=($(compgen -f -- "$word"))
  else COMPREPLY=($(compgen -W "$next" -- "$word")); fi
}
complete -o filenames -F _groundline groundline
`
