/** What the page checks before it has loaded the clipper, and how it tells that a draft needs one. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exampleDate, exampleText } from '../../src/app/kernel/document/example.ts'
import { check as checkIn } from '../../src/core/check.ts'
import { clipperAtHand } from '../../src/core/geo/clipper.ts'
import { mayLackShapes } from '../../src/core/judge/shapes.ts'
import type { CheckResult } from '../../src/core/model.ts'
import { englishWords } from '../../src/lang/en/words/english.ts'
import { builtGround } from '../ground.ts'

const ground = await builtGround()
const folder = join(import.meta.dirname, 'claims')
const drafts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'))
const texts = drafts.map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const)

const check = (text: string, date: string): CheckResult => checkIn(text, ground, { date, words: englishWords })
const checked = (text: string): CheckResult => check(text, '2016-06-22')
const verdicts = ({ findings }: CheckResult) => findings.map(({ kind, quote, verdict }) => ({ kind, quote, verdict }))

// In this order: nothing has loaded the clipper before, and it stays loaded.
describe('a check without a clipper', () => {
  const before = new Map<string, CheckResult>()

  it('judges every kind of claim, and leaves out what would be drawn of borders and rivers', () => {
    expect(clipperAtHand()).toBeNull()
    const { findings } = checked('Kilis lies on the Turkish border. Tabqa airbase (35.7547, 38.5668) burned.')
    expect(findings.map(({ kind, region }) => [kind, region?.shape ?? null])).toEqual([
      ['adjacency', null],
      ['coordinates', 'point'],
    ])
  })

  it.each(texts)('checks %s', (name, text) => {
    before.set(name, checked(text))
    expect(clipperAtHand()).toBeNull()
  })

  it('says whether it may lack shapes: not of plain drafts, nor of the example', () => {
    const plain = 'Tabqa airbase lies 45 km from Raqqa. The army captured Palmyra, which lies between Homs and Raqqa.'
    expect(mayLackShapes(checked(plain))).toBe(false)
    expect(mayLackShapes(check(exampleText, exampleDate))).toBe(false)
    expect(mayLackShapes(checked('Kilis lies on the Turkish border.'))).toBe(true)
    expect(mayLackShapes(checked('Khirbat Nowhere lies 20 km north of Raqqa.'))).toBe(true)
  })

  it('is one no more when the clipper is loaded', async () => {
    await import('../../src/core/geo/clipping.ts')
    expect(clipperAtHand()).not.toBeNull()
  })

  it.each(texts)(
    'gave the verdicts that it gives with one, and said so where anything else differs: %s',
    (name, text) => {
      const [without, withOne] = [before.get(name)!, checked(text)]
      expect(verdicts(without)).toEqual(verdicts(withOne))
      if (!mayLackShapes(without)) expect(without).toEqual(withOne)
    },
  )
})
