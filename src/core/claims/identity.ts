/** "Thawra, a Daesh-held oilfield", "Damascus, the capital of Syria", "It is the capital of a province with the same name". */
import { wordSet } from '../text/word-set.ts'
import type { Claim, Mention } from '../model.ts'
import { copularSubject } from './copular.ts'
import { isCompoundAdjective } from '../mention/compound.ts'
import { typesOfWord } from '../mention/type-words.ts'
import type { ClaimRule } from './claim.ts'
import { claimOf, spanOfTokens } from './claim.ts'
import type { ClaimContext } from './context.ts'
import { isPossessive } from './setting.ts'

/** Words that make "capital" a manner of speaking. */
const figurative = wordSet(`
  facto self-styled self-proclaimed so-called declared unofficial cultural commercial economic former
`)
/** "the county seat", "the district capital": the noun that counts comes behind. */
const continuing = new Set(['seat', 'capital', 'centre', 'center', 'headquarters', 'town', 'city'])
const determiners = new Set(['a', 'an', 'the'])
const copulas = new Set(['is', 'was', 'also'])

interface TypeNoun {
  readonly first: number
  readonly last: number
  readonly word: string
}

/** "a Daesh-held oilfield", "the provincial capital" from token `at`: its type word, or null. */
function nounPhraseAt(context: ClaimContext, at: number): TypeNoun | null {
  if (!determiners.has(context.lower(at))) return null
  for (let token = at + 1; token < at + 7; token++) {
    const word = context.lower(token)
    if (continuing.has(context.lower(token + 1)) && typesOfWord(context.draft.language.lexicon, word)) continue
    const pair = `${word} ${context.lower(token + 1)}`
    if (typesOfWord(context.draft.language.lexicon, word) && context.draft.tokens[token]!.capital) return null
    if (figurative.has(word)) return null
    if (typesOfWord(context.draft.language.lexicon, pair)) return { first: at, last: token + 2, word: pair }
    if (typesOfWord(context.draft.language.lexicon, word)) return { first: at, last: token + 1, word }
    if (
      !context.is(token, 'placeAdjective') &&
      !isCompoundAdjective(context.draft.language.lexicon, word) &&
      !context.draft.tokens[token]?.capital
    )
      return null
  }
  return null
}

/** The name that the phrase at `at` explains: "Thawra, | a ..." or "Raqqa is | a ...". */
function explained(context: ClaimContext, at: number): Mention | null {
  const before = context.lower(at - 1)
  const apposed = before === ',' ? context.mentionOver(at - 2) : null
  if (apposed?.form === 'name' && apposed.lastToken === at - 1)
    return context.lower(apposed.firstToken - 1) === ',' ? null : apposed
  if (!copulas.has(before)) return null
  return copularSubject(context, context.sentenceOf(at), at)
}

/** "with the same name", "of the same name". */
const sameName = (context: ClaimContext, at: number): boolean =>
  [1, 2, 3].map((step) => context.lower(at + step)).join(' ') === 'the same name' ||
  ['eponymous', 'namesake'].includes(context.lower(at - 2))

/** The area that is named from token `at` on, over whose it is and where it lies: "Ukraine's eastern Donetsk region". */
function areaAt(context: ClaimContext, at: number): Mention | null {
  const owner = context.mentionOver(at)
  let start = owner?.firstToken === at && isPossessive(owner) ? owner.lastToken : at
  while (context.compassOver(start) && !context.mentionOver(start)) start++
  const area = context.mentionOver(start)
  return area?.firstToken === start ? area : null
}

/** "of Syria", "of a Syrian province with the same name" behind "capital". */
function ruledArea(
  context: ClaimContext,
  at: number,
): { readonly mention: Mention | null; readonly last: number; readonly same: boolean } | null {
  if (context.lower(at) !== 'of') return null
  for (let token = at + 1; token < at + 6; token++) {
    if (typesOfWord(context.draft.language.lexicon, context.lower(token)) && sameName(context, token + 1))
      return { mention: null, last: token + 5, same: true }
  }
  const area = areaAt(context, at + 1)
  return area && (area.form === 'name' || area.form === 'description')
    ? { mention: area, last: area.lastToken, same: false }
    : null
}

/** With the subject where it stands beside the noun; without it where other claims stand between. */
const spanFrom = (context: ClaimContext, subject: Mention, first: number, last: number) =>
  spanOfTokens(context, subject.lastToken <= first && first - subject.lastToken <= 2 ? subject.firstToken : first, last)

function capitalClaim(context: ClaimContext, subject: Mention, noun: TypeNoun): readonly Claim[] {
  const area = ruledArea(context, noun.last)
  if (!area) return []
  const span = spanFrom(context, subject, noun.first, area.last)
  return [
    claimOf('identity', span, {
      subject,
      reference: area.mention,
      relation: area.same ? 'capital-of-same-name' : 'capital-of',
    }),
  ]
}

const settlementOnly = wordSet('capital seat prefecture stronghold enclave community field state country')

/** "If Daesh takes Tabqa, the dam is lost": the noun begins a clause of its own. */
const opensClause = (context: ClaimContext, subject: Mention, noun: TypeNoun): boolean =>
  context.lower(subject.lastToken) === ',' &&
  ['is', 'was', 'are', 'were', 'has', 'had', 'will', 'would'].includes(context.lower(noun.last))

/** "Southwest of Damascus, the town of Darayya": the phrase names another place. */
const namesAnother = (context: ClaimContext, { last }: TypeNoun): boolean =>
  context.lower(last) === 'of' && context.lower(last - 1) !== 'capital' && context.mentionOver(last)?.form === 'name'

/** "A and B, the twin cities": said of several. */
const isPlural = (word: string): boolean => /s$/.test(word) && word !== 'ruins' && word !== 'crossroads'

/** "X, a Daesh-held oilfield": the type, where it could tell one place from another. */
function typeClaim(context: ClaimContext, subject: Mention, noun: TypeNoun): readonly Claim[] {
  if (namesAnother(context, noun) || subject.matches.length === 0 || isPlural(noun.word)) return []
  if (settlementOnly.has(noun.word) || subject.form !== 'name' || opensClause(context, subject, noun)) return []
  return [
    claimOf('identity', spanFrom(context, subject, noun.first, noun.last), { subject, relation: `is-a:${noun.word}` }),
  ]
}

/** ", capital of Uruzgan": without an article. */
function bareCapitalAt(context: ClaimContext, at: number): TypeNoun | null {
  const word = context.lower(at)
  const isBare = isCapital(word) && context.lower(at - 1) === ',' && context.lower(at + 1) === 'of'
  return isBare ? { first: at, last: at + 1, word } : null
}

const isCapital = (word: string): boolean => word === 'capital' || word === 'seat'

function claimsAt(context: ClaimContext, at: number): readonly Claim[] {
  const noun = nounPhraseAt(context, at) ?? bareCapitalAt(context, at)
  const subject = noun && explained(context, at)
  if (!noun || !subject || subject.form === 'force') return []
  return isCapital(noun.word) ? capitalClaim(context, subject, noun) : typeClaim(context, subject, noun)
}

export const identity: ClaimRule = {
  kind: 'identity',
  about: 'what a place is said to be: its type, or the capital of an area',
  find(context, before) {
    const said = before.filter(({ relation }) => relation === 'on-border')
    return context.draft.tokens
      .flatMap((token) =>
        determiners.has(token.lower) || isCapital(token.lower) ? claimsAt(context, token.index) : [],
      )
      .filter(({ from, to }) => !said.some((border) => border.from < to && from < border.to))
  },
}
