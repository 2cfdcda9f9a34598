import process from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** What stays in memory after a full collection, objects and typed arrays, in megabytes. */
export function heldMegabytes(): number {
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

/** Time of the processor, not of the clock, so that what else the machine does counts less. */
export function cpuMilliseconds(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}

const rounds = 9

/** The median of nine rounds after one that is thrown away. */
export function usualMilliseconds(work: () => void): number {
  return median(Array.from({ length: rounds + 1 }, () => cpuMilliseconds(work)).slice(1))
}

export interface SideBySide {
  readonly ours: number
  readonly plain: number
  /** The median of the rounds' own ratios, plain to ours: what slows the machine slows both of a round. */
  readonly ratio: number
}

/** Two ways to do one thing, in turns; milliseconds. */
export function sideBySide(ours: () => void, plain: () => void): SideBySide {
  const pairs = Array.from(
    { length: rounds + 1 },
    () => [cpuMilliseconds(ours), cpuMilliseconds(plain)] as const,
  ).slice(1)
  return {
    ours: median(pairs.map(([one]) => one)),
    plain: median(pairs.map(([, other]) => other)),
    ratio: median(pairs.map(([one, other]) => other / one)),
  }
}

/** Nanoseconds of one read at a place of so many megabytes that only the read before tells: what a cache miss costs. */
export function dependentReadNanoseconds(megabytes: number): number {
  const words = new Uint32Array(2 ** Math.round(Math.log2(megabytes * 262_144))).fill(1)
  const reads = 500_000
  let at = 12_345
  const time = usualMilliseconds(() => {
    for (let read = 0; read < reads; read++) {
      at = (Math.imul(at, 1_664_525) + 1_013_904_223 + words[(at >>> 8) & (words.length - 1)]!) | 0
    }
  })
  return (time * 1e6) / reads
}
