/** Lines that belong to places: "the Turkish border", "Syria's border with Turkey", "the east bank of the Euphrates". */
import { is, isAny } from '../../lang/engine/language.ts'
import type { Draft, FeatureType, Match, Mention, Place, Token } from '../model.ts'
import { endingOf } from '../text/endings.ts'
import type { Found } from './build.ts'
import { matchesOf, mentionOver } from './build.ts'
import type { NameRun } from './names.ts'
import { capitalRun, nameAt } from './names.ts'
import type { Scan } from './scan.ts'
import { demonymAt, lexiconOf, tokenAt, typeWordAt } from './scan.ts'
import { isArea } from './type-words.ts'

interface Side {
  readonly name: string
  /** Key of its outline, '' where it has none. */
  readonly outline: string
  readonly last: number
}

const countryIn = (matches: readonly Match[]): Match | undefined =>
  matches.find((match) => match.use === 'demonym' || match.place.type === 'country')

const sideOf = (place: Place, last: number): Side => ({ name: place.name, outline: place.outline ?? '', last })

const pastDefinite = (scan: Scan, at: number): number => (is(tokenAt(scan, at), 'definite') ? at + 1 : at)

/** A place in a border phrase: its name or its adjective ("Turkey", "Turkish"). */
function sideAt(scan: Scan, at: number): Side | null {
  const start = pastDefinite(scan, at)
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
  const second = isAny(tokenAt(scan, first.last), 'dash', 'slash', 'conjunction') ? sideAt(scan, first.last + 1) : null
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
  const words = scan.draft.tokens.slice(at, last).map(({ lower }) => lower)
  const line = lexiconOf(scan).value('lineNoun', words.join(' '))
  return line ? { line, last } : null
}

/** Whether any line can be read among tokens: a noun for one is there. */
export function mayHoldLine({ draft }: { readonly draft: Draft }, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    if (is(draft.tokens[at], 'lineNoun')) return true
    if (draft.phrases.from(at).some(({ classes }) => classes.has('lineNoun'))) return true
  }
  return false
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
  const first = ownedSideAt(scan, at + 1)
  if (!first) return []
  const more = isAny(tokenAt(scan, first.last), 'conjunction', 'accompanying') ? sideAt(scan, first.last + 1) : null
  return more ? [first, more] : [first]
}

/** "the eastern boundary of the city", "the right bank of the river": of something that has no name here. */
const isOfOther = (scan: Scan, at: number): boolean => isLinking(tokenAt(scan, at))

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

/** The line that starts at token `at`, or null. */
export function linePhraseAt(scan: Scan, at: number): Found | null {
  const afterDeterminer = isAny(tokenAt(scan, at), 'article', 'owner') ? at + 1 : at
  const beforeSides = skipAdjectives(scan, afterDeterminer)
  const before = sidesAt(scan, beforeSides)
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
  })
}
