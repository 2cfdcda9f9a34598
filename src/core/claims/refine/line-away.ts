/** "Manbij fell. The Turkish border is 30 km away": measured to the line, from the place that the text is about. */
import type { Mention, Quantity } from '../../model.ts'
import type { ClaimContext } from '../context.ts'
import { impliedReferences, namedAround } from './lists/from-where.ts'
import type { Subject } from '../subject.ts'
import type { Tail } from '../tail.ts'

const mostBetween = 5
/** Towns named before, from which it may be as well. */
const mostAround = 3

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
  if (own) return line.line === 'front' ? measuredTo([own.mention], line, tail) : null
  const implied = impliedReferences(context, { subject: line, subjectForm: 'place' }, { firstToken })
  const around = implied.length > 0 ? namedAround(context, firstToken, line).slice(0, mostAround) : []
  return measuredTo([...new Set([...implied, ...around])], line, tail)
}

const measuredTo = (
  [subject, ...mayBe]: readonly Mention[],
  line: Mention,
  tail: Tail,
): { readonly subject: Subject; readonly tail: Tail } | null =>
  subject
    ? {
        subject: { subject, subjectForm: 'place', ...(mayBe.length > 0 ? { mayBe } : {}) },
        tail: { ...tail, references: [{ mention: line, last: tail.last }] },
      }
    : null
