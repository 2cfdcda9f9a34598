/** Installs what is missing, development packages too, whatever NODE_ENV or npm's omit settings say. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { SetupError, root, run, say, step } from './run.mjs'
import { contentOf, isStamped, writeStamp } from './stamps.mjs'

const stampFile = 'node_modules/.groundline-installed'
const minimum = [20, 19]

/** Stops with one line where Node is too old for the packages. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > minimum[0] || (major === minimum[0] && minor >= minimum[1])) return
  throw new SetupError(
    `Groundline needs Node ${minimum.join('.')} or newer; this is ${version}. See https://nodejs.org`,
  )
}

/** Does nothing where the packages of the lock file are there already. */
export async function install() {
  const stamp = `${contentOf(['package.json', 'package-lock.json'])} ${process.platform} ${process.arch}`
  if (isStamped(stampFile, stamp)) return
  say('Installing packages (once, and after each change of package-lock.json) ...')
  const fresh = !existsSync(join(root, 'node_modules'))
  await step('Packages', () => npm([fresh ? 'ci' : 'install', ...always]))
  writeStamp(stampFile, `${contentOf(['package.json', 'package-lock.json'])} ${process.platform} ${process.arch}`)
}

const always = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']

/** npm's own script where npm started us: then the same npm is used, and no shell is needed. */
function npm(args) {
  const script = process.env.npm_execpath
  const env = { NODE_ENV: 'development' }
  if (script && /npm-cli\.[cm]?js$/.test(script)) return run(process.execPath, [script, ...args], { env })
  return run('npm', args, { env })
}
