/** Starting other programs, and saying what is done: for the set-up. Node's own modules only, nothing is installed yet. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder. */
export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** One line for people, on standard error, so that standard output stays for results. */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/** A mistake of the surroundings, to be said in one line without a stack. */
export class SetupError extends Error {}

/**
 * Runs a program in the repository's folder. Gives its exit code and, with `quiet`, its output; else the output
 * goes through. Never waits for standard input. `timeoutMs` ends a program that hangs.
 */
export function run(command, args, { quiet = false, env = {}, timeoutMs = 0 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      timeout: timeoutMs,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      shell: process.platform === 'win32' && /^npm$/.test(command),
    })
    let output = ''
    child.stdout?.setEncoding('utf8').on('data', (chunk) => {
      output += chunk
    })
    child.stderr?.setEncoding('utf8').on('data', (chunk) => {
      output += chunk
    })
    child.on('error', (error) => resolve({ code: 127, output: output + error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** Runs a program that an installed package brings, by its script: `tool('vite', 'bin/vite.js', ['build'])`. */
export function tool(name, script, args, options) {
  return run(process.execPath, [join(root, 'node_modules', name, script), ...args], options)
}

/** Runs a TypeScript file of ours. */
export function typescript(file, args = [], options = {}) {
  return run(process.execPath, ['--import', 'tsx', join(root, file), ...args], options)
}

/** Runs a step, says how long it took, and stops everything with its output where it fails. */
export async function step(name, work) {
  const from = Date.now()
  const { code, output } = await work()
  if (code !== 0)
    throw new SetupError(`${name} failed (exit code ${code})${output ? `:\n${output.trimEnd()}` : '; see above'}`)
  say(`${name}: done in ${((Date.now() - from) / 1000).toFixed(1)} s`)
}

/** Whether a program of that name is on the path. */
export function onPath(name) {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':')
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null
}
