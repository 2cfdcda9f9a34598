/** Signals that end the command. */
import process from 'node:process'
import { setImmediate } from 'node:timers/promises'

export const endingSignals = ['SIGINT', 'SIGTERM'] as const

/**
 * Does work that lets nothing else run, no listener either: a signal that comes meanwhile ends the process at once, as it
 * ends any other. One that has come already is heard first.
 */
export async function endable<Result>(work: () => Result): Promise<Result> {
  const kept = endingSignals.map((signal) => ({ signal, listeners: process.rawListeners(signal) }))
  if (kept.every(({ listeners }) => listeners.length === 0)) return work()
  await setImmediate()
  for (const { signal } of kept) process.removeAllListeners(signal)
  try {
    return work()
  } finally {
    for (const { signal, listeners } of kept)
      for (const listener of listeners) process.on(signal, listener as NodeJS.SignalsListener)
  }
}
