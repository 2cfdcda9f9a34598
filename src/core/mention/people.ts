/** Names of people and common nouns that some place happens to bear. */
import { wordSet } from '../text/word-set.ts'
import { isCurated } from '../model.ts'
import type { Draft } from '../model.ts'
import type { Found } from './build.ts'
import { hasEvidence, isNationalCapital, isPlaced, needsEvidence } from './evidence.ts'
import { otherNouns } from './words.ts'

const titles = wordSet(`
  mr mrs ms miss dr gen col maj capt lt sgt president minister mayor sheriff governor gov senator sen rep judge
  chief officer deputy detective professor prof sir lord lady king queen prince princess sheikh imam rev father
  pastor bishop coach spokesman spokeswoman commander general colonel captain secretary chairman director
  activist journalist named called
`)
/** Nouns that open a sentence with a capital, or stand in names, and are borne by a village somewhere. */
const commonNouns = wordSet(`
  file twin part wind money street route court road highway avenue lane police photo march may nice reading
  mobile of bay park county dam lake river center centre west east
  god dad mom christmas easter thanksgiving congress senate parliament kremlin pentagon cia fbi nazi phone drug major
`)
/** Houses that stand for who sits in them; towns somewhere bear the name. */
const seatsOfPower: ReadonlySet<string> = new Set(['white house', 'downing street', 'capitol hill', 'wall street'])
const sayings = wordSet(`
  said says told added asked wrote explained noted recalled continued continues
`)
/** From this population on a bare word is taken for the city. */
const prominentPopulation = 100_000

const before = (draft: Draft, mention: Found): string =>
  draft.tokens[mention.firstToken - 1]?.lower.replace(/\.$/, '') ?? ''
const after = (draft: Draft, mention: Found): string => draft.tokens[mention.lastToken]?.lower ?? ''
const isSingle = (mention: Found): boolean => mention.lastToken - mention.firstToken === 1

const isProminent = (mention: Found): boolean =>
  mention.matches.some(
    ({ place, use }) =>
      use === undefined &&
      (isCurated(place.layer) ||
        place.type === 'country' ||
        place.type === 'province' ||
        (place.population ?? 0) >= prominentPopulation),
  )

/** "Moscow said": a government is called by its country or capital, and no other town speaks. */
const speaks = ({ matches }: Found): boolean =>
  matches.some(
    ({ place }) =>
      isCurated(place.layer) || place.type === 'country' || place.type === 'province' || isNationalCapital(place),
  )

/** Last words of names of several words that no place bears: "Tracy Lee McKenzie" makes McKenzie a surname. */
export const surnamesIn = (found: readonly Found[]): ReadonlySet<string> =>
  new Set(
    found
      .filter(
        (mention) =>
          mention.form !== 'line' &&
          mention.matches.length === 0 &&
          mention.name.includes(' ') &&
          mention.types.length === 0,
      )
      .map((mention) => mention.name.slice(mention.name.lastIndexOf(' ') + 1).toLowerCase()),
  )

const isPerson = (draft: Draft, mention: Found, surnames: ReadonlySet<string>): boolean =>
  titles.has(before(draft, mention)) ||
  (sayings.has(after(draft, mention)) && !speaks(mention)) ||
  (isSingle(mention) && surnames.has(mention.name.toLowerCase()) && !isPlaced(draft, mention))

/** Words that the draft writes without a capital too, or that open a sentence in -ing, and that no city bears. */
function isOrdinaryWord(draft: Draft, mention: Found, plainWords: ReadonlySet<string>): boolean {
  if (isProminent(mention) || isPlaced(draft, mention)) return false
  if (mention.matches.length === 0 || mention.matches.some(({ use }) => use !== undefined)) return false
  if (/^\p{Lu}/u.test(mention.name) && plainWords.has(mention.name.toLowerCase())) return true
  return /ing$/.test(mention.name) && mention.matches.every(({ match }) => match === 'variant')
}

function isCommonNoun(draft: Draft, mention: Found, plainWords: ReadonlySet<string>, found: readonly Found[]): boolean {
  const word = mention.name.toLowerCase()
  if (mention.types.length === 0 && seatsOfPower.has(word) && after(draft, mention) !== ',') return true
  if (!isSingle(mention) || mention.types.length > 0) return false
  return (
    otherNouns.has(word) ||
    (commonNouns.has(word) && !hasEvidence(draft, mention, found)) ||
    isOrdinaryWord(draft, mention, plainWords)
  )
}

const plainWordsOf = (draft: Draft): ReadonlySet<string> =>
  new Set(draft.tokens.flatMap(({ kind, capital, lower }) => (kind === 'word' && !capital ? [lower] : [])))

/** Names that are ordinary words or people's, and that nowhere in the draft stand as a place does. */
function doubtfulNames(draft: Draft, found: readonly Found[]): ReadonlySet<string> {
  const doubtful = found.filter((mention) => mention.form === 'name' && needsEvidence(mention))
  const shown = new Set(doubtful.filter((mention) => hasEvidence(draft, mention, found)).map(({ name }) => name))
  return new Set(doubtful.map(({ name }) => name).filter((name) => !shown.has(name)))
}

/** Mentions of people and common words lose the places that they could be. */
export function withoutPeople(draft: Draft, found: readonly Found[]): readonly Found[] {
  const surnames = surnamesIn(found)
  const plainWords = plainWordsOf(draft)
  const doubtful = doubtfulNames(draft, found)
  const isNone = (mention: Found) =>
    doubtful.has(mention.name) || isPerson(draft, mention, surnames) || isCommonNoun(draft, mention, plainWords, found)
  return found.map((mention) =>
    mention.form === 'name' && isNone(mention) ? ({ ...mention, form: 'other', matches: [] } satisfies Found) : mention,
  )
}
