/** Phrases with a type word: "the Tabqa base", "the province of Raqqa", "the capital Bogotá", "the base". */
import { placeAdjectives } from './words.ts'
import { wordSet } from '../text/word-set.ts'
import { isArea, isCentreWord, isSettlement } from './type-words.ts'
import type { Found } from './build.ts'
import { matchesOf, mentionOver } from './build.ts'
import { continues } from './named.ts'
import type { NameRun } from './names.ts'
import { capitalRun, nameAt } from './names.ts'
import type { Scan } from './scan.ts'
import { demonymAt, lowerAt, skipAdjectives, tokenAt, typeWordAt } from './scan.ts'

const definite = new Set(['the', 'this', 'that', 'its', 'their', 'our'])
const determiners = new Set([...definite, 'a', 'an', 'nearby', 'neighbouring', 'neighboring'])
const indefinite = new Set(['a', 'an'])
const naming = new Set(['of', 'called', 'named'])

interface Head {
  /** First token behind the type word. */
  readonly last: number
  readonly types: NonNullable<ReturnType<typeof typeWordAt>>['types']
  readonly capital: boolean
  readonly word: string
  readonly definite: boolean
  /** "Syria" of "the Syrian capital". */
  readonly of: string
}

/** Type words too vague to refer back by themselves: "the territory", "the stronghold". */
const vague = wordSet(`
  territory territories enclave stronghold community seat state settlement region port mine sea nation
`)

/** Verbs that only a place can be the subject of: "The settlement is located". */
const locating = wordSet('lies lay sits located situated')

const isVague = (scan: Scan, { word, last }: Head): boolean =>
  vague.has(word) && !locating.has(lowerAt(scan, last)) && !locating.has(lowerAt(scan, last + 1))

const isCapitalWord = (word: string): boolean => word === 'capital' || word === 'seat'

/** "the strategic town", "Syrian capital": everything up to and with the type word. */
function headAt(scan: Scan, at: number): Head | null {
  const first = lowerAt(scan, at)
  const afterDeterminer = determiners.has(first) ? at + 1 : at
  let next = skipAdjectives(scan, afterDeterminer)
  const nation = demonymAt(scan, next)[0]?.place.name ?? ''
  if (nation) next = skipAdjectives(scan, next + 1)
  const type = typeWordAt(scan, next) ?? typeWordAt(scan, next - 1)
  if (!type || type.last <= afterDeterminer) return null
  let last = type.last
  if (lowerAt(scan, last) === 'city' || lowerAt(scan, last) === 'town') last++ // "the capital city of"
  return {
    last,
    types: type.types,
    capital: isCapitalWord(type.word),
    word: type.word,
    definite: definite.has(first) || (nation !== '' && !indefinite.has(first)),
    of: nation,
  }
}

/** "the centre of", "the central business district of": the settlement itself. */
function centreOf(scan: Scan, at: number): Found | null {
  const start = lowerAt(scan, at) === 'the' ? at + 1 : at
  for (let count = 3; count > 0; count--) {
    const words = scan.draft.tokens
      .slice(start, start + count)
      .map((token) => token.lower)
      .join(' ')
    if (!isCentreWord(words) || lowerAt(scan, start + count) !== 'of') continue
    const run = nameAt(scan.draft, scan.gazetteer, start + count + 1, scan.end)
    return (
      run && mentionOver(scan.draft, at, run.last, { name: run.name, matches: matchesOf(scan.gazetteer, run.name, []) })
    )
  }
  return null
}

/** "the base at Tabqa": a site is named after the place that it stands at. */
const isSiteAt = (scan: Scan, head: Head): boolean =>
  lowerAt(scan, head.last) === 'at' && !head.types.some((type) => isSettlement(type) || isArea(type))

/** "the main city of Bay region": what is named is the area, not the city. */
const isOfArea = (scan: Scan, head: Head, behindName: number): boolean =>
  !head.types.some(isArea) && (typeWordAt(scan, behindName)?.types.some(isArea) ?? false)

/** "the village of Aita al-Shaab": the whole run of capitals where only its first word is known. */
function wholeName(scan: Scan, at: number): NameRun | null {
  const run = nameAt(scan.draft, scan.gazetteer, at, scan.end)
  return run?.known && continues(scan, run, { last: run.last, types: [] }) ? capitalRun(scan.draft, at, scan.end) : run
}

/** "the capital of Syria", "the provincial capital of South Kivu": the city that the area is governed from. */
function seatPhrase(scan: Scan, head: Head, at: number): Found | null {
  if (!head.capital || lowerAt(scan, head.last) !== 'of') return null
  const run = nameAt(scan.draft, scan.gazetteer, head.last + 1, scan.end)
  if (!run?.known || run.possessive) return null
  const type = typeWordAt(scan, run.last)
  const isSaidArea = type?.types.every(isArea) ?? false
  if (!isSaidArea && !scan.gazetteer.lookup(run.name).some(({ place }) => isArea(place.type))) return null
  return mentionOver(scan.draft, at, isSaidArea ? type!.last : run.last, {
    form: 'description',
    types: head.types,
    capital: true,
    of: run.name,
  })
}

/** A name behind the type word, with or without "of". */
function namedBy(scan: Scan, head: Head, at: number): Found | null {
  const second = naming.has(lowerAt(scan, head.last)) || isSiteAt(scan, head) ? head.last + 1 : head.last
  const start = lowerAt(scan, second) === 'the' && second > head.last ? second + 1 : second
  const run = wholeName(scan, start)
  if (!run || (!run.known && second === head.last && tokenAt(scan, run.first)?.kind !== 'word')) return null
  if (second > head.last && isOfArea(scan, head, run.last)) return null
  const matches = matchesOf(scan.gazetteer, run.name, head.types)
  const of = head.capital && second > head.last && !run.possessive ? run.name : head.of
  return mentionOver(scan.draft, at, run.last, {
    name: run.name,
    types: head.types,
    capital: head.capital,
    of,
    matches,
  })
}

/** "the Dominican Republic": the type word is the last of a known name behind the article. */
function endsName(scan: Scan, at: number, { last }: Head): boolean {
  if (lowerAt(scan, at) !== 'the') return false
  const run = nameAt(scan.draft, scan.gazetteer, at + 1, scan.end)
  return run !== null && run.known && run.last >= last && run.last - run.first > 1
}

/** "Port Sudan", "Lake Chad": the type word is the first of a known name. */
function beginsName(scan: Scan, { word, last }: Head): boolean {
  const first = last - word.split(' ').length
  if (!tokenAt(scan, first)?.capital) return false
  const run = nameAt(scan.draft, scan.gazetteer, first, scan.end)
  return run !== null && run.known && run.last > last
}

/** ", the capital of Hama", "is the capital of Hama": says what another place is; the area is named by itself. */
function isPredicate(scan: Scan, at: number, head: Head): boolean {
  const before = (token: number): string => scan.draft.tokens[token]?.lower ?? ''
  let first = at
  while (at - first < 4 && placeAdjectives.has(before(first - 1))) first--
  const governing = determiners.has(before(first - 1)) ? before(first - 2) : before(first - 1)
  return (
    head.capital &&
    naming.has(lowerAt(scan, head.last)) &&
    [',', 'is', 'was', 'also', 'as', 'became', "it's"].includes(governing)
  )
}

/** "a border town of Syria": says what another place is; the area is named by itself. */
const isIndefinite = (scan: Scan, at: number, head: Head): boolean =>
  lowerAt(scan, head.last) === 'of' && hasIndefiniteArticle(scan, at)

function hasIndefiniteArticle(scan: Scan, at: number): boolean {
  let first = at
  while (at - first < 4 && placeAdjectives.has(scan.draft.tokens[first - 1]?.lower ?? '')) first--
  const article = indefinite.has(lowerAt(scan, first)) ? first : first - 1
  return indefinite.has(scan.draft.tokens[article]?.lower ?? '')
}

/** The phrase with a type word in front that starts at token `at`, or null. */
export function typedPhraseAt(scan: Scan, at: number): Found | null {
  const centre = centreOf(scan, at)
  if (centre) return centre
  const head = headAt(scan, at)
  if (head && (beginsName(scan, head) || endsName(scan, at, head))) return null
  if (!head || isPredicate(scan, at, head) || isIndefinite(scan, at, head)) return null
  const named = seatPhrase(scan, head, at) ?? namedBy(scan, head, at)
  if (named) return named
  if (!head.definite || isVague(scan, head) || hasIndefiniteArticle(scan, at)) return null
  return mentionOver(scan.draft, at, head.last, {
    form: 'description',
    types: head.types,
    capital: head.capital,
    of: head.of,
  })
}
