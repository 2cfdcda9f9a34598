/**
 * When a draft's earlier state is worth keeping, and which of those kept may go: every five minutes of the last hours
 * of work, one an hour of the last day, one a day of the last month, one a week before that.
 */

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** While writing, a version at most this often. */
const rhythm = 5 * minute
/** Who comes back after this long finds what stood there before. */
const pause = 2 * minute
/** So much text gone at once is worth a version at any time. */
const lossCharacters = 200
const lossShare = 0.3

/** At most this many of one draft. */
export const mostVersions = 80

export interface Written {
  readonly text: string
  /** Milliseconds since 1970. */
  readonly savedAt: number
}

/**
 * Whether the state `before` should be kept now that `next` takes its place. `since` is when the last version was kept,
 * or where there is none when the draft was begun.
 */
export function isWorthKeeping(before: Written, next: Written, since: number): boolean {
  if (before.text.trim() === '' || before.text === next.text) return false
  return before.savedAt - since >= rhythm || next.savedAt - before.savedAt >= pause || isLoss(before.text, next.text)
}

function isLoss(before: string, next: string): boolean {
  const lost = before.length - next.length
  return lost >= lossCharacters && lost >= before.length * lossShare
}

/** Of the moments at which versions were kept, those that may go; the newest of each period stays. */
export function thinned(moments: readonly number[], now: number): readonly number[] {
  const newestFirst = [...moments].sort((a, b) => b - a)
  const kept = new Set<number>()
  const periods = new Set<string>()
  for (const at of newestFirst) {
    const period = periodOf(at, now)
    if (periods.has(period)) continue
    periods.add(period)
    kept.add(at)
  }
  const over = new Set([...kept].slice(mostVersions))
  return newestFirst.filter((at) => !kept.has(at) || over.has(at))
}

function periodOf(at: number, now: number): string {
  const age = now - at
  if (age < 3 * hour) return `at ${at}`
  if (age < day) return `hour ${Math.floor(at / hour)}`
  if (age < 31 * day) return `day ${Math.floor(at / day)}`
  return `week ${Math.floor(at / (7 * day))}`
}
