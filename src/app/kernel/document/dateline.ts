/** The day of reporting that a pasted report says itself: "BEIRUT, June 20, 2016 (Reuters) —". */
import type { PartialDate } from '../../../core/model.ts'
import { exampleDate, exampleParagraphs, exampleText } from './example.ts'
import { strings } from '../../map-strings.ts'
import { dateInWords } from '../dates.ts'
import { readDate } from '../read-date.ts'
import type { Kernel } from '../kernel.svelte.ts'

/** Lines with words, from the top, in which a dateline may stand: below headline, summary and byline. */
const lines = 8
const day = String.raw`\d{1,2} \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{4}-\d{2}-\d{2}`
const place = String.raw`\p{Lu}[\p{L}.'’-]*(?:[ ,/]+(?:\p{Lu}|[ae][lrsdzt]-|(?:al|el|of|the|de|la) \p{Lu})[\p{L}.'’-]*){0,7}`
/** Capitalised words, the day, perhaps an agency, and the mark behind which the report begins. */
const dateline = new RegExp(String.raw`^${place}[, (]+(${day})\)?\s*(?:[,(][^)]{2,40}\)?)?\s*(?:—|–|--| - |:)`, 'u')

export function datelineDate(text: string): PartialDate | null {
  const first = text
    .slice(0, 4000)
    .split('\n')
    .map((line) => line.trim().slice(0, 200))
    .filter((line) => /\p{L}/u.test(line))
    .slice(0, lines)
  for (const line of first) {
    const found = dateline.exec(line)?.[1]
    const date = found === undefined ? null : readDate(found)
    if (date) return date
  }
  return null
}

/** What was pasted last, and the day that was taken from it. */
interface Taken {
  readonly id: string
  readonly text: string
  readonly reported: PartialDate | null
}

const taken = new WeakMap<Kernel['document'], Taken>()

/** To be called when something was pasted: a day that the author gave stands. */
export function takeDateline({ document, notices }: Pick<Kernel, 'document' | 'notices'>): void {
  const { annotations, editor } = document
  if (!editor) return
  const { text } = editor
  if (annotations.reported !== null && !isOfExample(document, text) && !isOfTextBefore(document, text)) return
  const reported = datelineDate(text)
  taken.set(document, { id: document.draft.id, text, reported })
  if (reported !== annotations.reported) editor.annotate({ reported })
  if (reported) notices.say(strings.day.datelineTaken(dateInWords(reported)), strings.day.datelineDetail)
}

/** Whether the draft's day is that of the example, of which nothing is left: nobody has given one for this text. */
function isOfExample({ draft, annotations }: Kernel['document'], text: string): boolean {
  const isLeft = exampleParagraphs.some((paragraph) => text.includes(paragraph))
  return draft.text === exampleText && annotations.reported === exampleDate && !isLeft
}

/** Whether the draft's day was taken from a report of which nothing is left: it says nothing of the one in its place. */
function isOfTextBefore(document: Kernel['document'], text: string): boolean {
  const before = taken.get(document)
  if (!before || before.id !== document.draft.id || before.reported !== document.annotations.reported) return false
  return !before.text.split('\n').some((line) => line.trim() !== '' && text.includes(line.trim()))
}
