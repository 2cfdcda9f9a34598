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
  | 'control'
  | 'conversion'
  | 'coordinates'
  | 'front'
  | 'grid'
  | 'identity'
  | 'judging'
  | 'locate'
  | 'reading'
  | 'river'
  | 'teller'
  | 'tracer'

export interface LatePart<Part> {
  bring(part: Part): void
  /** The part; null where nobody has brought it, which is noted. */
  get(): Part | null
  isAtHand(): boolean
}

const missed = new Set<PartName>()
let noneAtHand = false

export function latePart<Part>(name: PartName): LatePart<Part> {
  let atHand: Part | null = null
  return {
    bring: (part) => void (atHand = part),
    get() {
      if (atHand !== null && !noneAtHand) return atHand
      missed.add(name)
      return null
    },
    isAtHand: () => atHand !== null && !noneAtHand,
  }
}

/** The parts that checks have missed since this was last asked. */
export function missedParts(): readonly PartName[] {
  const names = [...missed]
  missed.clear()
  return names
}

/** Runs a check as if no part were at hand; for tests of what it misses. */
export function withoutParts<Result>(run: () => Result): Result {
  noneAtHand = true
  try {
    return run()
  } finally {
    noneAtHand = false
  }
}
