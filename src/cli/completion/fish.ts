/** Completions for fish. */
import type { Flag, Place } from './places.ts'

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`

const optionOf = ({ long, short, description, value, words }: Flag): string => {
  const names = [long === null ? '' : ` -l ${long.slice(2)}`, short === null ? '' : ` -s ${short.slice(1)}`].join('')
  const what = { words: ` -x -a ${quoted(words.join(' '))}`, file: ' -r -F', free: ' -x' }
  return `${names}${value === null ? '' : what[value]} -d ${quoted(description)}`
}

function linesOf({ path, flags, next }: Place): readonly string[] {
  const head = `complete -c groundline -n ${quoted(`__groundline_at "${path}"`)}`
  const words = next.map(({ name, summary }) => `${head} -f -a ${name}${summary ? ` -d ${quoted(summary)}` : ''}`)
  return [...words, ...flags.map((flag) => head + optionOf(flag))]
}

export const fish = (places: readonly Place[]): string => `# fish completion for groundline
function __groundline_at
  set -l place ''
  set -l given (commandline -opc)
  for each in $given[2..-1]
    if contains -- "$place $each" ${places.flatMap(({ path }) => (path === '' ? [] : quoted(path))).join(' ')}
      set place "$place $each"
    end
  end
  test "$place" = "$argv[1]"
end
${places.flatMap(linesOf).join('\n')}
`
