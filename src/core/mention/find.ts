import { is, isAny } from '../../lang/engine/language.ts'
import type { Draft, Gazetteer, Match, Mention } from '../model.ts'
import { namedIn } from '../place/names/named-in.ts'
import { countBefore } from '../text/count-before.ts'
import { viewAt } from '../text/views.ts'
import { waterBehindArticle } from './article.ts'
import type { Found } from './build.ts'
import { matchesOf, mentionOver } from './build.ts'
import { apposedAt } from './apposition.ts'
import { forcePhraseAt } from './forces.ts'
import { lineReaders, mayHoldLine, type Reader } from './line-readers.ts'
import { namePhraseAt } from './named.ts'
import { nameAt } from './names.ts'
import { withoutPeople } from './people.ts'
import type { Scan } from './scan.ts'
import { demonymAt, endsPhrase, tokenAt } from './scan.ts'
import { landPhraseAt, typedPhraseAt } from './typed.ts'

/** A known name of several words comes before anything its words could be by themselves: "City of London". */
function longNameAt(scan: Scan, at: number): Found | null {
  const run = nameAt(scan.draft, scan.gazetteer, at, scan.end)
  return run?.known && run.last - run.first > 1 ? namePhraseAt(scan, at) : null
}

/** Behind "the latter" where no noun follows, as in "the former base"; null for any other words. */
function orderAt(scan: Scan, at: number): number | null {
  const phrase = scan.draft.phrases
    .from(at)
    .find(({ classes, last }) => (classes.has('formerOfTwo') || classes.has('latterOfTwo')) && last <= scan.end)
  const last = phrase?.last ?? (isAny(tokenAt(scan, at), 'formerOfTwo', 'latterOfTwo') ? at + 1 : null)
  const next = last === null ? undefined : tokenAt(scan, last)
  return next?.kind === 'word' && !endsPhrase(next) && !isAny(next, 'copula', 'posture') ? null : last
}

function pronounAt(scan: Scan, at: number): Found | null {
  const last = is(tokenAt(scan, at), 'placePronoun') ? at + 1 : orderAt(scan, at)
  return last === null ? null : mentionOver(scan.draft, at, last, { form: 'pronoun' })
}

/** "le nord | syrien": behind a compass word the adjective stands for the country. */
function countryByAdjective(scan: Scan, at: number): Found | null {
  if (!is(tokenAt(scan, at), 'nationality') || !is(tokenAt(scan, at - 1), 'compassPoint')) return null
  const matches = demonymAt(scan, at).map(({ place }) => ({ place, match: 'exact' as const }))
  const [first] = matches
  return first ? mentionOver(scan.draft, at, at + 1, { name: first.place.name, types: ['country'], matches }) : null
}

/** In this order; the first that reads something at a token wins. Few sentences hold a line. */
const readers: readonly Reader[] = [
  countryByAdjective,
  forcePhraseAt,
  landPhraseAt,
  longNameAt,
  typedPhraseAt,
  namePhraseAt,
  pronounAt,
]

/** Of sentences that may hold a line. Where what reads it is not at hand, nothing is read. */
function withLines(): readonly Reader[] {
  const lines = lineReaders()
  return lines ? [...lines, ...readers] : []
}

function mentionStartingAt(readers: readonly Reader[], scan: Scan, at: number): Found | null {
  for (const reader of readers) {
    const found = reader(scan, at)
    if (found) return found
  }
  return null
}

/** "The Euphrates, a lake": no word behind the name of a river or a sea makes another place of it. */
const isNatural = ({ place: { type } }: Match): boolean => type === 'river' || type === 'sea'

/** Adds what an apposition behind the name calls it, and the places that bear the name with that type. */
function withApposition(scan: Scan, found: Found): Found {
  if (found.form !== 'name') return found
  const { types: apposed, land } = apposedAt(scan, found.lastToken)
  if (apposed.length === 0) return land ? { ...found, apposedLand: land } : found
  const isKnown = (id: string): boolean => found.matches.some((match) => match.place.id === id)
  const more = found.matches.some(isNatural)
    ? []
    : matchesOf(scan, found.name, apposed).filter(({ place }) => !isKnown(place.id))
  return { ...found, apposed, apposedLand: land, matches: [...found.matches, ...more] }
}

/** "E" of "39°00′30″ E" is no village. */
function isInPair({ coordinates, tokens }: Draft, at: number): boolean {
  const token = tokens[at]!
  const pair = coordinates[countBefore(coordinates, ({ from }) => from <= token.from) - 1]
  return pair !== undefined && token.to <= pair.to
}

/** "157 km | NNW | Baghdad": letters of the compass begin no name. */
const isCompass = ({ compass, tokens }: Draft, at: number): boolean =>
  is(tokens[at], 'compassLetter') &&
  compass[countBefore(compass, ({ firstToken }) => firstToken < at)]?.firstToken === at

/** All mentions of places and forces, in the order of the text, without overlaps. */
export function findMentions(draft: Draft, gazetteer: Gazetteer): readonly Mention[] {
  const found: Found[] = []
  for (const sentence of draft.sentences) {
    const own = viewAt(draft, sentence.from)
    const scan = { draft: own, gazetteer: namedIn(own.language, gazetteer), end: sentence.lastToken }
    const all = mayHoldLine(scan, sentence.firstToken, sentence.lastToken) ? withLines() : readers
    for (let at = sentence.firstToken; at < sentence.lastToken;) {
      if (isInPair(own, at) || isCompass(own, at)) {
        at++
        continue
      }
      const mention = mentionStartingAt(all, scan, at)
      if (mention) found.push(waterBehindArticle(scan, withApposition(scan, mention)))
      at = mention ? mention.lastToken : at + 1
    }
  }
  return withoutPeople(draft, found).map((mention, index) => ({ ...mention, index }))
}
