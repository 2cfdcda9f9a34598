/**
 * Parts of a check that many drafts do not need. A file of `core/parts` brings each; `core/index.ts` brings them all.
 * Whoever must start small imports `check.ts` alone: a check that would have used a part that is not at hand goes on
 * without it and notes that it was missed. The caller then loads what was missed, and checks again.
 */

export type PartName =
  | 'adjacency'
  | 'area'
  | 'assertion'
  | 'between'
  | 'casing'
  | 'control'
  | 'conversion'
  | 'coordinates'
  | 'front'
  | 'grid'
  | 'identity'
  | 'implied'
  | 'judging'
  | 'lines'
  | 'locate'
  | 'pair'
  | 'pairs'
  | 'reading'
  | 'river'
  | 'teller'
  | 'tracer'
  | 'vouching'

export interface LatePart<Part> {
  bring(part: Part): void
  /** The part; null where nobody has brought it, which is noted. */
  get(): Part | null
  isAtHand(): boolean
}

const missed = new Set<PartName>()
/** Where not null, what else there is counts as missing. */
let only: ReadonlySet<PartName> | null = null

export function latePart<Part>(name: PartName): LatePart<Part> {
  let brought: Part | null = null
  const atHand = (): Part | null => (only?.has(name) === false ? null : brought)
  return {
    bring: (part) => void (brought = part),
    get() {
      const part = atHand()
      if (part === null) missed.add(name)
      return part
    },
    isAtHand: () => atHand() !== null,
  }
}

/** The parts that checks have missed since this was last asked. */
export function missedParts(): readonly PartName[] {
  const names = [...missed]
  missed.clear()
  return names
}

/** Runs a check as if no part were at hand but some; for tests of what it misses. */
export function withOnlyParts<Result>(names: ReadonlySet<PartName>, run: () => Result): Result {
  only = names
  try {
    return run()
  } finally {
    only = null
  }
}
