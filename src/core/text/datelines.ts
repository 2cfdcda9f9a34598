import { is, isAny } from '../../lang/engine/language.ts'
import type { Lexicon, Sentence, Span, Token } from '../model.ts'
import { monthOf } from './days/calendar.ts'
import { beginsInPart } from './endings.ts'

const longest = 8

/** "Beirut:" opens a report, "Group: ..." a headline: a report has more words than this after its dateline. */
const fewestWords = 12

/** The place parts of "Beirut:", "BEIRUT (AP) -" and "DAMASCUS, June 20 (Reuters) -" at the start of paragraphs. */
export function findDatelines(tokens: readonly Token[], sentences: readonly Sentence[], lexicon: Lexicon): Span[] {
  const found: Span[] = []
  let paragraph = -1
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at]!
    if (sentence.paragraph === paragraph) continue
    paragraph = sentence.paragraph
    const last = lastOfParagraph(sentences, at)
    const end = placeEnd(tokens, sentence.firstToken, last, lexicon)
    if (end !== null) found.push({ from: tokens[sentence.firstToken]!.from, to: tokens[end]!.to })
  }
  return found
}

/** Past the paragraph's last token, looking no further than a dateline needs. */
function lastOfParagraph(sentences: readonly Sentence[], at: number): number {
  const { paragraph } = sentences[at]!
  let next = at
  while (next < at + fewestWords && sentences[next + 1]?.paragraph === paragraph) next++
  return sentences[next]!.lastToken
}

/** Index of the last token of the place part, or null where no dateline opens at `first`. */
function placeEnd(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): number | null {
  const end = lastOfPlace(tokens, first, lexicon)
  if (end === null) return null
  const mark = skipAgency(tokens, skipDate(tokens, end + 1, lexicon))
  const agency = tokens[mark - 1]?.text === ')'
  const closing = tokens[mark]
  const follows = tokens[mark + 1]
  if (closing === undefined || follows === undefined || (!follows.spaced && closing.text === ':')) return null
  if (closing.text === ':') return (mark === end + 1 || agency) && last > mark + fewestWords ? end : null
  if (!/^(?:[-–—]|--)$/.test(closing.text) || (!closing.spaced && closing.text === '-')) return null
  return agency || isUpper(tokens, first, end) || mark > end + 1 ? end : null
}

/** Capitalised words, "of" and "al-" within, and more after commas that are no date: "BEIRUT, Lebanon". */
function lastOfPlace(tokens: readonly Token[], first: number, lexicon: Lexicon): number | null {
  let end: number | null = null
  for (let at = first; at < first + longest; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'number') break
    if (token.text === ',' || token.text === '/') continue
    if (token.kind !== 'word' || is(token, 'captionOpener')) break
    if (monthOf(lexicon, token.lower) > 0 && tokens[at + 1]?.kind === 'number') break
    if (token.capital || hasNameArticle(token, lexicon)) end = at
    else if (end === null || !isAny(token, 'genitive', 'definite', 'nameParticle')) break
  }
  return end
}

/** "al-Tabqa" in lower case or not. */
const hasNameArticle = ({ lower }: Token, lexicon: Lexicon): boolean => beginsInPart(lexicon, lower, 'nameArticle') > 0

/** ", June 20", ", 20 June 2016". */
function skipDate(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  if (tokens[at]?.text !== ',') return at
  let next = at + 1
  while (next < at + 6 && isDatePart(tokens[next], lexicon)) next++
  return next === at + 1 ? at : next
}

function isDatePart(token: Token | undefined, lexicon: Lexicon): boolean {
  return token !== undefined && (token.kind === 'number' || token.text === ',' || monthOf(lexicon, token.lower) > 0)
}

/** "(AP)", "(Reuters)". */
function skipAgency(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at
  for (let next = at + 1; next < at + 6; next++) if (tokens[next]?.text === ')') return next + 1
  return at
}

function isUpper(tokens: readonly Token[], first: number, end: number): boolean {
  const word = tokens[first]!.text
  return first === end ? word.length > 2 && word === word.toUpperCase() : word === word.toUpperCase() && word.length > 1
}
