import type { Draft, Gazetteer, Token } from '../model.ts'
import { isCompoundAdjective } from './compound.ts'
import { isArea } from './type-words.ts'
import { wordSet } from '../text/word-set.ts'
import { functionWords, nameConnectors } from './words.ts'

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
const articlePrefix = /^['‘’ʿ]?(?:al|ar|as|ash|ath|ad|az|an|at|el|ed|er|es|et|ez|d|l|il)[-'’]['‘’ʿ]?\p{Lu}/u
const joiners = new Set(['.', '-', '–', "'", '’', '/'])

/** Whether a name may begin at this token: a capital, an article with a capital behind it, or Arabic script. */
export const startsName = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  (token.capital || articlePrefix.test(token.text) || arabic.test(token.text))

/** "It", "The", "It's", "I've". */
const isFunctionWord = (token: Token): boolean =>
  functionWords.has(token.lower.replace(/n['’]t$|['’](?:s|ve|re|ll|d|m)$/u, ''))

/** Arabic words for kinds of places, directions and the like: towns somewhere bear them, drafts seldom mean those. */
const arabicWords = wordSet(`
  مدينة المدينة قرية بلدة محافظة ريف مطار قاعدة سد نهر معبر حي ناحية منطقة مخيم طريق جبل تل دير شمال جنوب شرق غرب شمالي
  جنوبي شرقي غربي في من إلى على عن مع قرب بعد قبل أن قال كيلومترا كم أمس اليوم قوات الجيش
`)

/** "and", "in", "to" written as one word with what follows: "ودير الزور". */
const arabicPrefix = /^[وفبل](?=[\u0600-\u06FF]{3})/

const plainPossessive = (text: string): string => text.replace(/['’]s$|(?<=s)['’]$/u, '')
const isPossessive = (text: string): boolean => /['’]s$/u.test(text)

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

const prepositions = wordSet('in at on by of to from for with after before since until near under over as and but')

/** "In May" as a spelling of Yen My: a name that begins with a small word is one only as it is spelt. */
const isChance = (draft: Draft, gazetteer: Gazetteer, first: number, last: number, name: string): boolean =>
  last - first > 1 &&
  prepositions.has(draft.tokens[first]!.lower) &&
  gazetteer.lookup(name).every(({ match }) => match === 'variant')

/** The longest known name that starts at `first`, or null. */
function longestKnown(draft: Draft, gazetteer: Gazetteer, first: number, end: number): NameRun | null {
  for (let last = reach(draft, first, end); last > first; last--) {
    const tail = draft.tokens[last - 1]!
    if (tail.kind === 'punctuation') continue
    if (last - first > 1 && !tail.capital && !arabic.test(tail.text) && tail.kind === 'word' && !startsName(tail))
      continue
    if (last - first === 1 && functionWords.has(tail.lower)) continue
    if (last - first === 1 && arabicWords.has(tail.text.replace(arabicPrefix, ''))) continue
    const written = plainPossessive(slice(draft, first, last))
    const name = [written, written.replace(arabicPrefix, '')].find((one) => gazetteer.has(one))
    const short = last - first === 1 && isShortened(draft, last, end)
    if (name !== undefined && !isCode(gazetteer, name, short) && !isChance(draft, gazetteer, first, last, name))
      return { first, last, name, known: true, possessive: isPossessive(tail.text) }
  }
  return null
}

/** Connectors (at most three) between two capitalised words: "Ribeira de Pena", "Neustadt an der Weinstrasse". */
function overConnectors(draft: Draft, at: number, end: number): number {
  let next = at
  while (
    next < end &&
    next - at < 3 &&
    nameConnectors.has(draft.tokens[next]!.lower) &&
    !functionWords.has(draft.tokens[next]!.lower)
  )
    next++
  return next > at && next < end && startsName(draft.tokens[next]) ? next : at
}

/** All capitalised tokens from `first` on, with foreign connectors between them. */
export function capitalRun(draft: Draft, first: number, end: number): NameRun {
  let last = first + 1
  while (last < end && !isPossessive(draft.tokens[last - 1]!.text)) {
    const next = overConnectors(draft, last, end)
    if (
      !startsName(draft.tokens[next]) ||
      !draft.tokens[next]!.spaced ||
      isCompoundAdjective(draft.tokens[next]!.lower)
    )
      break
    last = next + 1
  }
  return {
    first,
    last,
    known: false,
    name: plainPossessive(slice(draft, first, last)),
    possessive: isPossessive(draft.tokens[last - 1]!.text),
  }
}

/** The name that starts at token `first`: known if the gazetteer has it, else the whole capitalised run. */
export function nameAt(draft: Draft, gazetteer: Gazetteer, first: number, end: number): NameRun | null {
  const token = draft.tokens[first]
  if (!startsName(token)) return null
  const known = longestKnown(draft, gazetteer, first, end)
  if (known) return isFunctionWord(token!) && known.last === first + 1 ? null : known
  return isFunctionWord(token!) || arabic.test(token!.text) ? null : capitalRun(draft, first, end)
}
