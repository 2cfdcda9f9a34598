/** How far an archive is: a line that says rate and time left. */
import type { Io } from '../io.ts'

export interface Progress {
  /** `count` more documents are written. */
  add(count: number): void
  /** Says the last state, and ends the line. */
  end(): void
}

export interface ProgressOptions {
  /** Documents in all; null where nobody knows. */
  readonly total: number | null
  /** Those that an earlier run has done. */
  readonly done: number
  readonly now?: () => number
}

/** Milliseconds between two drawings. */
const pause = 1000

/** One line that changes each second. */
export function showProgress(io: Io, { total, done: before, now = Date.now }: ProgressOptions): Progress {
  const began = now()
  let [done, said] = [before, began]
  const say = () => {
    const seconds = (now() - began) / 1000
    io.stderr.write(`\r\u001b[K${progressLine({ done, before, total, seconds })}`)
    said = now()
  }
  return {
    add(count) {
      done += count
      if (now() - said >= pause) say()
    },
    end() {
      say()
      io.stderr.write('\n')
    },
  }
}

export interface State {
  readonly done: number
  readonly before: number
  readonly total: number | null
  readonly seconds: number
}

/** "12,000 of 100,000 checked (12 %), 230 a second, 7 min left" */
export function progressLine({ done, before, total, seconds }: State): string {
  const rate = seconds > 0 ? (done - before) / seconds : 0
  const share = total ? ` of ${counted(total)} checked (${Math.floor((100 * done) / total)} %)` : ' checked'
  const left = total !== null && rate > 0 && total > done ? `, ${duration((total - done) / rate)} left` : ''
  return `${counted(done)}${share}, ${rate >= 10 ? counted(Math.round(rate)) : rate.toFixed(1)} a second${left}`
}

/** "12,345" */
export function counted(value: number): string {
  return value.toLocaleString('en')
}

/** "40 s", "7 min", "3 h 20 min" */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
