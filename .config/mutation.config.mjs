/** The tests that changes to the core are tried against: those that `npm run mutate` names. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: (process.env['MUTATION_TESTS'] ?? 'test/core/**/*.test.ts').split(' '),
  },
})
