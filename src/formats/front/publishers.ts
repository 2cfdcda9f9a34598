import type { Holder } from '../../core/model.ts'

export interface Publisher {
  readonly source: string
  readonly url: string
  /** Whose ground its areas are where they name nobody; null where they do, or where none is the rule. */
  readonly holder: Holder | null
  readonly terms?: string
}

/** By what a file, or the map in it, is called. */
const publishers: readonly (readonly [name: RegExp, publisher: Publisher])[] = [
  [/deep[\s_-]?state/i, { source: 'DeepState', url: 'https://deepstatemap.live', holder: 'russia' }],
  [
    /understandingwar|(?<![a-z])isw(?![a-z])/i,
    { source: 'ISW', url: 'https://www.understandingwar.org', holder: null },
  ],
]

export function publisherOf(names: string): Publisher | null {
  return publishers.find(([name]) => name.test(names))?.[1] ?? null
}
