/**
 * Which side the words of a text mean: by what the theatre packs' holders are called, and by the words that reports of
 * many wars share (class `side` of the lexicon). Which holder of a pack a shared word is, the pack says (`holderIn`).
 */
import type { Draft, Holder, Lexicon } from '../../../model.ts'
import { withoutEnding } from '../../../text/endings.ts'
import type { Sides } from '../../../front/sides.ts'

/** What is needed to read the words. */
interface Words {
  readonly draft: Draft
  readonly sides?: Sides
}

export interface SidePhrase {
  readonly holder: Holder
  /** First token behind it. */
  readonly last: number
}

/** Words of a side's name, at most. */
const longest = 3
/** Articles and adjectives before it, at most. */
const mostAdjectives = 3

/** The word at a token, in lower case, without the ending of an owner. */
const wordAt = ({ draft }: Words, at: number): string =>
  withoutEnding(draft.language.lexicon, draft.tokens[at]?.lower ?? '', 'ownerEnding')

const sideOf = ({ draft, sides }: Words, written: string): Holder | null =>
  sides?.get(written) ?? draft.language.lexicon.value('side', written) ?? null

/** "IS" is a side only in capitals. */
function inCapitals(words: Words, at: number): Holder | null {
  const holder = words.draft.language.lexicon.value('sideInCapitals', wordAt(words, at))
  return holder !== undefined && isCapitals(words, at) ? holder : null
}

function isCapitals({ draft }: Words, at: number): boolean {
  const { text, lower } = draft.tokens[at]!
  const name = text.slice(0, withoutEnding(draft.language.lexicon, lower, 'ownerEnding').length)
  return name === name.toUpperCase()
}

const isAdjective = ({ draft }: Words, at: number): boolean =>
  ['article', 'sideAdjective'].some((of) => draft.tokens[at]?.classes.has(of))

/** The side whose words start at token `at`: "Islamic State", "the Syrian army" without its article, "rebels". */
export function sideAt(words: Words, at: number): SidePhrase | null {
  for (let count = longest; count > 1; count--) {
    const written = Array.from({ length: count }, (_, step) => wordAt(words, at + step)).join(' ')
    const holder = sideOf(words, written)
    if (holder !== null) return { holder, last: at + count }
  }
  const holder = inCapitals(words, at) ?? words.draft.language.lexicon.value('side', wordAt(words, at)) ?? null
  return holder === null ? null : { holder, last: at + 1 }
}

/** A state or its capital by its bare name, as theatre packs give it: "Ukraine", "Moscow"; null for any other word. */
export const stateAt = (words: Words, at: number): Holder | null =>
  words.draft.tokens[at]?.capital ? (words.sides?.get(wordAt(words, at)) ?? null) : null

/** The side named from token `at` on, over articles and adjectives. */
export function sideFrom(words: Words, at: number): SidePhrase | null {
  for (let token = at; token <= at + mostAdjectives; token++) {
    const found = sideAt(words, token)
    if (found) return found
    const state = stateAt(words, token)
    if (state !== null) return { holder: state, last: token + 1 }
    if (!isAdjective(words, token)) return null
  }
  return null
}

const adjectives = new WeakMap<Sides, Map<string, Holder>>()

/** The first words of the packs' names that a noun for fighters follows: "russian" of "russian forces". */
function adjectivesOf(sides: Sides, lexicon: Lexicon): ReadonlyMap<string, Holder> {
  const known = adjectives.get(sides)
  if (known) return known
  const nouns = new Set(lexicon.wordsOf('fighterNoun'))
  const found = new Map<string, Holder>()
  for (const [written, holder] of sides) {
    const [first, noun, ...more] = written.split(' ')
    if (noun !== undefined && more.length === 0 && nouns.has(noun) && !found.has(first!)) found.set(first!, holder)
  }
  adjectives.set(sides, found)
  return found
}

/** "Russian", which is a side in "Russian-held" and "under Russian control", though not in "a Russian journalist". */
function adjectival(words: Words, word: string): Holder | null {
  const { draft, sides } = words
  const { lexicon } = draft.language
  const shared = lexicon.value('side', word) ?? sides?.get(word)
  return shared ?? (sides ? (adjectivesOf(sides, lexicon).get(word) ?? null) : null)
}

/** The side before "control" or "hands". */
export function sideOrAdjective(words: Words, at: number): SidePhrase | null {
  const holder = adjectival(words, wordAt(words, at))
  return sideFrom(words, at) ?? (holder === null ? null : { holder, last: at + 1 })
}

export interface Compound {
  readonly holder: Holder
  /** First token of the side's name: "Islamic" of "Islamic State-held". */
  readonly first: number
}

/** The side of "Daesh-held", "Islamic State-held", "government-controlled" at token `at`, or null. */
export function sideOfCompound(words: Words, at: number): Compound | null {
  const { tokens, language } = words.draft
  const { lower, text } = tokens[at]!
  const name = lower.slice(0, lower.lastIndexOf('-'))
  for (let first = at - longest + 1; first < at; first++) {
    const written = [...tokens.slice(Math.max(0, first), at).map((token) => token.lower), name].join(' ')
    const holder = first < 0 ? null : sideOf(words, written)
    if (holder !== null) return { holder, first }
  }
  const short = language.lexicon.value('sideInCapitals', name)
  if (short !== undefined) return text.startsWith(name.toUpperCase()) ? { holder: short, first: at } : null
  const holder = adjectival(words, name)
  return holder === null ? null : { holder, first: at }
}
