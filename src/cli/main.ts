/** The entry of `groundline`: the process around the command. */
import { check } from '../core/index.ts'
import { drawnGroundFrom, groundFrom } from './ground.ts'
import { runCommand } from './program.ts'
import { endingSignals } from './signals.ts'
import { systemFault } from './system-fault.ts'

// A reader that has seen enough (`| head`) closes the pipe: that is no failure. A full disk is.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(`groundline: The output cannot be written: ${systemFault(error) ?? error.message}\n`)
  process.exit(2)
})
// Where not even that can be said, the exit code says it.
process.stderr.on('error', () => process.exit(2))

// What watches is ended in order; everything else at once, as a shell expects.
const ending = new AbortController()
if (process.argv.some((arg) => arg === '--watch' || arg === '-w'))
  for (const signal of endingSignals) process.once(signal, () => ending.abort())

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
