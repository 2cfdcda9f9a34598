/** The day of a claim: the date in its sentence, "two days after" reckoned in, else the day of reporting. */
import { is, isAny } from '../../../../lang/engine/language.ts'
import { countBefore } from '../../../text/count-before.ts'
import type { DateMention, Draft, PartialDate, Sentence, Span } from '../../../model.ts'

export interface ClaimDay {
  /** Whole or partial; null where the day named cannot be told, or none is and no day of reporting is given. */
  readonly date: PartialDate | null
  /** Whether the sentence names it, and not only the day of reporting. */
  readonly said: boolean
  /** "last year", "three months ago": an event told of is not of the day of reporting. */
  readonly earlier: boolean
}

const dayMillis = 86_400_000

/** Index of the last item that starts at or before an offset; -1 where none does. */
const lastFrom = (items: readonly { readonly from: number }[], offset: number): number =>
  countBefore(items, (item) => item.from <= offset) - 1

const gapTo = (date: DateMention, claim: Span): number =>
  date.from > claim.from ? date.from - claim.to : claim.from - date.to

/** Of the dates just before and just behind a claim the nearer one that its sentence holds, or null. */
function nearestDate(draft: Draft, sentence: Sentence, claim: Span): DateMention | null {
  const before = lastFrom(draft.dates, claim.from)
  const near = [draft.dates[before], draft.dates[before + 1]].filter(
    (date) => date !== undefined && date.from >= sentence.from && date.from <= sentence.to,
  )
  return near.reduce<DateMention | null>(
    (best, date) => (best && gapTo(best, claim) <= gapTo(date!, claim) ? best : date!),
    null,
  )
}

/** An ISO day, some days on. */
export const daysOn = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMillis).toISOString().slice(0, 10)

/** Tokens between "two days after" and what it dates. */
const shiftBack = 40
/** Nobody counts more days. */
const mostDays = 60

/** "two days", "a day", "3 days": how many; null where no whole number is given. */
function countOf({ tokens, language }: Draft, at: number): number | null {
  const word = tokens[at]!
  if (is(word, 'indefinite')) return 1
  const count = word.kind === 'number' ? Number(word.text) : language.lexicon.value('numeral', word.lower)
  return count !== undefined && Number.isInteger(count) && count <= mostDays ? count : null
}

/** "two days after" between a date and the claim: what follows it came before that date. */
function shiftBetween(draft: Draft, from: number, to: number): number {
  const last = lastFrom(draft.tokens, to - 1)
  for (let at = last - 2; at >= Math.max(0, last - shiftBack) && draft.tokens[at]!.from >= from; at--) {
    const [unit, word] = [draft.tokens[at + 1]!, draft.tokens[at + 2]!]
    const days = is(unit, 'dayNoun') ? countOf(draft, at) : null
    if (days === null) continue
    if (is(word, 'laterThan')) return -days
    if (is(word, 'earlierThan')) return days
  }
  return 0
}

const earlierKept = new WeakMap<Sentence, boolean>()

function isEarlier(draft: Draft, sentence: Sentence): boolean {
  const known = earlierKept.get(sentence)
  if (known !== undefined) return known
  const tokens = draft.tokens.slice(sentence.firstToken, sentence.lastToken)
  const found = tokens.some((token) => is(token, 'otherTime'))
  earlierKept.set(sentence, found)
  return found
}

/** The last date before a claim in its paragraph: "On 8 June ... . Rebels then took X." Null where there is none. */
export function dateBefore(draft: Draft, claim: Span): PartialDate | null {
  const date = draft.dates[lastFrom(draft.dates, claim.from)]
  const [own, other] = [claim, date].map((one) => one && draft.sentences[lastFrom(draft.sentences, one.from)])
  return date && own && own.paragraph === other?.paragraph ? date.date : null
}

/** The day of a claim; of several dates in its sentence the nearest. */
export function dayOfClaim(draft: Draft, claim: Span): ClaimDay {
  const sentence = draft.sentences[lastFrom(draft.sentences, claim.from)]
  const nearest = sentence ? nearestDate(draft, sentence, claim) : null
  if (!nearest || !sentence)
    return { date: draft.reported, said: false, earlier: sentence !== undefined && isEarlier(draft, sentence) }
  // "held since March": until the day of reporting.
  if (isBegin(draft, nearest)) return { date: draft.reported, said: false, earlier: false }
  if (nearest.date?.length === 10 && isEnd(draft, nearest))
    return { date: daysOn(nearest.date, -1), said: true, earlier: false }
  if (nearest.date?.length !== 10 || nearest.to > claim.from) return { date: nearest.date, said: true, earlier: false }
  return { date: daysOn(nearest.date, shiftBetween(draft, nearest.to, claim.from)), said: true, earlier: false }
}

/** "until 27 March": what held until then held on the day before. */
function isEnd(draft: Draft, { from }: DateMention): boolean {
  const before = draft.tokens[lastFrom(draft.tokens, from) - 1]
  return isAny(before, 'endOfTime', 'earlierThan')
}

const isBegin = (draft: Draft, { from }: DateMention): boolean =>
  is(draft.tokens[lastFrom(draft.tokens, from) - 1], 'beginOfTime')

/** The day of a capture: where its own sentence names none, the last day named before it in its paragraph. */
export function dayOfCapture(draft: Draft, claim: Span): ClaimDay {
  const own = dayOfClaim(draft, claim)
  return own.said ? own : { ...own, date: dateBefore(draft, claim) ?? own.date }
}
