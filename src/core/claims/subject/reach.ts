/** What stands before a claim, stepping back from its words: over days, verbs and asides to the place beside it. */
import type { Mention, Sentence } from '../../model.ts'
import { mentionsBefore } from '../../mention/sentence-subject.ts'
import type { ClaimContext } from '../context.ts'
import { onlyAreas } from '../refine/lists/listed.ts'

export interface Step {
  /** Token just before everything that was stepped over. */
  readonly at: number
  readonly sawVerb: boolean
  readonly sawComma: boolean
  /** A bracket right before holds the name that is meant. */
  readonly isBracketed: boolean
}

/** How far back an opening bracket, a force or a place before a setting is looked for: keeps the whole linear. */
const longestBracket = 120
export const mentionsBack = 24

/** Token before a bracketed aside that ends at `at`. */
function overBrackets(context: ClaimContext, at: number, first: number): number {
  let depth = 0
  for (let token = at; token >= Math.max(first, at - longestBracket); token--) {
    if (context.is(token, 'close')) depth++
    if (context.is(token, 'open')) depth--
    if (depth === 0) return token - 1
  }
  return at - 1
}

/** "[Mosul], 25 km from", "the city (Mosul), 25 km from": a bracket that closes at token `at` holds the very name. */
function isBracketed(context: ClaimContext, at: number, { firstToken }: Sentence): boolean {
  const name = context.mentionOver(at - 1)
  if (name?.form !== 'name' || !context.is(name.firstToken - 1, 'open') || onlyAreas(name)) return false
  const outer = name.firstToken - 2
  if (outer < firstToken) return true
  const form = context.mentionOver(outer)?.form
  const isInserted = context.draft.tokens[at]!.text === ']'
  return form === undefined ? isInserted : form === 'pronoun' || form === 'description'
}

/** Token before "late on Tuesday", whose day stands at token `at`. */
function beforeDay(context: ClaimContext, at: number): number {
  let before = at - 1
  while (context.is(before, 'dayLink')) before--
  return before
}

export const isVerb = (context: ClaimContext, at: number): boolean => context.isAny(at, 'copula', 'posture', 'ability')

/** Steps back over days, "located", "is", "about", commas and asides. */
export function stepBack(context: ClaimContext, start: number, sentence: Sentence): Step {
  let at = start - 1
  let sawVerb = isVerb(context, start)
  let sawComma = false
  while (at >= sentence.firstToken && !context.mentionOver(at)) {
    if (context.is(at, 'close')) {
      if (isBracketed(context, at, sentence)) {
        return { at: at - 1, sawVerb, sawComma, isBracketed: true }
      }
      at = overBrackets(context, at, sentence.firstToken)
      continue
    }
    const day = context.dateAround(at)
    if (day !== null) {
      at = beforeDay(context, day)
      continue
    }
    if (context.isAny(at, 'open', 'dash', 'comma')) sawComma = true
    else if (isVerb(context, at)) sawVerb = true
    else if (!context.is(at, 'subjectLink') && !context.compassOver(at)) break
    at--
  }
  return { at, sawVerb, sawComma, isBracketed: false }
}

/** Rows of a table that are walked back over: keeps the whole linear. */
const mostRows = 200

/** The place that fills a line or a cell of its own; null for any other words. */
function nameAlone(context: ClaimContext, { heading, firstToken, lastToken }: Sentence): Mention | null {
  const name = heading ? context.mentionOver(firstToken) : null
  const isAll = name?.form === 'name' && name.firstToken === firstToken && name.lastToken === lastToken
  return isAll && name.matches.length > 0 && !onlyAreas(name) ? name : null
}

const isFigureAlone = (context: ClaimContext, { heading, firstToken }: Sentence): boolean =>
  heading && context.quantityOver(firstToken) !== null

/** The line or cell before; null at the head of the text. */
const lineBefore = (context: ClaimContext, { firstToken }: Sentence): Sentence | null =>
  firstToken > 0 ? context.sentenceOf(firstToken - 1) : null

/** The place that fills the cell or line before a sentence that opens its own: "Raqqa | Tabqa, 45 km away". */
export function cellOpening(context: ClaimContext, sentence: Sentence): Mention | null {
  const before = lineBefore(context, sentence)
  return before && before.paragraph + 1 === sentence.paragraph ? nameAlone(context, before) : null
}

/**
 * The place in the cell or line before one that holds no more than a figure and its reference, in a table whose rows
 * begin with places: where they begin with figures, the cell before is of another row.
 */
export function cellBefore(context: ClaimContext, start: number, sentence: Sentence): Mention | null {
  if (start !== sentence.firstToken || !sentence.heading) return null
  let line = lineBefore(context, sentence)
  const name = line && nameAlone(context, line)
  for (let row = 0; row < mostRows && line && nameAlone(context, line); row++) {
    const figure = lineBefore(context, line)
    if (!figure || !isFigureAlone(context, figure)) return name
    line = lineBefore(context, figure)
  }
  return null
}

/** "- Kherson: | 300 km north of Odesa", "Kobani → | 105 km": the name that labels a line. */
export function labelBefore(context: ClaimContext, start: number, { firstToken }: Sentence): Mention | null {
  const name = context.isAny(start - 1, 'colon', 'cell', 'arrow') ? context.mentionOver(start - 2) : null
  if (name?.form !== 'name' || name.matches.length === 0 || onlyAreas(name)) return null
  return name.firstToken - firstToken <= 1 && context.draft.tokens[firstToken]!.kind !== 'number' ? name : null
}

/** Whether a movement verb stands in the few words before the claim. */
export function movesBefore(context: ClaimContext, start: number, sentence: Sentence): boolean {
  if (context.is(start - 1, 'happening')) return false
  for (let at = start - 1; at >= Math.max(sentence.firstToken, start - 7); at--) {
    if (context.is(at, 'moving')) return true
    if (context.isAny(at, 'comma', 'semicolon', 'quoted')) return false
  }
  return false
}

export function forceBefore(context: ClaimContext, start: number, sentence: Sentence): Mention | null {
  const last = mentionsBefore(context.mentions, start) - 1
  for (let index = last; index > last - mentionsBack; index--) {
    const mention = context.mentions[index]
    if (!mention || mention.firstToken < sentence.firstToken) return null
    if (mention.form === 'force' && mention.lastToken <= start) return mention
  }
  return null
}
