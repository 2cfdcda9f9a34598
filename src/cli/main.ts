/** The entry of `groundline`: the process around the command. */
import { check } from '../core/index.ts'
import { drawnGroundFrom, groundFrom } from './ground.ts'
import { removeHalves } from './half-files.ts'
import { runCommand } from './program.ts'
import { systemFault } from './system-fault.ts'

// A reader that has seen enough (`| head`) closes the pipe: that is no failure. A full disk is.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(`groundline: The output cannot be written: ${systemFault(error) ?? error.message}\n`)
  process.exit(2)
})
// Where not even that can be said, the exit code says it.
process.stderr.on('error', () => process.exit(2))

const ending = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(signal))

/** What watches is ended in order; everything else at once, as a shell expects. */
function stop(signal: 'SIGINT' | 'SIGTERM'): void {
  if (process.argv.some((arg) => arg === '--watch' || arg === '-w')) ending.abort()
  else {
    removeHalves()
    process.kill(process.pid, signal)
  }
}

process.exitCode = await runCommand(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  signal: ending.signal,
  loadGround: groundFrom,
  loadDrawn: drawnGroundFrom,
  check,
})
