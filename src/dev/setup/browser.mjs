/** Finds a browser for the tests, and gets one where there is none. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { SetupError, onPath, root, run, say } from './run.mjs'

const programs = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome', 'msedge']

/** Where Chrome stands on systems whose path does not name it. */
const files = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
]

/**
 * The path of a Chrome or Chromium that starts: CHROME_PATH, an installed one, Playwright's own (downloaded where it
 * is missing), one from apt where that is allowed. Throws with one line that says what to install.
 */
export async function findBrowser() {
  const named = process.env.CHROME_PATH
  if (named) {
    if (await starts(named)) return named
    throw new SetupError(`CHROME_PATH is ${named}, but no browser starts there: correct it or unset it.`)
  }
  const ways = [installed, downloaded, download, fromApt]
  for (const way of ways) {
    const found = await way()
    if (found) return found
  }
  throw new SetupError('No browser for the tests: install Chrome or Chromium, or set CHROME_PATH to one.')
}

async function installed() {
  const candidates = [...programs.map(onPath), ...files.filter((file) => existsSync(file))]
  for (const candidate of candidates) if (candidate && (await starts(candidate))) return candidate
  return null
}

async function downloaded() {
  try {
    const playwright = await import(pathToFileURL(join(root, 'node_modules/playwright/index.mjs')).href)
    const file = playwright.chromium.executablePath()
    return existsSync(file) && (await starts(file)) ? file : null
  } catch {
    return null
  }
}

async function download() {
  say('No Chrome or Chromium found: downloading one with Playwright ...')
  const cli = join(root, 'node_modules/playwright/cli.js')
  await run(process.execPath, [cli, 'install', 'chromium'], { quiet: true, timeoutMs: 180_000 })
  return downloaded()
}

/** Debian's own; only as root, or where sudo asks for no password. */
async function fromApt() {
  if (!onPath('apt-get')) return null
  const asRoot = process.getuid?.() === 0
  if (!asRoot && (await run('sudo', ['-n', 'true'], { quiet: true, timeoutMs: 10_000 })).code !== 0) return null
  say('Installing Chromium with apt ...')
  const [command, before] = asRoot ? ['apt-get', []] : ['sudo', ['-n', 'apt-get']]
  const options = { quiet: true, timeoutMs: 300_000, env: { DEBIAN_FRONTEND: 'noninteractive' } }
  await run(command, [...before, 'update', '-qq'], options)
  await run(command, [...before, 'install', '-y', '-qq', '--no-install-recommends', 'chromium'], options)
  return installed()
}

/** A file may be there and still not run: a stub that points to a snap, a download without its system libraries. */
async function starts(file) {
  if (process.platform === 'win32') return existsSync(file)
  return (await run(file, ['--version'], { quiet: true, timeoutMs: 20_000 })).code === 0
}
