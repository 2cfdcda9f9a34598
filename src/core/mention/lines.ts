/** Lines that belong to places: "the Turkish border", "Syria's border with Turkey", "the east bank of the Euphrates". */
import { wordSet } from '../text/word-set.ts'
import type { Match, Mention, Place } from '../model.ts'
import type { Found } from './build.ts'
import { matchesOf, mentionOver } from './build.ts'
import type { NameRun } from './names.ts'
import { capitalRun, nameAt } from './names.ts'
import type { Scan } from './scan.ts'
import { demonymAt, lowerAt, tokenAt, typeWordAt } from './scan.ts'
import { isArea } from './type-words.ts'

const lineWords: Readonly<Record<string, NonNullable<Mention['line']>>> = {
  border: 'border',
  borders: 'border',
  frontier: 'border',
  boundary: 'border',
  boundaries: 'border',
  coast: 'coast',
  coastline: 'coast',
  shore: 'coast',
  shores: 'coast',
  seaboard: 'coast',
  bank: 'bank',
  banks: 'bank',
  riverbank: 'bank',
  frontline: 'front',
  frontlines: 'front',
}
const adjectives = wordSet(`
  state administrative provincial national international northern southern eastern western north south east west
  left right nearby common disputed river south-western south-eastern north-western north-eastern southwestern
  southeastern northwestern northeastern
`)
const determiners = new Set(['the', 'its', 'their', 'a'])
const linking = new Set(['with', 'of', 'between'])
const dashes = new Set(['-', '–', '—', '/', 'and'])

interface Side {
  readonly name: string
  /** Key of its outline, '' where it has none. */
  readonly outline: string
  readonly last: number
}

const countryIn = (matches: readonly Match[]): Match | undefined =>
  matches.find((match) => match.use === 'demonym' || match.place.type === 'country')

const sideOf = (place: Place, last: number): Side => ({ name: place.name, outline: place.outline ?? '', last })

/** A place in a border phrase: its name or its adjective ("Turkey", "Turkish"). */
function sideAt(scan: Scan, at: number): Side | null {
  const start = lowerAt(scan, at) === 'the' ? at + 1 : at
  const demonym = demonymAt(scan, start)[0]
  if (demonym) return sideOf(demonym.place, start + 1)
  const run = wholeName(scan, start)
  if (!run) return null
  if (!run.known) return { name: run.name, outline: '', last: run.last }
  const outline = countryIn(scan.gazetteer.lookup(run.name))?.place.outline ?? ''
  return { name: run.name, outline, last: run.last }
}

/** "Lake Kivu", where a gazetteer has a "Lake" but no such lake: the whole run of capitals. */
function wholeName(scan: Scan, at: number): NameRun | null {
  const run = nameAt(scan.draft, scan.gazetteer, at, scan.end)
  const next = run && tokenAt(scan, run.last)
  const goesOn =
    run?.known && !run.possessive && next?.spaced && next.capital && typeWordAt(scan, at)?.last === run.last
  return goesOn ? { ...capitalRun(scan.draft, at, scan.end), known: true } : run
}

/** "Syrian-Turkish" in one token. */
function hyphenatedSides(scan: Scan, at: number): readonly Side[] {
  const parts = (tokenAt(scan, at)?.text ?? '').split(/[-–]/)
  if (parts.length !== 2) return []
  const countries = parts.map((part) => countryIn(scan.gazetteer.lookup(part)))
  return countries.every((match) => match !== undefined) ? countries.map((match) => sideOf(match!.place, at + 1)) : []
}

/** Before the line word a side must be a place: "Heavy border fire" has none. */
const isKnownSide = (scan: Scan, side: Side): boolean => side.outline !== '' || scan.gazetteer.has(side.name)

/** One or two sides before the line word: "Turkish", "Syrian-Turkish", "Lebanese – Syrian". */
function sidesAt(scan: Scan, at: number): readonly Side[] {
  const joined = hyphenatedSides(scan, at)
  if (joined.length > 0) return joined
  const first = sideAt(scan, at)
  if (!first || !isKnownSide(scan, first)) return []
  const second = dashes.has(lowerAt(scan, first.last)) ? sideAt(scan, first.last + 1) : null
  return second ? [first, second] : [first]
}

function skip(scan: Scan, at: number, words: ReadonlySet<string>): number {
  let next = at
  while (words.has(lowerAt(scan, next)) && next - at < 3) next++
  return next
}

/** The line word at `at`, "front line" included. */
function lineWordAt(
  scan: Scan,
  at: number,
): { readonly line: NonNullable<Mention['line']>; readonly last: number } | null {
  const word = lowerAt(scan, at)
  if (word === 'front' && ['line', 'lines'].includes(lowerAt(scan, at + 1))) return { line: 'front', last: at + 2 }
  return Object.hasOwn(lineWords, word) ? { line: lineWords[word]!, last: at + 1 } : null
}

/** "Ukraine's Odesa region": the area, not whose it is. */
function ownedSideAt(scan: Scan, at: number): Side | null {
  const owner = sideAt(scan, at)
  const owned = owner && /['’]s$/u.test(tokenAt(scan, owner.last - 1)?.text ?? '') ? sideAt(scan, owner.last) : null
  return owned && isKnownSide(scan, owned) ? owned : owner
}

/** The sides behind the line word: "with Turkey", "between Austria and Italy", "of the Euphrates". */
function sidesBehind(scan: Scan, at: number): readonly Side[] {
  if (!linking.has(lowerAt(scan, at))) return []
  const first = ownedSideAt(scan, at + 1)
  if (!first) return []
  const more = ['and', 'with'].includes(lowerAt(scan, first.last)) ? sideAt(scan, first.last + 1) : null
  return more ? [first, more] : [first]
}

/** "the eastern boundary of the city", "the right bank of the river": of something that has no name here. */
const isOfOther = (scan: Scan, at: number): boolean => linking.has(lowerAt(scan, at))

/** Nouns that make "border" an adjective: "border town", "border crossing". */
const borderNouns = wordSet(`
  town city village crossing post guard guards area region point gate checkpoint district province police patrol
  zone strip
`)

/** "Syria borders Iraq": a place follows at once. */
const isVerb = (scan: Scan, { last }: { readonly last: number }): boolean => {
  if (!['borders', 'border'].includes(lowerAt(scan, last - 1))) return false
  const run = nameAt(scan.draft, scan.gazetteer, lowerAt(scan, last) === 'the' ? last + 1 : last, scan.end)
  return run?.known === true
}

/** "province" behind the name of a side. */
function areaWordAt(scan: Scan, at: number): ReturnType<typeof typeWordAt> {
  const word = typeWordAt(scan, at)
  return word?.types.every(isArea) ? word : null
}

/** The line that starts at token `at`, or null. */
export function linePhraseAt(scan: Scan, at: number): Found | null {
  const afterDeterminer = determiners.has(lowerAt(scan, at)) ? at + 1 : at
  const beforeSides = skip(scan, afterDeterminer, adjectives)
  const before = sidesAt(scan, beforeSides)
  const word = lineWordAt(scan, skip(scan, before.at(-1)?.last ?? beforeSides, adjectives))
  if (!word || borderNouns.has(lowerAt(scan, word.last)) || isVerb(scan, word)) return null
  const behind = sidesBehind(scan, word.last)
  const sides = [...before, ...behind]
  if (sides.length === 0 && (afterDeterminer === at || isOfOther(scan, word.last))) return null
  const name = sides[0]?.name ?? ''
  const area = behind.length > 0 ? areaWordAt(scan, behind.at(-1)!.last) : null
  const types = word.line === 'bank' ? (['river'] as const) : (area?.types ?? [])
  return mentionOver(scan.draft, at, area?.last ?? behind.at(-1)?.last ?? word.last, {
    form: 'line',
    line: word.line,
    name,
    of: sides[1]?.outline ?? '',
    types: area?.types ?? [],
    matches: name ? matchesOf(scan.gazetteer, name, types) : [],
  })
}
