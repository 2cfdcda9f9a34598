/** Many workers at one queue and one store, event by event: where does one more worker stop helping? */

export interface Measured {
  /** Seconds of checking of single jobs, as measured: one of them is drawn for each job. */
  readonly checkSeconds: readonly number[]
  /** Seconds that Redis, which does one thing at a time, is busy for each job. */
  readonly queueSeconds: number
  /** Seconds that the store is busy for each job, one after the other. */
  readonly storeSeconds: number
}

export interface Simulated {
  readonly seconds: number
  readonly jobsPerSecond: number
  /** Shares of the time in which each was busy. */
  readonly queueBusy: number
  readonly storeBusy: number
  readonly workersBusy: number
}

type Stage = 'take' | 'check' | 'store'

/** `random` gives numbers from 0 up to 1. */
export function simulate(measured: Measured, workers: number, jobs: number, random: () => number): Simulated {
  const { checkSeconds, queueSeconds, storeSeconds } = measured
  const at = new Float64Array(workers)
  const stage = Array.from({ length: workers }, (): Stage => 'take')
  let [queueFree, storeFree, taken, done, last, checked] = [0, 0, 0, 0, 0, 0]
  while (done < jobs) {
    const next = earliest(at)
    const now = at[next]!
    if (stage[next] === 'take') {
      if (taken === jobs) at[next] = Infinity
      else {
        taken++
        queueFree = Math.max(queueFree, now) + queueSeconds
        at[next] = queueFree
        stage[next] = 'check'
      }
    } else if (stage[next] === 'check') {
      const seconds = checkSeconds[Math.floor(random() * checkSeconds.length)]!
      checked += seconds
      at[next] = now + seconds
      stage[next] = 'store'
    } else {
      storeFree = Math.max(storeFree, now) + storeSeconds
      at[next] = last = storeFree
      stage[next] = 'take'
      done++
    }
  }
  return {
    seconds: last,
    jobsPerSecond: jobs / last,
    queueBusy: (jobs * queueSeconds) / last,
    storeBusy: (jobs * storeSeconds) / last,
    workersBusy: checked / (workers * last),
  }
}

function earliest(at: Float64Array): number {
  let best = 0
  for (let one = 1; one < at.length; one++) if (at[one]! < at[best]!) best = one
  return best
}
