/**
 * Which side the words of a text mean: by what the theatre packs' holders are called, and by the words that reports of
 * many wars share. Which holder of a pack a shared word is, the pack says (`holderIn`).
 */
import type { Holder } from '../model.ts'
import type { ClaimContext } from './context.ts'
import { wordSet } from '../text/word-set.ts'

/** What is needed to read the words. */
type Words = Pick<ClaimContext, 'lower' | 'draft'> & Partial<Pick<ClaimContext, 'sides'>>

export interface HolderPhrase {
  readonly holder: Holder
  /** First token behind it. */
  readonly last: number
}

const words: Readonly<Record<string, string>> = {
  isis: "daesh da'esh isis isil",
  sdf: 'sdf ypg ypj kurds kurdish kurdish-led ypg-led sdf-led',
  opposition: 'rebel rebels opposition fsa anti-government anti-regime',
  government: 'government regime loyalist loyalists pro-government pro-regime saa assad army state-run',
}
const names: readonly (readonly [string, Holder])[] = [
  ['islamic state', 'isis'],
  ['syrian democratic forces', 'sdf'],
  ['syrian democratic', 'sdf'],
  ['free syrian army', 'opposition'],
  ['free syrian', 'opposition'],
  ['syrian rebel', 'opposition'],
  ['syrian rebels', 'opposition'],
  ['syrian opposition', 'opposition'],
  ['syrian army', 'government'],
  ['syrian arab army', 'government'],
  ['syrian troops', 'government'],
  ['syrian forces', 'government'],
  ['syrian soldiers', 'government'],
  ['syrian military', 'government'],
]
const holderOfWord: ReadonlyMap<string, Holder> = new Map(
  Object.entries(words).flatMap(([holder, list]) => list.split(' ').map((word) => [word, holder] as const)),
)
const longest = 3

const plain = (lower: string): string => lower.replace(/'s$|(?<=s)'$/, '')

/** "IS" is a side only in capitals. */
const isShortName = (context: Words, at: number): boolean => /^IS(?:['’]s)?$/.test(context.draft.tokens[at]?.text ?? '')

/** The side whose words start at token `at`: "Islamic State", "the Syrian army" without its article, "rebels". */
export function holderAt(context: Words, at: number): HolderPhrase | null {
  for (let count = longest; count > 1; count--) {
    const written = Array.from({ length: count }, (_, step) => plain(context.lower(at + step))).join(' ')
    const found = context.sides?.get(written) ?? names.find(([name]) => name === written)?.[1]
    if (found) return { holder: found, last: at + count }
  }
  const holder = isShortName(context, at) ? 'isis' : holderOfWord.get(plain(context.lower(at)))
  return holder === undefined ? null : { holder, last: at + 1 }
}

/** A state or its capital by its bare name, as theatre packs give it: "Ukraine", "Moscow"; null for any other word. */
export function placeSideAt({ sides, lower, draft }: Words, at: number): Holder | null {
  return draft.tokens[at]?.capital ? (sides?.get(plain(lower(at))) ?? null) : null
}

const skipped = wordSet(`
  the a an local allied us-backed syrian president bashar full so-called group advancing armed
  terrorist extremist jihadist militant hardline
`)

/** The side named from token `at` on, over articles and adjectives. */
export function holderFrom(context: Words, at: number): HolderPhrase | null {
  for (let token = at; token < at + 4; token++) {
    const found = holderAt(context, token)
    if (found) return found
    const state = placeSideAt(context, token)
    if (state !== null) return { holder: state, last: token + 1 }
    if (!skipped.has(context.lower(token))) return null
  }
  return null
}

/** "Russian", which is a side in "Russian-held" and "under Russian control", though not in "a Russian journalist". */
const adjectival = ({ sides }: Words, word: string): Holder | null =>
  holderOfWord.get(word) ?? sides?.get(word) ?? sides?.get(`${word} forces`) ?? null

/** The side before "control" or "hands". */
export function holderBefore(context: Words, at: number): HolderPhrase | null {
  const holder = adjectival(context, plain(context.lower(at)))
  return holderFrom(context, at) ?? (holder === null ? null : { holder, last: at + 1 })
}

const held = /^(.+)-(?:held|controlled|occupied|ruled)$/

/** The side of "Daesh-held", "Islamic State-held", "government-controlled", or null. */
export function holderOfCompound(context: Words, at: number): Holder | null {
  const prefix = held.exec(context.lower(at))?.[1]
  if (prefix === undefined) return null
  if (prefix === 'state' && context.lower(at - 1) === 'islamic') return 'isis'
  if (prefix === 'is') return context.draft.tokens[at]!.text.startsWith('IS-') ? 'isis' : null
  return adjectival(context, prefix)
}
