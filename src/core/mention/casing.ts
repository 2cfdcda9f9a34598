/** Sentences in which capitals tell no names: headlines in capitals or With A Capital On Every Word, lines in lower case. */
import { is, isAny } from '../../lang/engine/language.ts'
import { latePart } from '../late.ts'
import type { Draft, Gazetteer, Sentence, Token } from '../model.ts'

/** Sentences of a draft in which capitals tell nothing, and headlines in which every word has one. */
export interface Caseless {
  readonly caseless: readonly Sentence[]
  readonly titled: readonly Sentence[]
}

type Recase = (draft: Draft, gazetteer: Gazetteer, sentences: Caseless) => Draft

/** Few drafts have such sentences: what tells their names is a part of its own (recase.ts). */
const part = latePart<Recase>('casing')
export const bringRecase = part.bring

const fewestWords = 3

const isUpper = ({ text }: Token): boolean => text === text.toUpperCase() && text !== text.toLowerCase()
const hasCase = ({ text }: Token): boolean => text.toUpperCase() !== text.toLowerCase()

/** Whether the words of a sentence are all in capitals, but for units, or all in lower case. */
function isCaseless({ tokens }: Draft, { firstToken, lastToken }: Sentence): boolean {
  let [words, upper, lower] = [0, true, true]
  for (let at = firstToken; at < lastToken && (upper || lower); at++) {
    const token = tokens[at]!
    if (token.kind !== 'word' || is(token, 'lengthUnit')) continue
    words++
    upper &&= isUpper(token)
    lower &&= !token.capital && hasCase(token)
  }
  return words >= fewestWords && (upper || lower)
}

/** Words that are no part of a name, nor borne by a place. */
export const isOrdinaryWord = (token: Token): boolean =>
  isAny(token, 'boundary', 'conjunction', 'genitive', 'origin', 'goal', 'copula', 'posture', 'lengthUnit', 'hedge') ||
  isAny(token, 'article', 'saying', 'moving', 'reaching', 'takingVerb', 'takingInfinitive', 'takenParticiple') ||
  isAny(token, 'fallingVerb', 'losingVerb', 'newsNoun', 'forceNoun', 'subjectLink', 'away', 'inner', 'placeLead')

/** Words that headlines write small. */
const isSmall = (token: Token): boolean =>
  token.text.length < 6 && isAny(token, 'boundary', 'article', 'conjunction', 'disjunction', 'lengthUnit', 'means')

/** "Rebels Seize Mosul, 25 Km From Erbil": every word has a capital but small ones, and not all of them are names. */
function isTitled({ tokens }: Draft, { firstToken, lastToken }: Sentence): boolean {
  let [words, ordinary] = [0, 0]
  for (let at = firstToken; at < lastToken; at++) {
    const token = tokens[at]!
    if (token.kind !== 'word') continue
    if (!token.capital && hasCase(token) && !isSmall(token)) return false
    words++
    if (at > firstToken && token.capital && isOrdinaryWord(token)) ordinary++
  }
  return words >= fewestWords && ordinary > 0
}

/** The draft with the capitals of its names, where it has none that tell them. */
export function recased(draft: Draft, gazetteer: Gazetteer): Draft {
  const titled = draft.sentences.filter((sentence) => isTitled(draft, sentence))
  const caseless = draft.sentences.filter((sentence) => isCaseless(draft, sentence))
  if (caseless.length + titled.length === 0) return draft
  return part.get()?.(draft, gazetteer, { caseless, titled }) ?? draft
}
