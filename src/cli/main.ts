/** The entry of `groundline`: the process around the command. */
import { check } from '../core/index.ts'
import { groundFrom } from './ground.ts'
import { runCommand } from './program.ts'

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2)
})

const ending = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(signal))

/** What watches is ended in order; everything else at once, as a shell expects. */
function stop(signal: 'SIGINT' | 'SIGTERM'): void {
  if (process.argv.some((arg) => arg === '--watch' || arg === '-w')) ending.abort()
  else process.kill(process.pid, signal)
}

process.exitCode = await runCommand(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  signal: ending.signal,
  loadGround: groundFrom,
  check,
})
