/** Proper names, with what stands behind them: "Raqqa", "Tabqa base", "Hama province", "Warsaw city centre". */
import { is, isAny } from '../../lang/engine/language.ts'
import { isCurated } from '../model.ts'
import type { FeatureType, Match, MentionForm } from '../model.ts'
import { withoutEnding } from '../text/endings.ts'
import type { Found } from './build.ts'
import { matchesOf, mentionOver } from './build.ts'
import type { NameRun } from './names.ts'
import { arabic, capitalRun, isNameless, nameAt, startsName } from './names.ts'
import type { Scan } from './scan.ts'
import type { TypeWord } from './scan.ts'
import { centreAt, demonymAt, endsPhrase, lexiconOf, tokenAt, typeWordAt } from './scan.ts'
import { isArea, isSettlement } from './type-words.ts'

export interface Tail {
  readonly last: number
  readonly types: readonly FeatureType[]
}

/** "Kassala state" is one where the phrase ends; "Homs state television" is none. */
function isState(scan: Scan, at: number): boolean {
  const next = tokenAt(scan, at + 1)
  if (next === undefined || next.kind !== 'word' || endsPhrase(next)) return true
  return typeWordAt(scan, at + 1) !== null && is(tokenAt(scan, at + 2), 'namingWord')
}

/** Whether a type word may stand behind a name without a capital of its own and still say what the name is. */
const isLowerTail = (scan: Scan, at: number, { noun }: TypeWord): boolean =>
  is(noun, 'statehood') ? isState(scan, at) : !is(noun, 'capitalTail')

/** "the West Bank | town of Bethlehem": behind an area the noun belongs to the name behind "of". */
function isOfNext(scan: Scan, { last, types }: TypeWord, name: string): boolean {
  if (!types.every(isSettlement) || !is(tokenAt(scan, last), 'namingWord')) return false
  if (!startsName(scan.draft, tokenAt(scan, last + 1))) return false
  const matches = scan.gazetteer.lookup(name)
  return matches.length > 0 && matches.every(({ place }) => isArea(place.type))
}

/** "Basilan | province's Sumisip": the noun for an area that owns what follows; null for any other word. */
function ownerTypes(scan: Scan, at: number): readonly FeatureType[] | null {
  const lexicon = lexiconOf(scan)
  const word = tokenAt(scan, at)?.lower ?? ''
  const noun = withoutEnding(lexicon, word, 'ownerEnding')
  const types = noun === word ? null : lexicon.value('feature', noun)
  return types?.every(isArea) ? types : null
}

/** The type word or centre that belongs to the name before it. */
function tailAt(scan: Scan, at: number, name: string): Tail {
  const centre = centreAt(scan, at)
  if (centre !== null) return { last: centre, types: [] }
  const type = typeWordAt(scan, at)
  if (type && isOfNext(scan, type, name)) return { last: at, types: [] }
  const owner = type ? null : ownerTypes(scan, at)
  if (owner) return { last: at + 1, types: owner }
  const belongs = type && (tokenAt(scan, at)!.capital || isLowerTail(scan, at, type))
  if (!belongs) return { last: at, types: [] }
  const behind = centreAt(scan, type.last)
  return { last: behind ?? type.last, types: type.types }
}

/** Whether the capitals go on behind the name in words that are neither type nor centre: part of a longer name. */
export function continues(scan: Scan, run: NameRun, tail: Tail): boolean {
  const next = tokenAt(scan, run.last)
  if (run.possessive || tail.last > run.last || !startsName(scan.draft, next) || !next!.spaced) return false
  // "clashes in Aleppo Saturday": agencies leave out "on".
  if (isNameless(next) || is(next, 'compoundAdjective') || arabic.test(next!.text)) return false
  return !startsArea(scan, run.last) || is(next, 'institution')
}

/** "Gilroy California": an area right behind a name is its own mention. */
function startsArea(scan: Scan, at: number): boolean {
  const next = nameAt(scan.draft, scan.gazetteer, at, scan.end)
  return next?.known === true && scan.gazetteer.lookup(next.name).some((match) => isArea(match.place.type))
}

function isOther(scan: Scan, first: number, last: number): boolean {
  const lexicon = lexiconOf(scan)
  const bare = ({ lower }: { readonly lower: string }): string => withoutEnding(lexicon, lower, 'ownerEnding')
  return scan.draft.tokens.slice(first, last).some((token) => lexicon.classesOf(bare(token)).has('institution'))
}

/** A demonym by itself ("Syrian", "Americans") names people, not a place. */
const isDemonym = (scan: Scan, run: NameRun): boolean => {
  const matches = scan.gazetteer.lookup(run.name)
  return matches.length > 0 && matches.every((match) => match.use === 'demonym')
}

/** "a mainly | Kurdish city": an adverb between the two. */
const isQualified = ({ draft: { tokens } }: Scan, at: number): boolean =>
  is(tokens[at - 2], 'indefinite') &&
  tokens[at - 1]!.kind === 'word' &&
  !tokens[at - 1]!.capital &&
  !isAny(tokens[at - 1], 'placeAdjective', 'compassPoint')

/** "a Christian village": behind an indefinite article the capital is that of an adjective. */
const isDescribing = (scan: Scan, at: number, run: NameRun, tail: Tail): boolean =>
  tail.types.length > 0 &&
  !tokenAt(scan, tail.last - 1)!.capital &&
  run.last === at + 1 &&
  (is(scan.draft.tokens[at - 1], 'indefinite') || isQualified(scan, at))

/** "Russia's air base" is not named after Russia, as "Tabqa's air base" is after Tabqa. */
const isCountrysOwn = (scan: Scan, run: NameRun): boolean =>
  run.possessive && scan.gazetteer.lookup(run.name).some(({ place }) => place.type === 'country')

/** "a Red Sea | city" lies on the sea, and is not called after it. */
function ownTail(scan: Scan, run: NameRun): Tail {
  const tail = tailAt(scan, run.last, run.name)
  if (!tail.types.some(isSettlement)) return tail
  const matches = scan.gazetteer.lookup(run.name)
  const isSea =
    matches.some(({ place }) => place.type === 'sea') && !matches.some(({ place }) => isSettlement(place.type))
  return isSea ? { last: run.last, types: [] } : tail
}

/** "central Gaza" is of the Strip: the regions of that name, where a settlement bears it too; else none. */
function regionsInParts(scan: Scan, at: number, matches: readonly Match[]): readonly Match[] {
  if (!is(scan.draft.tokens[at - 1], 'partAdjective')) return []
  if (!matches.some(({ place }) => isSettlement(place.type))) return []
  return matches.filter(({ place, use }) => place.type === 'region' && use !== 'demonym')
}

/** "Seen from the border, five miles to the south,": a participle that opens the sentence, whatever village is called so. */
function isOpeningParticiple(scan: Scan, run: NameRun, at: number): boolean {
  const { tokens } = scan.draft
  const before = tokens[at - 1]
  const opens = before === undefined || isAny(before, 'stop', 'quote', 'colon', 'dash')
  const isOne = run.last === at + 1 && isAny(tokens[at], 'participle', 'gerund')
  return opens && isOne && isAny(tokens[run.last], 'origin', 'means', 'placing') && !isHeld(scan, run)
}

/** "Mountainous | Nuristan", at the start of a sentence: the adjective of a place is no part of its name. */
function isOpeningAdjective(scan: Scan, run: NameRun, at: number): boolean {
  const { tokens } = scan.draft
  const opens = tokens[at - 1] === undefined || isAny(tokens[at - 1], 'stop', 'quote', 'colon', 'dash')
  const isAdjective = isAny(tokens[at], 'landAdjective', 'opinionAdjective', 'smallAdjective', 'onCoast')
  return opens && isAdjective && !run.known && nameAt(scan.draft, scan.gazetteer, at + 1, scan.end)?.known === true
}

/** As it is written, in a list of somebody's own, or a city. */
const isHeld = ({ gazetteer }: Scan, { name }: NameRun): boolean =>
  gazetteer
    .lookup(name)
    .some(
      ({ place, match }) => match !== 'variant' && (isCurated(place.layer) || (place.population ?? 0) >= cityPeople),
    )

/** From so many people on a name by itself means the city. */
const cityPeople = 100_000

/** The name that starts at token `at`, or null. */
export function namePhraseAt(scan: Scan, at: number): Found | null {
  if (is(tokenAt(scan, at), 'compoundAdjective')) return null
  const run = nameAt(scan.draft, scan.gazetteer, at, scan.end)
  if (!run || isOpeningParticiple(scan, run, at) || isOpeningAdjective(scan, run, at)) return null
  if (isDemonym(scan, run)) {
    if (run.last > at + 1) return mentionOver(scan.draft, at, run.last, { form: 'other' })
    if (demonymAt(scan, at).length > 0) return null
  }
  const tail = isCountrysOwn(scan, run) ? { last: run.last, types: [] } : ownTail(scan, run)
  if (isDescribing(scan, at, run, tail)) return mentionOver(scan.draft, at, tail.last, { form: 'other' })
  if (run.known && continues(scan, run, tail)) return longerName(scan, at)
  const form: MentionForm = isOther(scan, run.first, run.last) ? 'other' : 'name'
  const trimmed = run.known ? null : withoutTail(scan, run)
  if (trimmed) return mentionOver(scan.draft, at, run.last, trimmed)
  const matches = run.known || tail.types.length > 0 ? matchesOf(scan, run.name, tail.types) : []
  const regions = tail.types.length === 0 ? regionsInParts(scan, at, matches) : []
  return mentionOver(scan.draft, at, tail.last, {
    form: run.known ? 'name' : form,
    name: run.name,
    types: regions.length > 0 ? ['region'] : tail.types,
    matches: regions.length > 0 ? regions : matches,
  })
}

/** An unknown run that ends in a type word: "Kasra Province" -> name "Kasra", types of "province". */
function withoutTail(scan: Scan, run: NameRun): Pick<Found, 'name' | 'types' | 'matches'> | null {
  for (let at = run.first + 1; at < run.last; at++) {
    const type = typeWordAt(scan, at)
    if (type?.last !== run.last) continue
    const name = scan.draft.text.slice(tokenAt(scan, run.first)!.from, tokenAt(scan, at - 1)!.to)
    return { name, types: type.types, matches: matchesOf(scan, name, type.types) }
  }
  return null
}

/** A known name inside a longer run of capitals: the whole run, unknown ("Paris Hilton", "the Bab al-Hawa crossing"). */
function longerName(scan: Scan, at: number): Found {
  const run = capitalRun(scan.draft, at, scan.end)
  const form: MentionForm = isOther(scan, run.first, run.last) ? 'other' : 'name'
  const { last, types } = form === 'name' ? tailAt(scan, run.last, run.name) : { last: run.last, types: [] }
  const matches = types.length > 0 ? matchesOf(scan, run.name, types) : []
  return mentionOver(scan.draft, at, last, { form, name: run.name, types, matches })
}
