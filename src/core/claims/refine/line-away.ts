/** "Manbij fell. The Turkish border is 30 km away": measured to the line, from the place that the text is about. */
import type { Mention, Quantity } from '../../model.ts'
import type { ClaimContext } from '../context.ts'
import { impliedReferences } from './implied.ts'
import type { Subject } from '../subject.ts'
import type { Tail } from '../tail.ts'

const mostBetween = 5

/** The place and the line of a figure that says how far away a line is; null for any other. */
export function lineAway(
  context: ClaimContext,
  { firstToken }: Quantity,
  tail: Tail,
): { readonly subject: Subject; readonly tail: Tail } | null {
  let at = firstToken - 1
  while (context.isAny(at, 'copula', 'posture', 'hedge', 'runs', 'comparative') && firstToken - at < mostBetween) at--
  const line = context.mentionOver(at)
  if (line?.form !== 'line' || tail.compass) return null
  const [own] = tail.references
  if (own) return line.line === 'front' ? measuredTo(own.mention, line, tail) : null
  const [subject = null] = impliedReferences(context, { subject: line, subjectForm: 'place' }, { firstToken })
  return subject && measuredTo(subject, line, tail)
}

const measuredTo = (
  subject: Mention,
  line: Mention,
  tail: Tail,
): { readonly subject: Subject; readonly tail: Tail } => ({
  subject: { subject, subjectForm: 'place' },
  tail: { ...tail, references: [{ mention: line, last: tail.last }] },
})
