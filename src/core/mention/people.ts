/** Names of people and common nouns that some place happens to bear. */
import { is } from '../../lang/engine/language.ts'
import { isCurated } from '../model.ts'
import type { Draft, Lexicon, WordClass } from '../model.ts'
import { viewAt } from '../text/views.ts'
import type { Found } from './build.ts'
import { hasEvidence, isNationalCapital, isPlaced, isStated, needsEvidence } from './evidence.ts'

/** From this population on a bare word is taken for the city. */
const prominentPopulation = 100_000

/** Whether a word in lower case is of a class. */
const isOf = (lexicon: Lexicon, word: string, of: WordClass): boolean => lexicon.classesOf(word).has(of)

const hasTitle = ({ language, tokens }: Draft, mention: Found): boolean =>
  isOf(language.lexicon, tokens[mention.firstToken - 1]?.lower.replace(/\.$/, '') ?? '', 'personTitle')
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

/** "Stara Kupiansk fell. Kupiansk is 110 km from", "- Raqqa: 160 km from": said as of a place, by a name that no people bear. */
const isShownPlace = (draft: Draft, mention: Found): boolean =>
  isPlaced(draft, mention) ||
  (mention.matches.some(({ ordinary }) => ordinary === undefined) &&
    (isStated(draft, mention) || (is(draft.tokens[mention.lastToken], 'colon') && isProminent(mention))))

const isPerson = (draft: Draft, mention: Found, surnames: ReadonlySet<string>): boolean =>
  hasTitle(draft, mention) ||
  (is(draft.tokens[mention.lastToken], 'saying') && !speaks(mention)) ||
  (isSingle(mention) && surnames.has(mention.name.toLowerCase()) && !isShownPlace(draft, mention))

/** Words that the draft writes without a capital too, or that open a sentence in -ing, and that no city bears. */
function isOrdinaryWord(draft: Draft, mention: Found, plainWords: ReadonlySet<string>): boolean {
  if (isProminent(mention) || isPlaced(draft, mention)) return false
  if (mention.matches.length === 0 || mention.matches.some(({ use }) => use !== undefined)) return false
  if (/^\p{Lu}/u.test(mention.name) && plainWords.has(mention.name.toLowerCase())) return true
  const isDoing = isOf(draft.language.lexicon, mention.name.toLowerCase(), 'gerund')
  return isDoing && mention.matches.every(({ match }) => match === 'variant')
}

/** Houses that stand for who sits in them; towns somewhere bear the name. */
const isPowerSeat = ({ phrases }: Draft, { firstToken, lastToken }: Found): boolean =>
  phrases.before(lastToken).some(({ first, classes }) => first >= firstToken && classes.has('powerSeat'))

function isCommonNoun(draft: Draft, mention: Found, plainWords: ReadonlySet<string>, found: readonly Found[]): boolean {
  const { lexicon } = draft.language
  const word = mention.name.toLowerCase()
  const isFollowed = is(draft.tokens[mention.lastToken], 'comma')
  if (mention.types.length === 0 && isPowerSeat(draft, mention) && !isFollowed) return true
  if (!isSingle(mention) || mention.types.length > 0) return false
  return (
    isOf(lexicon, word, 'institution') ||
    (isOf(lexicon, word, 'commonName') && !hasEvidence(draft, mention, found)) ||
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
  const isNone = (mention: Found) => {
    const own = viewAt(draft, mention.from)
    return (
      doubtful.has(mention.name) || isPerson(own, mention, surnames) || isCommonNoun(own, mention, plainWords, found)
    )
  }
  return found.map((mention) =>
    mention.form === 'name' && isNone(mention) ? ({ ...mention, form: 'other', matches: [] } satisfies Found) : mention,
  )
}
