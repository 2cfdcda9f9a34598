/**
 * Names in sentences in which capitals tell none. There the gazetteer says what is a name, and only where the words beside
 * it, or the draft's own theatre, show that a place is meant. In headlines that Give Every Word Its Capital only the words
 * that are no part of any name lose theirs.
 */
import { is, isAny } from '../../lang/engine/language.ts'
import { isCurated } from '../model.ts'
import type { Draft, Gazetteer, Match, Sentence, Token } from '../model.ts'
import { endingOf, withoutEnding } from '../text/endings.ts'
import { isArea } from './type-words.ts'
import { bringRecase, isOrdinaryWord, type Caseless } from './casing.ts'

const longestName = 4
/** From this population on a place goes by its name alone where the words beside it show a place. */
const prominentPopulation = 100_000

/** Where figures and compass words begin and end, by token. */
interface Measures {
  readonly begins: ReadonlySet<number>
  readonly ends: ReadonlySet<number>
}

function measuresOf({ quantities, compass }: Draft): Measures {
  const all = [...quantities, ...compass]
  return {
    begins: new Set(all.map(({ firstToken }) => firstToken)),
    ends: new Set(all.map(({ lastToken }) => lastToken)),
  }
}

/** How far before "from" or "of" the length or direction may end: "20 km away from". */
const measuredWithin = 3

/** "in raqqa", "145 km from raqqa", "between raqqa and hama". */
function isPlaced({ tokens }: Draft, first: number, { ends }: Measures): boolean {
  const before = tokens[first - 1]
  if (isAny(before, 'placeLead', 'inner')) return true
  if (isAny(before, 'origin', 'genitive', 'goal'))
    return Array.from({ length: measuredWithin }, (_, back) => first - 1 - back).some((end) => ends.has(end))
  return is(before, 'conjunction') && [2, 3, 4].some((back) => is(tokens[first - back], 'pairing'))
}

/** "tabqa lies", "tabqa is 145 km", "tabqa, 145 km". */
function isStated({ tokens }: Draft, last: number, { begins }: Measures): boolean {
  if (is(tokens[last], 'lyingVerb') || begins.has(last)) return true
  if (is(tokens[last], 'comma')) return begins.has(last + 1)
  return is(tokens[last], 'copula') && (begins.has(last + 1) || isAny(tokens[last + 1], 'lyingVerb', 'placeLead'))
}

/** The areas of a name that is written at tokens [first, last): a province, a country. */
function areasAt({ draft, gazetteer }: Line, first: number, last: number): readonly Match[] {
  const words = draft.tokens.slice(first, last)
  if (words.length === 0 || words.some(({ kind }) => kind !== 'word')) return []
  const written = withoutEnding(
    draft.language.lexicon,
    draft.text.slice(words[0]!.from, words.at(-1)!.to),
    'ownerEnding',
  )
  return gazetteer
    .lookup(written)
    .filter(({ place, match, use }) => isArea(place.type) && match !== 'variant' && use === undefined)
}

/** "kobani, | syria", "saraqib in | idlib province": an area behind a name in which a place of that name lies. */
function isPlacedByArea(line: Line, last: number, matches: readonly Match[]): boolean {
  const { tokens } = line.draft
  if (!isAny(tokens[last], 'comma', 'inner')) return false
  const areas = [1, 2, 3].flatMap((count) => areasAt(line, last + 1, last + 1 + count))
  return areas.some(({ place: area }) =>
    matches.some(
      ({ place }) =>
        place.id !== area.id &&
        place.country === area.country &&
        (area.type === 'country' || area.outline === `province:${place.province}`),
    ),
  )
}

/** "kobani, | syria": an area behind a name that was told; "belgorod | region": before the noun for one. */
function isAreaHere(
  { draft: { tokens, language } }: Line,
  told: readonly Token[],
  first: number,
  last: number,
): boolean {
  const before = isAny(tokens[first - 2], 'feature') ? first - 3 : first - 2
  const isBehind = isAny(tokens[first - 1], 'comma', 'inner') && told[before]?.capital === true
  const noun = tokens[last] && language.lexicon.value('feature', tokens[last].lower)
  return isBehind || (noun?.every(isArea) ?? false)
}

/** "afghanistan's | kunduz": the owner of a place that lies in it. */
function owns(line: Line, last: number, matches: readonly Match[]): boolean {
  const { tokens, language, text } = line.draft
  const next = tokens[last]
  if (next?.kind !== 'word' || endingOf(language.lexicon, tokens[last - 1]!.lower, 'ownerEnding') === '') return false
  const owned = line.gazetteer.lookup(text.slice(next.from, next.to)).filter(({ match }) => match !== 'variant')
  const countries = matches.flatMap(({ place, use }) => (place.type === 'country' && !use ? [place.country] : []))
  return owned.some(({ place }) => place.type !== 'country' && countries.includes(place.country))
}

/** "afghanistan's | kunduz": behind an owner that was told. */
const isOwned = ({ draft: { tokens, language } }: Line, told: readonly Token[], first: number): boolean =>
  told[first - 1]?.capital === true && endingOf(language.lexicon, tokens[first - 1]!.lower, 'ownerEnding') !== ''

/** Whether the words mean something by themselves: no ordinary word becomes a place. */
const isOrdinary = (words: readonly Token[], matches: readonly Match[]): boolean =>
  words.every(({ classes }) => classes.size > 0) ||
  matches.some(({ ordinary, place }) => ordinary === 'word' && place.type !== 'country')

const isProminent = ({ place, ordinary }: Match): boolean =>
  place.type === 'country' ||
  (ordinary === undefined && (place.type === 'province' || (place.population ?? 0) >= prominentPopulation))

interface Line {
  readonly draft: Draft
  readonly gazetteer: Gazetteer
  readonly measures: Measures
  /** Whether a figure or a direction stands in the sentence. */
  readonly measured: boolean
}

/** Whether tokens [first, last) name a place here; `told`: the words before them, with their capitals. */
function isName(line: Line, told: readonly Token[], first: number, last: number): boolean {
  const { draft, gazetteer, measures, measured } = line
  const words = draft.tokens.slice(first, last)
  const written = withoutEnding(
    draft.language.lexicon,
    draft.text.slice(words[0]!.from, words.at(-1)!.to),
    'ownerEnding',
  )
  if (words.some(({ kind }) => kind !== 'word') || !gazetteer.has(written)) return false
  const matches = gazetteer.lookup(written).filter(({ match, use }) => match !== 'variant' && use !== 'abbreviation')
  if (matches.length === 0 || isOrdinary(words, matches)) return false
  if (matches.every(({ use }) => use === 'demonym')) return is(draft.tokens[last], 'lineNoun')
  if (isPlacedByArea(line, last, matches) || owns(line, last, matches)) return true
  const areas = matches.filter(({ place, use }) => isArea(place.type) && use === undefined)
  if (areas.some(isProminent) && isAreaHere(line, told, first, last)) return true
  const shown = isPlaced(draft, first, measures) || isStated(draft, last, measures) || isOwned(line, told, first)
  if (matches.some(({ place }) => isCurated(place.layer))) return shown || measured
  return shown && matches.some(isProminent)
}

/** Marks the tokens of names in a sentence, longest names first; all other words lose their capitals. */
function recaseSentence(line: Line, { firstToken, lastToken }: Sentence, tokens: Token[]): void {
  for (let at = firstToken; at < lastToken;) {
    let last = Math.min(at + longestName, lastToken)
    while (last > at && !isName(line, tokens, at, last)) last--
    const isNamed = last > at
    const next = isNamed ? last : at + 1
    for (let token = at; token < next; token++)
      if (tokens[token]!.kind === 'word') tokens[token] = { ...tokens[token]!, capital: isNamed }
    at = next
  }
}

/** Takes the capitals of ordinary words, but for those in a known name of several words: "Port Of Spain". */
function untitle(draft: Draft, gazetteer: Gazetteer, { firstToken, lastToken }: Sentence, tokens: Token[]): void {
  for (let at = firstToken; at < lastToken; at++) {
    const last = knownEnd(draft, gazetteer, at, lastToken)
    if (last > at) at = last - 1
    else if (isOrdinaryWord(tokens[at]!)) tokens[at] = { ...tokens[at]!, capital: false }
  }
}

/** Token behind the longest known name of several words that begins at a token, or the token itself. */
function knownEnd({ text, tokens }: Draft, gazetteer: Gazetteer, at: number, end: number): number {
  for (let last = Math.min(at + longestName, end); last > at + 1; last--)
    if (gazetteer.has(text.slice(tokens[at]!.from, tokens[last - 1]!.to))) return last
  return at
}

/** The draft with capitals for the names in sentences where capitals tell none, and with none for ordinary words. */
function recase(draft: Draft, gazetteer: Gazetteer, { caseless, titled }: Caseless): Draft {
  const measures = measuresOf(draft)
  const tokens = [...draft.tokens]
  for (const sentence of caseless) {
    let measured = false
    for (let at = sentence.firstToken; at < sentence.lastToken; at++) measured ||= measures.begins.has(at)
    recaseSentence({ draft, gazetteer, measures, measured }, sentence, tokens)
  }
  for (const sentence of titled) if (!caseless.includes(sentence)) untitle(draft, gazetteer, sentence, tokens)
  // A headline in capitals is no dateline.
  const opens = new Set(caseless.map(({ from }) => from))
  const datelines = draft.datelines.filter(({ from }) => !opens.has(from))
  return { ...draft, tokens, datelines }
}

bringRecase(recase)
