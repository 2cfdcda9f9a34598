/** Every check there is; says at the end what failed. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { build } from './build.mjs'
import { SetupError, root, say, tool, typescript } from './run.mjs'

const results = join(root, 'build/test-results')

/**
 * Runs all checks, or those whose name starts with `prefix`: what reads the code beside what is built from it, then the
 * tests of units beside those in a browser, so that neither core waits for the other. Gives
 * `{ passed, failed, skipped, summary }`, and leaves the summary in build/test-results/summary.txt.
 */
export async function test(prefix = '') {
  rmSync(results, { recursive: true, force: true })
  mkdirSync(results, { recursive: true })
  const total = { passed: 0, failed: 0, skipped: 0, broken: [] }
  const run = (checks) =>
    inTurn(
      checks.filter(([name]) => name.startsWith(prefix)),
      total,
    )
  await Promise.all([run(reading()), run(building())])
  await Promise.all([run(unitTests()), run(browserTests())])
  for (const name of total.broken) say(`FAILED: ${name}`)
  // Some of the tests need the corpora, which a clone of this repository does not hold.
  if (total.skipped > 0) say(`${total.skipped} skipped, for what they read is not here`)
  const summary = `${total.passed} passed, ${total.failed} failed`
  writeFileSync(join(results, 'summary.txt'), `${summary}\n`)
  return { ...total, summary }
}

async function inTurn(checks, total) {
  for (const [name, work] of checks) add(total, name, await attempt(name, work))
}

/** Read the code, and build nothing. */
const reading = () => [
  [
    'format',
    () => held('prettier', 'bin/prettier.cjs', ['--check', '--log-level', 'warn', 'src', 'test', 'vite.config.ts']),
  ],
  ['lint', () => held('eslint', 'bin/eslint.js', lint)],
  ['unused code', () => held('knip', 'bin/knip.js', ['--config', '.config/knip.json'])],
  ['types of the core', () => held('typescript', 'bin/tsc', ['-p', 'src/core'])],
  // Of TypeScript and of components alike.
  ['types', () => held('svelte-check', 'bin/svelte-check', svelteCheck)],
]

const building = () => [
  ['languages', () => built(['Languages'])],
  ['data build', () => built(['Data'])],
  ['site and command build', () => built(['Site', 'Command'])],
  ['data check', () => typescript('src/dev/data/data-check.ts')],
]

const unitTests = () => [
  ['unit tests', () => vitest('unit*', { GROUNDLINE_COMMAND: join(root, 'dist/bin/groundline.js') })],
]
const browserTests = () => [['browser tests', async () => vitest('browser', { CHROME_PATH: await findBrowser() })]]

/** A tool whose output is shown when it has ended, in one piece. */
async function held(name, script, args) {
  const { code, output } = await tool(name, script, args, { quiet: true })
  if (output.trim() !== '') say(output.trimEnd())
  return { code }
}

const lint = [
  '--config',
  '.config/eslint.config.mjs',
  '--max-warnings',
  '0',
  'src',
  'test',
  'vite.config.ts',
  '.config',
]
const svelteCheck = ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human']

async function built(only) {
  await build({ only })
  return { code: 0 }
}

/** A check that cannot even run has failed; the others still go on. */
async function attempt(name, work) {
  const from = Date.now()
  try {
    const result = await work()
    say(`== ${name}: ${((Date.now() - from) / 1000).toFixed(1)} s`)
    return result
  } catch (error) {
    say(`== ${name}`)
    say(error instanceof SetupError ? error.message : error.stack)
    return { code: 1 }
  }
}

function add(total, name, { code, counts }) {
  const { passed, failed, skipped } = counts ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
  total.passed += passed
  total.skipped += skipped
  // A runner that ends badly with no failed test of its own (a file that does not load) is one failure.
  total.failed += code !== 0 && failed === 0 ? 1 : failed
  if (code !== 0 || failed > 0) total.broken.push(name)
}

/** The tests of the projects so named (vite.config.ts). */
async function vitest(project, env = {}) {
  const file = join(results, `${project.replace('*', '')}.json`)
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { code } = await tool('vitest', 'vitest.mjs', args, { env: { NODE_ENV: 'test', ...env } })
  return { code, counts: existsSync(file) ? countsIn(file) : undefined }
}

/** Suites that did not load hold no tests: each counts as one failure. */
function countsIn(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const unloaded = report.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}
