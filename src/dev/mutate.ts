/**
 * Changes the core in many small ways and tells which changes no test notices (Stryker):
 *
 *   npm run mutate -- src/core/judge/limits.ts            against the tests of its folder, test/core/judge
 *   npm run mutate -- 'src/core/geo/**' --tests 'test/core/geo/{geodesic,reach}*'   against these
 *   npm run mutate -- src/core/judge/limits.ts --all      what was tried before as well
 *
 * What was tried before and did not change since is not tried again. The report with every change that no test noticed is
 * build/mutation/report.html, and report.json beside it.
 */
import process from 'node:process'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'

const usual = [
  'src/core/**/judge/**/*.ts',
  'src/core/**/geo/**/*.ts',
  'src/core/**/resolve/**/*.ts',
  'src/core/**/refine/**/*.ts',
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { tests: { type: 'string' }, all: { type: 'boolean', default: false } },
})
const mutate = positionals.length > 0 ? positionals : usual

/** The folder of tests that stands for a folder of the core. */
function testsOf(path: string): string {
  const folder = /^src\/core\/([\w-]+)\//.exec(path)?.[1]
  return folder ? `test/core/${folder}/**/*.test.ts` : 'test/core/**/*.test.ts'
}

if (!mutate.every((path) => path.startsWith('src/'))) throw new Error('Name files or folders below src.')

const tests = values.tests?.split(' ') ?? [...new Set(mutate.map(testsOf))]
// The runner of the tests is a process of its own.
process.env['MUTATION_TESTS'] = tests.join(' ')

const results = await new Stryker({
  mutate: [...mutate, '!**/*.d.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: '.config/mutation.config.mjs', related: false },
  ignorePatterns: ['dist', '.git', 'build/test-results', 'build/stamps', 'build/mutation'],
  tempDirName: 'build/mutation/sandbox',
  incremental: true,
  incrementalFile: 'build/mutation/tried.json',
  force: values.all,
  reporters: ['clear-text', 'json', 'html'],
  jsonReporter: { fileName: 'build/mutation/report.json' },
  htmlReporter: { fileName: 'build/mutation/report.html' },
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  concurrency: 1,
  coverageAnalysis: 'perTest',
  disableTypeChecks: false,
  // A change that a type would not allow is none that could slip in.
  mutator: { excludedMutations: ['StringLiteral'] },
  timeoutMS: 20_000,
  allowEmpty: false,
  thresholds: { high: 90, low: 85, break: null },
}).runMutationTest()

const noticed = results.filter(({ status }) => status === 'Killed' || status === 'Timeout').length
console.log(`${noticed} of ${results.length} changes tried so far are noticed`)
