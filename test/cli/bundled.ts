/** The command as a user has it, bundled into a folder of its own, and started as a process. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const builtData = fileURLToPath(new URL('../../build/data', import.meta.url))
const config = fileURLToPath(new URL('../../src/cli/vite.config.ts', import.meta.url))

export const hasData = existsSync(builtData)

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface Started {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
  /** Ends it without a word, as the kernel does when memory runs out. */
  kill(): Promise<Ended>
}

/** `npm test` has built it before the tests begin, and names its file. */
const given = process.env['GROUNDLINE_COMMAND']
let built: Promise<string> | null = given ? Promise.resolve(given) : null

/** Builds the command, once for all tests of a run; gives its file. */
export const bundled = (): Promise<string> => (built ??= bundle())

async function bundle(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'groundline-bundle-'))
  await build({ configFile: config, logLevel: 'silent', build: { outDir: folder } })
  symlinkSync(builtData, join(folder, 'data'))
  return join(folder, 'bin/groundline.js')
}

export function start(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Started {
  const child = spawn(process.execPath, [command, ...args], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const parts = { out: '', err: '' }
  // A letter of several bytes may be cut between two chunks.
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (parts.out += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (parts.err += chunk))
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...parts }))
  return {
    child,
    ended,
    kill() {
      child.kill('SIGKILL')
      return ended
    },
  }
}
