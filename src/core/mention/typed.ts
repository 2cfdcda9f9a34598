/** Phrases with a type word: "the Tabqa base", "the province of Raqqa", "the capital Bogotá", "the base". */
import { is, isAny } from '../../lang/engine/language.ts'
import type { Land, Match, Token } from '../model.ts'
import { isArea, isSettlement } from './type-words.ts'
import type { Found } from './build.ts'
import { heldName, matchesOf, mentionOver } from './build.ts'
import { continues } from './named.ts'
import type { NameRun } from './names.ts'
import { capitalRun, nameAt, startsName } from './names.ts'
import { describedAt, describedBehind, landOver } from './nation.ts'
import type { Scan } from './scan.ts'
import type { TypeWord } from './scan.ts'
import { centreAt, isDefinite, tokenAt, typeWordAt } from './scan.ts'

const isDeterminer = (token: Token | undefined): boolean => isDefinite(token) || is(token, 'indefinite')

interface Head {
  /** First token behind the type word. */
  readonly last: number
  readonly types: TypeWord['types']
  readonly capital: boolean
  /** The type word and where it begins. */
  readonly noun: Token | undefined
  readonly first: number
  readonly definite: boolean
  /** "Syria" of "the Syrian capital". */
  readonly of: string
  /** The words for it, beside the noun. */
  readonly land: Land | null
}

/** "the territory", "the stronghold"; but "The settlement is located" is of a place. */
const isVague = (scan: Scan, { noun, last }: Head): boolean =>
  is(noun, 'vagueFeature') && ![last, last + 1].some((at) => is(tokenAt(scan, at), 'lyingVerb'))

/** "the Sudanese capital | Port Sudan": the type word is the first of a known name. */
function opensName(scan: Scan, at: number): boolean {
  const run = tokenAt(scan, at)!.capital ? nameAt(scan.draft, scan.gazetteer, at, scan.end) : null
  return run !== null && run.known && run.last > at + 1
}

/** "the strategic town", "Syrian capital": everything up to and with the type word. */
function headAt(scan: Scan, at: number): Head | null {
  const first = tokenAt(scan, at)
  const afterDeterminer = isDeterminer(first) ? at + 1 : at
  const { last: next, land: before } = describedAt(scan, afterDeterminer)
  const behindAdjectives = typeWordAt(scan, next) && !opensName(scan, next) ? next : next - 1
  const isSeat = is(tokenAt(scan, behindAdjectives), 'cityNoun') && is(tokenAt(scan, behindAdjectives - 1), 'seatNoun')
  const start = isSeat && behindAdjectives > afterDeterminer ? behindAdjectives - 1 : behindAdjectives
  const type = typeWordAt(scan, start)
  if (!type || type.last <= afterDeterminer) return null
  const noun = is(tokenAt(scan, type.last), 'cityNoun') ? type.last + 1 : type.last // "the capital city of"
  const { last, land: behind } = describedBehind(scan, noun)
  const land = before ?? behind
  return {
    first: start,
    last,
    types: type.types,
    capital: is(type.noun, 'seatNoun'),
    noun: type.noun,
    definite: isDefinite(first) || (before !== null && !is(first, 'indefinite')),
    of: land?.matches[0]!.place.name ?? '',
    land,
  }
}

/** "the centre of", "the central business district of": the settlement itself. */
function centreOf(scan: Scan, at: number): Found | null {
  const behind = centreAt(scan, is(tokenAt(scan, at), 'definite') ? at + 1 : at)
  if (behind === null || !is(tokenAt(scan, behind), 'genitive')) return null
  const run = nameAt(scan.draft, scan.gazetteer, behind + 1, scan.end)
  return run && mentionOver(scan.draft, at, run.last, { name: run.name, matches: matchesOf(scan, run.name, []) })
}

/** "the base at Tabqa": a site is named after the place that it stands at. */
const isSiteAt = (scan: Scan, head: Head): boolean =>
  is(tokenAt(scan, head.last), 'site') && !head.types.some((type) => isSettlement(type) || isArea(type))

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
  if (!head.capital || head.land || !is(tokenAt(scan, head.last), 'genitive')) return null
  const start = is(tokenAt(scan, head.last + 1), 'definite') ? head.last + 2 : head.last + 1
  const run = nameAt(scan.draft, scan.gazetteer, start, scan.end)
  if (!run?.known || run.possessive) return null
  const type = typeWordAt(scan, run.last)
  const isSaidArea = type?.types.every(isArea) ?? false
  const areas = scan.gazetteer.lookup(run.name).filter(({ place }) => isArea(place.type))
  if (!isSaidArea && areas.length === 0) return null
  const last = isSaidArea ? type!.last : run.last
  return mentionOver(scan.draft, at, last, {
    form: 'description',
    types: head.types,
    capital: true,
    of: heldName(scan, run.name),
    land: areas.length > 0 ? landOver(scan, run.first, last, areas) : null,
  })
}

/** "ville d’Ukraine", "port de la mer Noire": what a place lies in, not what it is called. */
const isWideOnly = ({ types }: Head, matches: readonly Match[]): boolean =>
  !types.some(isArea) && matches.length > 0 && matches.every(({ place: { type } }) => isArea(type) || type === 'sea')

/** "région frontalière de l’Ukraine", "ville voisine de Goma": beside what follows, whose name it does not bear. */
const isBeside = (scan: Scan, { noun, first, last }: Head, matches: readonly Match[]): boolean => {
  const behind = noun === undefined ? [] : scan.draft.tokens.slice(first + 1, last)
  return (
    behind.some((token) => isAny(token, 'neighbouring', 'nearer')) ||
    (behind.some((token) => is(token, 'frontierNoun')) && matches.some(({ place }) => place.type === 'country'))
  )
}

/** A name behind the type word, with or without "of". */
function namedBy(scan: Scan, head: Head, at: number): Found | null {
  const second = is(tokenAt(scan, head.last), 'namingWord') || isSiteAt(scan, head) ? head.last + 1 : head.last
  const start = is(tokenAt(scan, second), 'definite') && second > head.last ? second + 1 : second
  const run = wholeName(scan, start)
  // "the capital of Ethiopia's Tigray region": of what is owned.
  if (run?.possessive && head.capital && !head.land && second > head.last) return null
  if (!run || (!run.known && second === head.last && tokenAt(scan, run.first)?.kind !== 'word')) return null
  if (second > head.last && isOfArea(scan, head, run.last)) return null
  const matches = matchesOf(scan, run.name, head.types)
  if (!head.definite && second > head.last && !head.capital && isWideOnly(head, matches)) return null
  if (isBeside(scan, head, matches)) return null
  const isOfName = head.capital && !head.land && second > head.last && !run.possessive
  return mentionOver(scan.draft, at, run.last, {
    name: run.name,
    types: head.types,
    capital: head.capital,
    of: isOfName ? heldName(scan, run.name) : head.of,
    land: head.land,
    matches,
  })
}

/** "the Dominican Republic": the type word is the last of a known name behind the article. */
function endsName(scan: Scan, at: number, { last }: Head): boolean {
  if (!is(tokenAt(scan, at), 'definite')) return false
  const run = nameAt(scan.draft, scan.gazetteer, at + 1, scan.end)
  return run !== null && run.known && run.last >= last && run.last - run.first > 1
}

/** "Port Sudan", "Lake Chad": the type word is the first of a known name. */
function beginsName(scan: Scan, { first, last }: Head): boolean {
  if (!tokenAt(scan, first)?.capital) return false
  const run = nameAt(scan.draft, scan.gazetteer, first, scan.end)
  return run !== null && run.known && run.last > last
}

/** ", the capital of Hama", "is the capital of Hama": says what another place is; the area is named by itself. */
function isPredicate(scan: Scan, at: number, head: Head): boolean {
  if (!head.capital || !is(tokenAt(scan, head.last), 'namingWord')) return false
  const { tokens } = scan.draft
  const first = beforeAdjectives(scan, at)
  const governing = tokens[isDeterminer(tokens[first - 1]) ? first - 2 : first - 1]
  return isAny(governing, 'comma', 'dash', 'copula', 'predicateLead')
}

/** "a border town of Syria": says what another place is; the area is named by itself. */
const isIndefinite = (scan: Scan, at: number, head: Head): boolean =>
  is(tokenAt(scan, head.last), 'genitive') && hasIndefiniteArticle(scan, at)

/** First token of the adjectives of a place before `at`. */
function beforeAdjectives({ draft }: Scan, at: number): number {
  let first = at
  while (at - first < 4 && is(draft.tokens[first - 1], 'placeAdjective')) first--
  return first
}

function hasIndefiniteArticle(scan: Scan, at: number): boolean {
  const first = beforeAdjectives(scan, at)
  return is(tokenAt(scan, first), 'indefinite') || is(scan.draft.tokens[first - 1], 'indefinite')
}

/** The phrase with a type word in front that starts at token `at`, or null. */
export function typedPhraseAt(scan: Scan, at: number): Found | null {
  const centre = centreOf(scan, at)
  if (centre) return centre
  if (is(tokenAt(scan, at), 'cityNoun') && is(scan.draft.tokens[at - 1], 'seatNoun')) return null // "the capital | city of"
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
    land: head.land,
  })
}

/** "The US city of Detroit", "the occupied | West Bank city of Jenin", where "The US" and "West Bank" are names by themselves. */
export function landPhraseAt(scan: Scan, at: number): Found | null {
  const token = tokenAt(scan, at)
  const found = isDefinite(token) || startsName(scan.draft, token) ? typedPhraseAt(scan, at) : null
  return found?.land && (isDefinite(token) || (found.form === 'name' && found.land.firstToken === at)) ? found : null
}
