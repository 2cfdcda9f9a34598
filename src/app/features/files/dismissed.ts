/** A list of dismissed findings, as the command keeps it: what of the draft it names is kept, as if the author had said so. */
import type { DataVersion, Verdict } from '../../../core/model.ts'
import { readDismissed, speaksOf } from '../../../formats/ignore/dismissed.ts'
import type { Dismissed } from '../../../formats/ignore/dismissed.ts'
import type { KeyedFinding } from '../../kernel/check/findings.ts'
import type { Annotations } from '../../kernel/document/annotations.ts'
import { noteKeep } from '../../kernel/document/trail.ts'
import type { Session } from '../../kernel/session.ts'
import { strings } from '../../strings.ts'
import { dismissedWords } from '../../strings/dismissed.ts'

/** By how a file begins. */
export const isDismissedList = (start: string): boolean =>
  /^\uFEFF?\s*\{\s*"version"\s*:\s*1,\s*"dismissed"/.test(start)

/** Applies to the draft that is open; a list that cannot be read is told with its fault. */
export function openDismissed(session: Session, name: string, text: string): void {
  const { document, checks, notices } = session
  const list = readDismissed(text)
  if ('error' in list) return notices.fail(`${name} ${list.error}`, strings.notices.stays)
  const named = checks.findings.flatMap((one) => {
    const dismissed = list.dismissed.find((entry) => speaksOf(entry, one.finding.id))
    return dismissed && !one.keep && flags.has(one.finding.verdict) ? [{ ...one, dismissed }] : []
  })
  const data = checks.ground?.data ?? []
  const { keeps, done } = named.reduce<Annotations>(
    (now, one) => ({ ...now, ...withKept(now, one, one.dismissed, data) }),
    document.annotations,
  )
  if (named.length > 0) document.editor?.annotate({ keeps, done })
  const words = dismissedWords()
  notices.say(words.taken(name, named.length), words.takenDetail)
}

const flags: ReadonlySet<Verdict> = new Set(['disagrees', 'loose'])

function withKept(
  now: Annotations,
  { key, finding }: KeyedFinding,
  { reason = '' }: Dismissed,
  data: readonly DataVersion[],
): Pick<Annotations, 'keeps' | 'done'> {
  const time = new Date().toISOString()
  const { quote, verdict, message } = finding
  const keeps = [...now.keeps.filter((one) => one.key !== key), { key, reason, at: time, quote, verdict, message }]
  return { keeps, ...noteKeep(now, { time, key, finding, data }, reason) }
}
