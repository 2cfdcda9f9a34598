/** Files and folders that are written under another name until they are whole: none is left where the process is told to end. */
import { rmSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import { endingSignals } from './signals.ts'

const halves = new Set<string>()

/** Only while there is one: without a listener a signal ends the process at once, whatever it is at. */
const listening = new Map(
  endingSignals.map((signal) => [
    signal,
    () => {
      removeHalves()
      process.kill(process.pid, signal)
    },
  ]),
)

/** To be called before such a file is made. */
export function beginHalf<Path extends string>(path: Path): Path {
  if (halves.size === 0) for (const [signal, listener] of listening) process.on(signal, listener)
  halves.add(path)
  return path
}

/** To be called when it has got its own name. */
export function endHalf(path: string): void {
  halves.delete(path)
  if (halves.size === 0) for (const [signal, listener] of listening) process.off(signal, listener)
}

export async function removeHalf(path: string): Promise<void> {
  endHalf(path)
  await rm(path, { force: true, recursive: true })
}

/** At once: nothing waits any more when a signal ends the process. */
function removeHalves(): void {
  for (const path of halves) {
    endHalf(path)
    try {
      rmSync(path, { force: true, recursive: true })
    } catch {
      // What cannot be removed does not keep the process.
    }
  }
}

/** Removes what processes left that were ended at once while they wrote the same file. */
export async function removeStale(path: string): Promise<void> {
  const isHalf = (name: string) => name.startsWith(`${basename(path)}.`) && /\.\d+\.part$/.test(name)
  for (const name of (await readdir(dirname(path))).filter(isHalf)) {
    if (!isRunning(Number(/(\d+)\.part$/.exec(name)![1]))) await rm(join(dirname(path), name), { force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
