import type { Io } from '../io.ts'

/** A bar on standard error while files are checked; nothing where nobody looks at a terminal. */
export interface Progress {
  /** One more is done; the next is this. */
  step(path: string): void
  /** Takes the bar off the terminal, before other things are written there and at the end. */
  clear(): void
}

const nothing: Progress = { step: () => {}, clear: () => {} }
const barWidth = 24
/** Milliseconds between two drawings. */
const pause = 80

/** Whether somebody looks at a terminal, and wants to see it. */
export function showsProgress({ stderr, env }: Io, wanted: boolean): boolean {
  return wanted && stderr.isTTY === true && env['TERM'] !== 'dumb' && !env['CI']
}

export function progressOn(io: Io, total: number, wanted: boolean): Progress {
  const { stderr } = io
  if (total < 2 || !showsProgress(io, wanted)) return nothing
  let [done, drawn, shown] = [0, 0, false]
  return {
    step(path) {
      const now = Date.now()
      if (now - drawn >= pause) {
        stderr.write(`\r\u001b[K${line(done, total, path, stderr.columns ?? 80)}`)
        ;[drawn, shown] = [now, true]
      }
      done++
    },
    clear() {
      if (shown) stderr.write('\r\u001b[K')
      ;[shown, drawn] = [false, 0]
    },
  }
}

function line(done: number, total: number, path: string, columns: number): string {
  const filled = Math.round((done / total) * barWidth)
  const head = `[${'#'.repeat(filled)}${'-'.repeat(barWidth - filled)}] ${done}/${total} `
  return head + path.replace(/\p{Cc}/gu, '').slice(-Math.max(0, columns - head.length - 1))
}
