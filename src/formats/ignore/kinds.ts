import type { FindingKind } from '../../core/model.ts'
import { editDistance } from '../../core/place/names/edits.ts'

const all: Readonly<Record<FindingKind, true>> = {
  distance: true,
  direction: true,
  containment: true,
  adjacency: true,
  between: true,
  conversion: true,
  area: true,
  coordinates: true,
  identity: true,
  control: true,
  consistency: true,
  style: true,
}

/** Every kind of finding, in the order of the documentation. */
export const findingKinds = Object.keys(all) as readonly FindingKind[]

export const isKind = (word: string): word is FindingKind => Object.hasOwn(all, word)

/** The likeliest of some words for one that is none of them; null where none is near. */
export function nearest(word: string, words: readonly string[]): string | null {
  const limit = Math.max(2, Math.floor(word.length / 3))
  const near = words
    .map((one) => ({ one, edits: editDistance(word.toLowerCase(), one.toLowerCase(), limit) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits)
  return near[0]?.one ?? null
}

/** " (did you mean “distance”?)", or nothing. */
export function didYouMean(word: string, words: readonly string[]): string {
  const found = nearest(word, words)
  return found === null ? '' : `: did you mean “${found}”?`
}
