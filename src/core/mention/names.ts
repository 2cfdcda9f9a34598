import { is, isAny } from '../../lang/engine/language.ts'
import type { Draft, Gazetteer, Lexicon, Token } from '../model.ts'
import { beginsInPart, endingOf, withoutEnding } from '../text/endings.ts'
import { isArea } from './type-words.ts'

/** A run of tokens [first, last) that is or may be a proper name. */
export interface NameRun {
  readonly first: number
  readonly last: number
  /** As looked up: without a possessive ending. */
  readonly name: string
  readonly known: boolean
  readonly possessive: boolean
}

const longestName = 7
export const arabic = /^[\u0600-\u06FF\u0750-\u077F]/
const joiners = new Set(['.', '-', '–', "'", '’', '/'])

/** "al-Tabqa", "d'Ivoire": a capital behind an article of any language. */
function hasArticle(lexicon: Lexicon, { text }: Token): boolean {
  const bare = text.replace(/^['‘’ʿ]/, '')
  const length = beginsInPart(lexicon, bare, 'nameArticle')
  return length > 0 && /^['‘’ʿ]?\p{Lu}/u.test(bare.slice(length))
}

/** Whether a name may begin at this token: a capital, an article with a capital behind it, or Arabic script. */
export const startsName = ({ language }: Draft, token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  (token.capital || arabic.test(token.text) || hasArticle(language.lexicon, token))

/** Whether no name begins with the word. */
export const isNameless = (token: { readonly classes: ReadonlySet<string> } | undefined): boolean =>
  isAny(token, 'nameless', 'numeral', 'magnitude', 'weekdayName', 'monthName', 'compassPoint')

/** "It", "The", "It's", "I've": no name begins so. */
function isFunctionWord(lexicon: Lexicon, token: Token): boolean {
  if (isNameless(token) || endingOf(lexicon, token.lower, 'contraction')) return true
  const bare = withoutEnding(lexicon, token.lower, 'ownerEnding')
  return bare !== token.lower && isNameless({ classes: lexicon.classesOf(bare) })
}

/** "and", "in", "to" written as one word with what follows: "ودير الزور". */
function withoutProclitic(lexicon: Lexicon, word: string): string {
  const rest = word.slice(1)
  const isJoined = /^[\u0600-\u06FF]{3}/.test(rest)
  return isJoined && lexicon.classesOf(word.charAt(0)).has('foreignProclitic') ? rest : word
}

const plainPossessive = (lexicon: Lexicon, text: string): string => withoutEnding(lexicon, text, 'ownerEnding')
const isPossessive = (lexicon: Lexicon, text: string): boolean => endingOf(lexicon, text, 'ownerEnding') !== ''

const slice = (draft: Draft, first: number, last: number): string =>
  draft.text.slice(draft.tokens[first]!.from, draft.tokens[last - 1]!.to)

/** Last token (exclusive) that a name from `first` may reach: inside the sentence, across no comma or bracket. */
function reach(draft: Draft, first: number, end: number): number {
  let last = first
  while (last < end && last - first < longestName) {
    const token = draft.tokens[last]!
    if (token.kind === 'punctuation' && !joiners.has(token.text)) break
    last++
  }
  return last
}

/** Fewer people than this, and a city goes by no three letters in print. */
const knownByLetters = 5_000_000

/** "IMF", the airport code of Imphal, is no place; "NYC" is. Nor are "Dec.", "No." and "Gen."; "Pa." is. */
function isCode(gazetteer: Gazetteer, name: string, full: boolean): boolean {
  const short = full || /^\p{L}{1,4}\.$/u.test(name)
  if (!short && !/^\p{Lu}{3}$/u.test(name)) return false
  return gazetteer
    .lookup(name)
    .every(({ use, place }) =>
      use === 'abbreviation' ? !isArea(place.type) && (place.population ?? 0) < knownByLetters : short,
    )
}

/** Whether a full stop behind the word only shortens it: the sentence goes on ("Art. 5", "Sec. 8"). */
function isShortened(draft: Draft, last: number, end: number): boolean {
  const stop = draft.tokens[last]
  const letters = draft.tokens[last - 1]!.text.length
  return letters <= 3 && stop?.text === '.' && !stop.spaced && last + 1 < end
}

/** "In May" as a spelling of Yen My, "The Nile" as one of Thenile: a name that begins with a small word is one only as it is spelt. */
const isChance = (draft: Draft, gazetteer: Gazetteer, first: number, last: number, name: string): boolean =>
  last - first > 1 &&
  isAny(draft.tokens[first], 'namePreposition', 'definite') &&
  gazetteer.lookup(name).every(({ match }) => match === 'variant')

/** The longest known name that starts at `first`, or null. */
function longestKnown(draft: Draft, gazetteer: Gazetteer, first: number, end: number): NameRun | null {
  const { lexicon } = draft.language
  for (let last = reach(draft, first, end); last > first; last--) {
    const tail = draft.tokens[last - 1]!
    if (tail.kind === 'punctuation') continue
    if (
      last - first > 1 &&
      !tail.capital &&
      !arabic.test(tail.text) &&
      tail.kind === 'word' &&
      !startsName(draft, tail) &&
      !is(tail, 'nameTail')
    )
      continue
    if (last - first === 1 && isNameless(tail)) continue
    if (last - first === 1 && lexicon.classesOf(withoutProclitic(lexicon, tail.text)).has('foreignCommon')) continue
    const written = plainPossessive(lexicon, slice(draft, first, last))
    const name = [written, withoutProclitic(lexicon, written)].find((one) => gazetteer.has(one))
    const short = last - first === 1 && isShortened(draft, last, end)
    if (name !== undefined && !isCode(gazetteer, name, short) && !isChance(draft, gazetteer, first, last, name))
      return { first, last, name, known: true, possessive: isPossessive(lexicon, tail.text) }
  }
  return null
}

/** Connectors (at most three) between two capitalised words: "Ribeira de Pena", "Neustadt an der Weinstrasse". */
function overConnectors(draft: Draft, at: number, end: number): number {
  let next = at
  while (next < end && next - at < 3 && is(draft.tokens[next], 'nameParticle')) next++
  return next > at && next < end && startsName(draft, draft.tokens[next]) ? next : at
}

/** All capitalised tokens from `first` on, with foreign connectors between them. */
export function capitalRun(draft: Draft, first: number, end: number): NameRun {
  const { lexicon } = draft.language
  let last = first + 1
  while (last < end && !isPossessive(lexicon, draft.tokens[last - 1]!.text)) {
    const next = overConnectors(draft, last, end)
    if (
      !startsName(draft, draft.tokens[next]) ||
      !draft.tokens[next]!.spaced ||
      is(draft.tokens[next], 'compoundAdjective')
    )
      break
    last = next + 1
  }
  return {
    first,
    last,
    known: false,
    name: plainPossessive(lexicon, slice(draft, first, last)),
    possessive: isPossessive(lexicon, draft.tokens[last - 1]!.text),
  }
}

/** The name that starts at token `first`: known if the gazetteer has it, else the whole capitalised run. */
export function nameAt(draft: Draft, gazetteer: Gazetteer, first: number, end: number): NameRun | null {
  const token = draft.tokens[first]
  const isLead = is(token, 'nameLead') && !token!.capital
  if (!isLead && !startsName(draft, token)) return null
  const { lexicon } = draft.language
  const known = longestKnown(draft, gazetteer, first, end)
  if (isLead) return known && known.last > first + 1 ? known : null
  if (known) return isFunctionWord(lexicon, token!) && known.last === first + 1 ? null : known
  return isFunctionWord(lexicon, token!) || arabic.test(token!.text) ? null : capitalRun(draft, first, end)
}
