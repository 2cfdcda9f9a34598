/** A browser that can be killed as a machine kills it, with a profile that outlives it. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { args } from './open.ts'

export interface Killable {
  /** Starts the browser over its profile, and gives a new page. */
  start(): Promise<Page>
  /** Ends it at once: nothing of it gets to write anything. */
  kill(): Promise<void>
  /** Ends it, and removes its profile. */
  remove(): Promise<void>
}

export function killableBrowser(): Killable {
  const profile = mkdtempSync(join(tmpdir(), 'groundline-profile-'))
  const portFile = join(profile, 'DevToolsActivePort')
  let running: ChildProcess | null = null

  async function start(): Promise<Page> {
    rmSync(portFile, { force: true })
    const options = [...args, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`]
    running = spawn(inject('browserPath'), [...options, 'about:blank'], { stdio: 'ignore', detached: true })
    await expect.poll(() => read(portFile)).toMatch(/^\d+\n\S/)
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${read(portFile).split('\n')[0]}`)
    return browser.contexts()[0]!.newPage()
  }

  async function kill(): Promise<void> {
    const child = running
    running = null
    if (!child?.pid) return
    const ended = new Promise((done) => child.once('exit', done))
    // The whole group: the parts of a browser that outlive its main process could still write.
    process.kill(-child.pid, 'SIGKILL')
    await ended
  }

  async function remove(): Promise<void> {
    await kill()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }

  return { start, kill, remove }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
