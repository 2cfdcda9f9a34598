/** Keeps a command from writing over what it reads. */
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Failure } from './failure.ts'

/** A `Failure` where the output is one of the files that are read, under whatever name. */
export async function refuseOverInput(output: string | null, inputs: readonly string[], cwd: string): Promise<void> {
  const over = await sameFile(output, inputs, cwd)
  if (over !== null) throw new Failure(`${over} is read: --output would write over it. Name another file`)
}

async function sameFile(output: string | null, inputs: readonly string[], cwd: string): Promise<string | null> {
  const there = output === null ? null : await stateOf(output, cwd)
  // What is no file on a disk (a terminal, /dev/null) may be read and written.
  if (!there?.isFile()) return null
  for (const input of inputs) {
    const state = input === '-' ? null : await stateOf(input, cwd)
    if (state && state.ino === there.ino && state.dev === there.dev) return input
  }
  return null
}

const stateOf = (path: string, cwd: string) => stat(resolve(cwd, path), { bigint: true }).catch(() => null)
