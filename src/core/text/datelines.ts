import type { Sentence, Span, Token } from '../model.ts'
import { monthOf } from './calendar.ts'
import { wordSet } from './word-set.ts'

/** Words that open a caption or a note, not a report from a place. */
const notPlaces = wordSet(`
  file photo update updated breaking correction corrected watch editorial note image video live exclusive analysis
  opinion credit caption photos source sources read more warning summary factbox timeline graphic map editor
  advisory subject place reported location coordinates date
`)

const longest = 8

/** "Beirut:" opens a report, "Group: ..." a headline: a report has more words than this after its dateline. */
const fewestWords = 12

/** The place parts of "Beirut:", "BEIRUT (AP) -" and "DAMASCUS, June 20 (Reuters) -" at the start of paragraphs. */
export function findDatelines(tokens: readonly Token[], sentences: readonly Sentence[]): Span[] {
  const found: Span[] = []
  let paragraph = -1
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at]!
    if (sentence.paragraph === paragraph) continue
    paragraph = sentence.paragraph
    const last = lastOfParagraph(sentences, at)
    const end = placeEnd(tokens, sentence.firstToken, last)
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
function placeEnd(tokens: readonly Token[], first: number, last: number): number | null {
  const end = lastOfPlace(tokens, first)
  if (end === null) return null
  const mark = skipAgency(tokens, skipDate(tokens, end + 1))
  const agency = tokens[mark - 1]?.text === ')'
  const closing = tokens[mark]
  const follows = tokens[mark + 1]
  if (closing === undefined || follows === undefined || (!follows.spaced && closing.text === ':')) return null
  if (closing.text === ':') return (mark === end + 1 || agency) && last > mark + fewestWords ? end : null
  if (!/^(?:[-–—]|--)$/.test(closing.text) || (!closing.spaced && closing.text === '-')) return null
  return agency || isUpper(tokens, first, end) || mark > end + 1 ? end : null
}

/** Capitalised words, "of" and "al-" within, and more after commas that are no date: "BEIRUT, Lebanon". */
function lastOfPlace(tokens: readonly Token[], first: number): number | null {
  let end: number | null = null
  for (let at = first; at < first + longest; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'number') break
    if (token.text === ',' || token.text === '/') continue
    if (token.kind !== 'word' || notPlaces.has(token.lower)) break
    if (monthOf(token.lower) > 0 && tokens[at + 1]?.kind === 'number') break
    if (token.capital || /^(?:al|ar|as|ad|az|el|ez|at|ash|deir)-/.test(token.lower)) end = at
    else if (end === null || !/^(?:of|the|de|la|al|el)$/.test(token.lower)) break
  }
  return end
}

/** ", June 20", ", 20 June 2016". */
function skipDate(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',') return at
  let next = at + 1
  while (next < at + 6 && isDatePart(tokens[next])) next++
  return next === at + 1 ? at : next
}

function isDatePart(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || token.text === ',' || monthOf(token.lower) > 0)
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
