/** The entry of `groundline`: the process around the command. */
import { check } from '../core/index.ts'
import { groundFrom } from './ground.ts'
import { runCommand } from './program.ts'

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2)
})

process.exitCode = await runCommand(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  loadGround: groundFrom,
  check,
})
