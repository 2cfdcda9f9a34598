/**
 * The set-up behind `npm start`, `npm test` and `npm run build`: all that a fresh clone needs, with Node and npm alone.
 *
 *   node src/dev/setup/setup.mjs start [--no-open] [--port N]
 *   node src/dev/setup/setup.mjs dev [vite's options]
 *   node src/dev/setup/setup.mjs test [START OF A CHECK'S NAME]
 *   node src/dev/setup/setup.mjs build [--countries SY,IQ] [--from FOLDER, FILE or ADDRESS]
 *   node src/dev/setup/setup.mjs package    builds, and packs what others install: build/groundline-VERSION.tgz
 *   node src/dev/setup/setup.mjs check      types only
 */
import { join } from 'node:path'
import { allParts, build } from './build.mjs'
import { placesFrom } from './country-options.mjs'
import { install, requireNode } from './install.mjs'
import { openBrowser } from './open.mjs'
import { pack } from './package.mjs'
import { SetupError, root, say, step, tool } from './run.mjs'
import { serve } from './serve.mjs'
import { test } from './test.mjs'

const [task, ...options] = process.argv.slice(2)

const tasks = {
  async start() {
    const port = portFrom(options)
    await build({ only: ['Languages', 'Data', 'Site', 'Command'] })
    const { address } = await serve(join(root, 'dist'), port)
    process.stdout.write(`Groundline: ${address}\n`)
    say('Ctrl+C ends it.')
    if (!options.includes('--no-open')) openBrowser(address)
  },
  async build() {
    await build({ force: true, only: allParts, places: placesFrom(options) })
    say('The site is in dist, and works from any path of any web server; the command is dist/bin/groundline.js.')
  },
  async package() {
    await build({ force: true, only: allParts, places: placesFrom(options) })
    await step('Package', pack)
    say('The package is in build: npm install build/groundline-*.tgz')
  },
  async dev() {
    await build({ only: ['Languages', 'Data'] })
    await tool('vite', 'bin/vite.js', options)
  },
  test: () => report(test(options[0])),
  check: () => report(test('types')),
}

async function report(running) {
  const { failed, summary } = await running
  say(`\n${summary}`)
  process.exitCode = failed > 0 ? 1 : 0
}

function portFrom(args) {
  const at = args.indexOf('--port')
  const given = at >= 0 ? args[at + 1] : process.env.PORT
  return given === undefined ? undefined : validPort(Number(given))
}

function validPort(port) {
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new SetupError('The port must be a whole number from 0 to 65535.')
}

try {
  if (!tasks[task]) throw new SetupError(`Say what to do: ${Object.keys(tasks).join(', ')}.`)
  requireNode()
  await install()
  await tasks[task]()
} catch (error) {
  say(error instanceof SetupError ? error.message : error.stack)
  process.exitCode = 1
}
