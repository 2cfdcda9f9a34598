/** "the Syrian | city", "the South Korean | city", "the US | city": the area that an adjective, or a name before a noun, speaks of. */
import { isAny } from '../../lang/engine/language.ts'
import type { Land, Match } from '../model.ts'
import type { Found } from './build.ts'
import { nameAt, startsName } from './names.ts'
import type { Scan } from './scan.ts'
import type { TypeWord } from './scan.ts'
import { isPlaceAdjective, mostAdjectives, skipAdjectives, tokenAt, typeWordAt } from './scan.ts'
import { isArea, isSettlement } from './type-words.ts'

/** Words of the longest adjective: "Papua New Guinean". */
const longestAdjective = 3

const words = ({ draft }: Scan, first: number, last: number): string =>
  draft.text.slice(draft.tokens[first]!.from, draft.tokens[last - 1]!.to)

/** Areas by their own name, as if it stood there. */
const named = (matches: readonly Match[]): readonly Match[] => matches.map(({ place }) => ({ place, match: 'exact' }))

/** An area by the words of tokens [first, last). */
export const landOver = (scan: Scan, first: number, last: number, matches: readonly Match[]): Land => ({
  firstToken: first,
  lastToken: last,
  from: scan.draft.tokens[first]!.from,
  to: scan.draft.tokens[last - 1]!.to,
  text: words(scan, first, last),
  matches: named(matches),
})

/** The adjective of a country or region that begins at a token, the longest; or null. */
function adjectiveAt(scan: Scan, at: number): Land | null {
  const first = tokenAt(scan, at)
  if (!startsName(scan.draft, first) && !isAny(first, 'nationality')) return null
  for (let last = Math.min(scan.end, at + longestAdjective); last > at; last--) {
    const text = words(scan, at, last)
    if (scan.gazetteer.isDemonym?.(text) === false) continue
    const matches = scan.gazetteer.lookup(text).filter(({ use }) => use === 'demonym')
    if (matches.length > 0) return landOver(scan, at, last, matches)
  }
  return null
}

export interface Described {
  /** First token behind the adjectives. */
  readonly last: number
  readonly land: Land | null
}

/** The adjectives from a token on, and the first among them of a land: "strategic | Central African". */
export function describedAt(scan: Scan, at: number): Described {
  for (let next = at; next - at <= mostBefore; next++) {
    const land = adjectiveAt(scan, next) ?? areaBeforeNoun(scan, next)
    if (land) return { last: behindLand(scan, land), land: isFormerState(scan, next) ? null : land }
    if (!isPlaceAdjective(tokenAt(scan, next)) && !isPeopleWord(scan, next)) break
  }
  return { last: isPeopleWord(scan, at) ? at + 1 : skipAdjectives(scan, at), land: null }
}

/** "the Iraqi | Kurdish | city of Erbil": over the word of people behind that of a country. */
function behindLand(scan: Scan, { lastToken, matches }: Land): number {
  const last = skipAdjectives(scan, lastToken)
  return isPeopleWord(scan, last, true) && matches.some(isCountry) ? last + 1 : last
}

const isCountry = ({ place }: Match): boolean => place.type === 'country'

/** "the | Druze | city of Suwayda": a word of people, or of whatever else, between an article and "city of" a name. */
function isPeopleWord(scan: Scan, at: number, isBehindLand = false): boolean {
  const token = tokenAt(scan, at)
  if (!token?.capital || !(isBehindLand || isAny(scan.draft.tokens[at - 1], 'article'))) return false
  const noun = typeWordAt(scan, at + 1)
  const isOf = noun?.types.some(isSettlement) && isAny(tokenAt(scan, noun.last), 'namingWord')
  return Boolean(isOf) && startsName(scan.draft, tokenAt(scan, noun!.last + 1))
}

/** The adjectives behind the noun for a place, and the first among them of a land: "ville | syrienne assiégée". */
export function describedBehind(scan: Scan, at: number): Described {
  let [last, land]: [number, Land | null] = [at, null]
  for (; last - at < mostAdjectives && isAny(tokenAt(scan, last), 'behindNoun', 'nationality'); last++)
    land ??= adjectiveAt(scan, last)
  return { last, land }
}

/** Adjectives before that of a land. */
const mostBefore = 4

/** "West German", "South Vietnamese": a state that is no more, unless both words are one adjective. */
const isFormerState = ({ draft }: Scan, at: number): boolean =>
  draft.tokens[at - 1]?.capital === true && isAny(draft.tokens[at - 1], 'compassPoint')

/** Tokens from the name of an area to the end of "town of" or "capital": keeps most names from being looked at. */
const longestPhrase = 8

const mayHoldNoun = (scan: Scan, at: number): boolean =>
  scan.draft.tokens
    .slice(at + 1, Math.min(scan.end, at + longestPhrase))
    .some((token) => isAny(token, 'namingWord', 'seatNoun'))

/** The noun behind adjectives, some of which are nouns themselves: "border town", "capital". */
function nounBehind(scan: Scan, at: number): TypeWord | null {
  const next = skipAdjectives(scan, at)
  return typeWordAt(scan, next) ?? (next > at ? typeWordAt(scan, next - 1) : null)
}

/** "the US | city of", "the Borno | town of", "the Borno | capital": the name of an area before a noun for what lies in it. */
function areaBeforeNoun(scan: Scan, at: number): Land | null {
  if (!startsName(scan.draft, tokenAt(scan, at)) || !mayHoldNoun(scan, at)) return null
  const run = nameAt(scan.draft, scan.gazetteer, at, scan.end)
  if (!run?.known || run.possessive) return null
  const own = typeWordAt(scan, run.last)
  const last = own?.types.every(isArea) ? own.last : run.last
  const noun = nounBehind(scan, last)
  if (!noun?.types.some(isSettlement)) return null
  if (!isAny(tokenAt(scan, noun.last), 'namingWord') && !isAny(noun.noun, 'seatNoun')) return null
  const found = scan.gazetteer.lookup(run.name)
  // "the Red Sea | port of Hodeidah" lies on the sea, whatever province is called after it.
  if (last === run.last && found.some(({ place }) => place.type === 'sea')) return null
  const areas = found.filter(isAreaOfName)
  return areas.length > 0 ? landOver(scan, at, last, areas) : null
}

const isAreaOfName = ({ place, use, match }: Match): boolean =>
  isArea(place.type) && use !== 'demonym' && match !== 'variant'

/** The land of a phrase as a mention of its own, which no other token range has. */
export const landMention = (land: Land): Found => ({
  from: land.from,
  to: land.to,
  text: land.text,
  firstToken: land.firstToken,
  lastToken: land.lastToken,
  form: 'name',
  name: land.matches[0]!.place.name,
  types: [],
  apposed: [],
  calls: [],
  capital: false,
  provincial: false,
  possessive: false,
  of: '',
  line: null,
  matches: land.matches,
})
