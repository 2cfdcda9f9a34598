/**
 * Lines that belong to places: "the Turkish border", "Syria's border with Turkey", "the east bank of the Euphrates". Loading
 * this file lets them be read.
 */
import { is, isAny } from '../../lang/engine/language.ts'
import type { FeatureType, Match, Mention, Place, Token } from '../model.ts'
import { endingOf } from '../text/endings.ts'
import type { Found } from './build.ts'
import { matchesOf, mentionOver } from './build.ts'
import { bringLineReaders } from './line-readers.ts'
import type { NameRun } from './names.ts'
import { capitalRun, nameAt } from './names.ts'
import type { Scan } from './scan.ts'
import { demonymAt, lexiconOf, tokenAt, typeWordAt } from './scan.ts'
import { isArea } from './type-words.ts'

interface Side {
  readonly name: string
  /** Key of its outline, '' where it has none. */
  readonly outline: string
  /** Keys of the outlines of all areas of that name. */
  readonly areas: readonly string[]
  readonly last: number
}

const countryIn = (matches: readonly Match[]): Match | undefined =>
  matches.find((match) => match.use === 'demonym' || match.place.type === 'country')

const outlinesOf = (places: readonly Place[]): readonly string[] => [
  ...new Set(places.flatMap(({ type, outline }) => (outline !== null && isArea(type) ? [outline] : []))),
]

const sideOf = (place: Place, last: number): Side => ({
  name: place.name,
  outline: place.outline ?? '',
  areas: outlinesOf([place]),
  last,
})

const areasNamed = ({ gazetteer }: Scan, name: string): readonly string[] =>
  outlinesOf(gazetteer.lookup(name).flatMap(({ place, match }) => (match === 'variant' ? [] : [place])))

const pastDefinite = (scan: Scan, at: number): number => (is(tokenAt(scan, at), 'definite') ? at + 1 : at)

/** A place in a border phrase: its name or its adjective ("Turkey", "Turkish"). */
function sideAt(scan: Scan, at: number): Side | null {
  const start = pastDefinite(scan, at)
  const demonym = demonymAt(scan, start)[0]
  if (demonym) return sideOf(demonym.place, start + 1)
  const run = wholeName(scan, start)
  if (!run) return null
  if (!run.known) return { name: run.name, outline: '', areas: [], last: run.last }
  const outline = countryIn(scan.gazetteer.lookup(run.name))?.place.outline ?? ''
  return { name: run.name, outline, areas: areasNamed(scan, run.name), last: run.last }
}

/** "Lake Kivu", where a gazetteer has a "Lake" but no such lake: the whole run of capitals. */
function wholeName(scan: Scan, at: number): NameRun | null {
  const run = nameAt(scan.draft, scan.gazetteer, at, scan.end)
  const next = run && tokenAt(scan, run.last)
  const goesOn =
    run?.known && !run.possessive && next?.spaced && next.capital && typeWordAt(scan, at)?.last === run.last
  return goesOn ? { ...capitalRun(scan.draft, at, scan.end), known: true } : run
}

/** Words that the names on both sides of a hyphen may have together: "North Macedonia-Saudi Arabia". */
const longestPair = 4

/** "Syrian-Turkish" in one token, "Jordan-Saudi Arabia" in two before the word for a line. */
function hyphenatedSides(scan: Scan, at: number): readonly Side[] {
  for (let last = Math.min(at + longestPair, scan.end); last > at; last--) {
    if (last > at + 1 && !is(tokenAt(scan, last), 'lineNoun')) continue
    const written = scan.draft.text.slice(tokenAt(scan, at)!.from, tokenAt(scan, last - 1)!.to)
    const hyphens = [...written.matchAll(/[-–]/g)].map(({ index }) => index)
    const found = hyphens.map((hyphen) => splitAt(scan, written, hyphen, last)).find((sides) => sides.length > 0)
    if (found) return found
  }
  return []
}

/** The two sides of a hyphen: two countries, or two areas. */
function splitAt(scan: Scan, written: string, hyphen: number, last: number): readonly Side[] {
  const parts = [written.slice(0, hyphen), written.slice(hyphen + 1)]
  if (parts.some((part) => !/^\p{Lu}/u.test(part) && !/^\p{Ll}{3}/u.test(part))) return []
  const countries = parts.map((part) => countryIn(scan.gazetteer.lookup(part)))
  if (countries.every((match) => match !== undefined)) return countries.map((match) => sideOf(match!.place, last))
  const sides = parts.map((name) => ({ name, outline: '', areas: areasNamed(scan, name), last }))
  return sides.every(({ areas }) => areas.length > 0) ? sides : []
}

/** Before the line word a side must be a place: "Heavy border fire" has none. */
const isKnownSide = (scan: Scan, side: Side): boolean => side.outline !== '' || scan.gazetteer.has(side.name)

/** One or two sides before the line word: "Turkish", "Syrian-Turkish", "Lebanese – Syrian". */
function sidesAt(scan: Scan, at: number): readonly Side[] {
  const joined = hyphenatedSides(scan, at)
  if (joined.length > 0) return joined
  const first = sideAt(scan, at)
  if (!first || !isKnownSide(scan, first)) return []
  // "Homs and the Lebanese border" are two things.
  const isJoined =
    isAny(tokenAt(scan, first.last), 'dash', 'slash', 'conjunction') && !is(tokenAt(scan, first.last + 1), 'article')
  const second = isJoined ? sideAt(scan, first.last + 1) : null
  return second ? [first, second] : [first]
}

function skipAdjectives(scan: Scan, at: number): number {
  let next = at
  while (is(tokenAt(scan, next), 'lineAdjective') && next - at < 3) next++
  return next
}

/** The line word at `at`, "front line" included. */
function lineWordAt(
  scan: Scan,
  at: number,
): { readonly line: NonNullable<Mention['line']>; readonly last: number } | null {
  const phrase = scan.draft.phrases.from(at).find(({ classes, last }) => classes.has('lineNoun') && last <= scan.end)
  const last = phrase?.last ?? at + 1
  if (!phrase && !is(tokenAt(scan, at), 'lineNoun')) return null
  // "the three borders" are ground, and no line.
  if (scan.draft.phrases.before(last).some(({ classes }) => classes.has('threeBorders'))) return null
  const words = scan.draft.tokens.slice(at, last).map(({ lower }) => lower)
  const line = lexiconOf(scan).value('lineNoun', words.join(' '))
  return line ? { line, last } : null
}

/** "Ukraine's Odesa region": the area, not whose it is. */
function ownedSideAt(scan: Scan, at: number): Side | null {
  const owner = sideAt(scan, at)
  const owned =
    owner && endingOf(lexiconOf(scan), tokenAt(scan, owner.last - 1)?.text ?? '', 'ownerEnding')
      ? sideAt(scan, owner.last)
      : null
  return owned && isKnownSide(scan, owned) ? owned : owner
}

/** "la rive | est | de": a side that stands behind the noun for the line. */
const pastSide = (scan: Scan, at: number): number =>
  is(tokenAt(scan, at - 1), 'sideBefore') && isAny(tokenAt(scan, at), 'compassPoint', 'lineAdjective', 'sideOfLine')
    ? at + 1
    : at

/** "turque", "syro-turque", behind the word for the line. */
function adjectiveSides(scan: Scan, at: number): readonly Side[] {
  const joined = hyphenatedSides(scan, at)
  const [demonym] = is(tokenAt(scan, at), 'nationality') ? demonymAt(scan, at) : []
  return joined.length > 0 || !demonym ? joined : [sideOf(demonym.place, at + 1)]
}

/** "of", "with", "between". */
const isLinking = (token: Token | undefined): boolean => isAny(token, 'genitive', 'accompanying', 'pairing')

/** The sides behind the line word: "with Turkey", "between Austria and Italy", "of the Euphrates". */
function sidesBehind(scan: Scan, at: number): readonly Side[] {
  const adjectives = lexiconOf(scan).wordsOf('nationality').length > 0 ? adjectiveSides(scan, at) : []
  if (adjectives.length > 0) return adjectives
  if (!isLinking(tokenAt(scan, at))) return []
  // "with both Sudan and Eritrea": two borders, not that between the two.
  if (is(tokenAt(scan, at + 1), 'pairDeterminer')) return [ownedSideAt(scan, at + 2)].filter((side) => side !== null)
  const first = ownedSideAt(scan, at + 1)
  if (!first) return []
  const more = isAny(tokenAt(scan, first.last), 'conjunction', 'accompanying') ? sideAt(scan, first.last + 1) : null
  return more ? [first, more] : [first]
}

/** "the eastern boundary of the city", "the right bank of the river": of something that has no name here. */
const isOfOther = (scan: Scan, at: number): boolean => isLinking(tokenAt(scan, at)) && !isCount(scan, at + 1)

/** "a border of | 911 km", "borders with | seven states". */
function isCount(scan: Scan, at: number): boolean {
  const token = tokenAt(scan, at)
  return token?.kind === 'number' || lexiconOf(scan).value('numeral', token?.lower ?? '') !== undefined
}

/** "Russian lines", "the front."; not "the front door", nor "Raqqa's front". */
function isFront(scan: Scan, word: { readonly last: number }, behindSide: number | null, sides: number): boolean {
  if (sides === 0) return endsPhrase(scan, word)
  const written = behindSide === null ? '' : (tokenAt(scan, behindSide - 1)?.text ?? '')
  return endingOf(lexiconOf(scan), written, 'ownerEnding') === ''
}

/** "the front,", "the front in Donetsk", not "the front door": nothing that it could be said of follows. */
function endsPhrase(scan: Scan, { last }: { readonly last: number }): boolean {
  const next = last < scan.end ? tokenAt(scan, last) : undefined
  return next === undefined || next.kind === 'punctuation' || isAny(next, 'placeLead', 'copula', 'conjunction')
}

/** "Syria borders Iraq": a place follows at once. */
const isVerb = (scan: Scan, { last }: { readonly last: number }): boolean => {
  if (!is(tokenAt(scan, last - 1), 'borderVerb')) return false
  const run = nameAt(scan.draft, scan.gazetteer, pastDefinite(scan, last), scan.end)
  return run?.known === true
}

/** "province" behind the name of a side. */
function areaWordAt(scan: Scan, at: number): ReturnType<typeof typeWordAt> {
  const word = typeWordAt(scan, at)
  return word?.types.every(isArea) ? word : null
}

const onlyRiver: readonly FeatureType[] = ['river']

/** The areas on both sides of a border, "the Aleppo-Raqqa border", where both are known; of "provinces" no countries. */
function bothSides(line: Mention['line'], sides: readonly Side[], types: readonly FeatureType[]): Partial<Found> {
  const noCountries = types.length > 0 && !types.includes('country')
  const areas = sides.map((side) => side.areas.filter((key) => !noCountries || !key.startsWith('country:')))
  return line === 'border' && areas.length === 2 && areas.every((keys) => keys.length > 0) ? { sides: areas } : {}
}

/** "the Turkish side of the border with Syria", "Turkey's side of the frontier": the border, and on which side of it. */
function sidePhraseAt(scan: Scan, at: number): Found | null {
  const side = sideAt(scan, at)
  if (!side || side.areas.length === 0 || !is(tokenAt(scan, side.last), 'flankNoun')) return null
  const behind = is(tokenAt(scan, side.last + 1), 'genitive') ? linePhraseAt(scan, side.last + 2) : null
  if (behind?.line !== 'border') return null
  return {
    ...mentionOver(scan.draft, at, behind.lastToken, {
      form: 'line',
      line: 'border',
      name: side.name,
      matches: matchesOf(scan, side.name, []),
      onSide: true,
    }),
  }
}

/** The line that starts at token `at`, or null. */
function linePhraseAt(scan: Scan, at: number): Found | null {
  const afterDeterminer = isAny(tokenAt(scan, at), 'article', 'owner') ? at + 1 : at
  const beforeSides = skipAdjectives(scan, afterDeterminer)
  const joined = beforeSides > afterDeterminer ? hyphenatedSides(scan, afterDeterminer) : []
  const before = joined.length > 0 ? joined : sidesAt(scan, beforeSides)
  const word = lineWordAt(scan, skipAdjectives(scan, before.at(-1)?.last ?? beforeSides))
  if (!word || is(tokenAt(scan, word.last), 'borderNoun') || isVerb(scan, word)) return null
  const behind = sidesBehind(scan, pastSide(scan, word.last))
  const sides = [...before, ...behind]
  if (sides.length === 0 && (afterDeterminer === at || isOfOther(scan, word.last))) return null
  if (is(tokenAt(scan, word.last - 1), 'frontShort') && !isFront(scan, word, before.at(-1)?.last ?? null, sides.length))
    return null
  const name = sides[0]?.name ?? ''
  const area = behind.length > 0 ? areaWordAt(scan, behind.at(-1)!.last) : null
  const types = word.line === 'bank' ? onlyRiver : (area?.types ?? [])
  return mentionOver(scan.draft, at, area?.last ?? behind.at(-1)?.last ?? word.last, {
    form: 'line',
    line: word.line,
    name,
    of: sides[1]?.outline ?? '',
    types: area?.types ?? [],
    matches: name ? matchesOf(scan, name, types) : [],
    ...bothSides(word.line, sides, area?.types ?? []),
  })
}

bringLineReaders([sidePhraseAt, linePhraseAt])
