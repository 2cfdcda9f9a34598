/** Text in pieces, as streams of files give it. */
export type Chunks = AsyncIterable<string> | Iterable<string>

/** Longer lines are no rows of places: the file is something else. */
export const longestLine = 1_000_000

export class LineTooLong extends Error {}

/** Lines with their 1-based numbers, without their ends; never more than one chunk and one line in memory. */
export async function* linesOf(chunks: Chunks): AsyncGenerator<readonly [line: string, number: number]> {
  let rest = ''
  let number = 0
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()!
    if (rest.length > longestLine) throw new LineTooLong(`Line ${number + lines.length + 1} has over a million letters`)
    for (const line of lines) yield [line.replace(/\r$/, ''), ++number]
  }
  if (rest !== '') yield [rest.replace(/\r$/, ''), ++number]
}
