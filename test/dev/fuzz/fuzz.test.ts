/** A short fuzz of every parser and of `check`; `npm run fuzz` goes on for as long as one likes. */
import { expect, it } from 'vitest'
import { fuzz } from '../../../src/dev/fuzz/run.ts'
import type { Fuzzed } from '../../../src/dev/fuzz/run.ts'
import { fileTargets } from '../../../src/dev/fuzz/targets.ts'
import { builtGround } from '../../ground.ts'

it('no damaged file and no draft makes anything fail', async () => {
  const told: Fuzzed[] = []
  await fuzz(await builtGround(), { runs: 30, milliseconds: 10_000 }, (one) => told.push(one))
  expect(told.filter(({ find }) => find !== null).map(({ target, find }) => `${target}: ${find}`)).toEqual([])
  expect(told).toHaveLength(fileTargets.length + 2)
  expect(told.every(({ runs }) => runs > 0)).toBe(true)
}, 120_000)
