/** Fuzzes one target, led by what each input makes run, in a thread of its own: one that hangs can be ended. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Seed } from '../seeds.ts'
import { guidedTargets } from './targets.ts'
import { changed } from './change.ts'
import { startCoverage } from './coverage.ts'
import { randomOf } from './random.ts'

export interface Given {
  readonly target: string
  readonly seed: number
  readonly milliseconds: number
  /** Where the input at work is written, its length first, so that it is known when the thread is ended. */
  readonly shared: SharedArrayBuffer
}

export type Told =
  | { readonly is: 'done'; readonly runs: number; readonly kept: number; readonly blocks: number }
  | { readonly is: 'find'; readonly name: string; readonly bytes: Uint8Array; readonly error: string }

const { target: wanted, seed, milliseconds, shared } = workerData as Given
const target = guidedTargets.find(({ name }) => name === wanted)!
const random = randomOf(seed)
const coverage = await startCoverage()
const [state, input] = [new Int32Array(shared, 0, 2), new Uint8Array(shared, 8)]
const known = new Set<string>()
const corpus: Seed[] = [...target.seeds]
let runs = 0

const say = (told: Told): void => parentPort?.postMessage(told)

/** Runs one input, and tells what it makes fail. */
async function tryOut({ name, bytes }: Seed): Promise<void> {
  input.set(bytes.subarray(0, input.length))
  Atomics.store(state, 1, bytes.length)
  Atomics.add(state, 0, 1)
  runs++
  try {
    await target.run(name, bytes)
  } catch (error) {
    say({ is: 'find', name, bytes, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}

/** Asking what ran takes longer than most inputs: it is asked of many at once, and of each where many made something new run. */
const together = 24

async function round(): Promise<void> {
  const inputs = Array.from({ length: together }, next)
  for (const one of inputs) await tryOut(one)
  if (!(await coverage.taken()).some((block) => !known.has(block))) return
  for (const one of inputs) {
    await tryOut(one)
    const before = known.size
    for (const block of await coverage.taken()) known.add(block)
    if (known.size > before) corpus.push(one)
  }
}

/** A change of an input that was kept. Late ones lead furthest: half of the time one of the last twenty. */
function next(): Seed {
  const from = random() < 0.5 ? Math.max(0, corpus.length - 20) : 0
  const { name, bytes } = corpus[from + Math.floor(random() * (corpus.length - from))]!
  return { name, bytes: changed(random, bytes, corpus[Math.floor(random() * corpus.length)]!.bytes) }
}

// What the target loads first is no input that hangs.
await target.run(target.seeds[0]!.name, target.seeds[0]!.bytes)
for (const seed of target.seeds) await tryOut(seed)
for (const block of await coverage.taken()) known.add(block)
const until = Date.now() + milliseconds
while (Date.now() < until) await round()
say({ is: 'done', runs, kept: corpus.length - target.seeds.length, blocks: known.size })
