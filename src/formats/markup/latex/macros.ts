/** Commands that an author defines: "\newcommand{\km}{kilometres}", "\def\dist#1#2{#1~km from #2}". */
export interface Macro {
  readonly name: string
  readonly body: string
  /** How many arguments it takes; the first may be left out where it has a default. */
  readonly count: number
  readonly optional: string | null
}

const called = String.raw`(?:\{\s{0,5}\\([A-Za-z]{1,40})\s{0,5}\}|\\([A-Za-z]{1,40}))\s{0,5}`
const counted = String.raw`(?:\[([1-9])\]\s{0,5})?(?:\[([^\]\n]{0,60})\]\s{0,5})?((?:#[1-9]){0,9})`
const pattern = new RegExp(
  String.raw`\\(?:(?:(?:re)?newcommand|providecommand|DeclareRobustCommand|[ge]?def)\*?\s{0,5}${called}${counted}` +
    String.raw`|(?:New|Renew|Provide|Declare)DocumentCommand\s{0,5}${called}\{([m\s]{0,30})\})\s{0,5}\{`,
  'g',
)

const [most, longest] = [500, 400]

/** In the order of the source. */
export function bodiesOf(source: string, braces: ReadonlyMap<number, number>): readonly Macro[] {
  const found: Macro[] = []
  for (const match of source.matchAll(pattern)) {
    const open = match.index + match[0].length
    const close = braces.get(open - 1)
    if (found.length === most) break
    if (close === undefined || close - open > longest) continue
    const [, one, two, count, optional, marks = '', three, four, kinds = ''] = match
    const given = Number(count ?? 0) || marks.length / 2 || kinds.replace(/\s/g, '').length
    found.push({
      name: one ?? two ?? three ?? four!,
      body: source.slice(open, close),
      count: given,
      optional: optional ?? null,
    })
  }
  return found
}

/** Behind the name, the arguments and the body of a definition that begins at an offset. */
export function definitionEnd(source: string, braces: ReadonlyMap<number, number>, from: number): number {
  const head =
    /\s{0,5}(?:\{[^{}\n]{0,60}\}|\\[A-Za-z@]{1,40})(?:\s{0,5}\[[^\]\n]{0,60}\]){0,2}(?:#\d){0,9}(?:\{[m\s]{1,30}\})?\s{0,5}\{/y
  head.lastIndex = from
  if (!head.test(source)) return from
  const close = braces.get(head.lastIndex - 1)
  return close === undefined ? head.lastIndex : close + 1
}
