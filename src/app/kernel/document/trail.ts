/** The correction trail of a draft: what was flagged stands apart from what the author did, which undo takes back. */
import { fix, flag, keep, trailLimit } from '../../../present/trail.ts'
import type { TrailEntry, TrailEvent } from '../../../present/trail.ts'
import type { Annotations } from './annotations.ts'

type Noted = Pick<Annotations, 'done' | 'flags'>

/** All of it, in the order of time. */
export function trailOf({ done, flags }: Noted): readonly TrailEntry[] {
  return [...flags, ...done].sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0))
}

/** The flags with those of a check added; the same list where nothing is new. */
export function noteFlags(noted: Noted, events: readonly TrailEvent[]): readonly TrailEntry[] {
  const before = trailOf(noted)
  const after = events.reduce(flag, before)
  const known = new Set(before)
  const added = after.filter((one) => !known.has(one))
  return added.length === 0 ? noted.flags : [...noted.flags, ...added].slice(-trailLimit)
}

/** What was flagged and fixed at once was flagged all the same. */
function flagged(noted: Noted, event: TrailEvent): readonly TrailEntry[] {
  return noted.done.some(({ key }) => key === event.key) ? [] : noteFlags(noted, [event]).slice(noted.flags.length)
}

export function noteFix(noted: Noted, event: TrailEvent, before: string, after: string): Pick<Noted, 'done'> {
  return { done: fix([...noted.done, ...flagged(noted, event)], event, before, after) }
}

export function noteKeep(noted: Noted, event: TrailEvent, reason: string): Pick<Noted, 'done'> {
  return { done: keep([...withoutKeep(noted, event.key).done, ...flagged(noted, event)], event, reason) }
}

export function withoutKeep({ done }: Pick<Noted, 'done'>, key: string): Pick<Noted, 'done'> {
  return { done: done.filter((one) => one.key !== key || one.action !== 'kept') }
}

/** A trail that was read from a file, as the draft keeps it. */
export function apart(trail: readonly TrailEntry[]): Noted {
  return {
    flags: trail.filter(({ action }) => action === 'flagged'),
    done: trail.filter(({ action }) => action !== 'flagged'),
  }
}
