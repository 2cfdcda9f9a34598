import { Worker } from 'node:worker_threads'
import { longest } from '../run.ts'
import type { Given, Told } from './thread.ts'

export interface Guided {
  readonly target: string
  readonly runs: number
  /** Inputs that made something run that none did before. */
  readonly kept: number
  /** Blocks of the program that ran, each counted anew where it ran twice as often. */
  readonly blocks: number
  /** By what went wrong: the shortest input that shows it. */
  readonly finds: ReadonlyMap<string, Find>
}

export interface Find {
  readonly name: string
  readonly bytes: Uint8Array
  readonly error: string
}

/** An error without what differs from input to input. */
const kindOf = (error: string): string => error.split('\n').slice(0, 3).join('\n').replace(/\d+/g, '0')

function note(finds: Map<string, Find>, find: Find): void {
  const kind = kindOf(find.error)
  const known = finds.get(kind)
  if (!known || find.bytes.length < known.bytes.length) finds.set(kind, find)
}

/** Fuzzes one target for so long, in a thread that is ended where one input takes longer than any may. */
export function guided(target: string, seed: number, milliseconds: number): Promise<Guided> {
  const shared = new SharedArrayBuffer(8 + 65_536)
  const [state, input] = [new Int32Array(shared, 0, 2), new Uint8Array(shared, 8)]
  const given: Given = { target, seed, milliseconds, shared }
  const thread = new Worker(new URL('source-thread.mjs', import.meta.url), { workerData: given })
  const finds = new Map<string, Find>()
  return new Promise((resolve, reject) => {
    let [last, since] = [-1, Date.now()]
    const end = (runs: number, kept: number, blocks: number): void => {
      clearInterval(watch)
      void thread.terminate()
      resolve({ target, runs, kept, blocks, finds })
    }
    const watch = setInterval(() => {
      const now = Atomics.load(state, 0)
      if (now !== last) [last, since] = [now, Date.now()]
      if (now === 0 || Date.now() - since < longest) return
      const bytes = Uint8Array.from(input.subarray(0, Atomics.load(state, 1)))
      note(finds, { name: target, bytes, error: `no answer in ${longest / 1000} s` })
      end(now, 0, 0)
    }, 500)
    thread.on('message', (told: Told) => {
      if (told.is === 'find') note(finds, told)
      if (told.is === 'done') end(told.runs, told.kept, told.blocks)
    })
    thread.on('error', (error) => {
      clearInterval(watch)
      reject(error)
    })
  })
}
