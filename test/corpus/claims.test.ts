/** A share of the published claims of the test half, through the whole program: `npm run corpus` counts all of them. */
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { conversionsIn } from '../../src/dev/measure/corpus/conversions.ts'
import { judgeRow } from '../../src/dev/measure/corpus/judge-row.ts'
import { halfOf, readRows } from '../../src/dev/measure/corpus/rows.ts'
import { tableOf } from '../../src/dev/measure/corpus/table.ts'
import { builtGround } from '../ground.ts'

const file = `${process.env['GROUNDLINE_CORPUS'] ?? '../shared/corpus'}/claims.jsonl`
const isHere = existsSync(file)
/** One row in so many: enough to see a rule break; `npm run corpus` counts every one. */
const every = 16
/** What a sample of this size may fall short of a goal by chance. */
const chance = 0.04

describe.skipIf(!isHere)(`published claims (skipped where ${file} is absent)`, () => {
  it(
    'are found, resolved and judged as the goals say, and mistakes in them are caught',
    { timeout: 300_000 },
    async () => {
      const ground = await builtGround()
      const rows = readRows(file)
        .filter((row) => halfOf(row) === 'test')
        .filter((_, index) => index % every === 0)
      const outcomes = rows.map((row) => judgeRow(ground, row, true))
      const lines = tableOf(
        outcomes,
        rows.flatMap((row) => conversionsIn(row.text, true)),
      )
      const missed = lines.filter(
        ({ share, goal }) => goal !== null && (goal < 0 ? share > -goal + chance : share < goal - chance),
      )
      expect(lines.filter(({ goal }) => goal !== null).length).toBeGreaterThan(15)
      expect(missed).toEqual([])
    },
  )
})
