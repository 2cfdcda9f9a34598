/** What the page checks before it has loaded the clipper and the late parts, and how it tells that a draft needs them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withParts } from '../../src/core/parts/load.ts'
import { exampleDate, exampleText } from '../../src/app/kernel/document/example.ts'
import { check as checkIn } from '../../src/core/check.ts'
import { clipperAtHand } from '../../src/core/geo/overlay/clipper.ts'
import { missedParts, withOnlyParts, type PartName } from '../../src/core/late.ts'
import { mayLackShapes } from '../../src/core/judge/areas/shapes.ts'
import type { CheckResult } from '../../src/core/model.ts'
import { frames } from '../../src/lang/en/frames/index.ts'
import { englishWords } from '../../src/lang/en/words/english.ts'
import { builtGround } from '../ground.ts'

const ground = await builtGround()
const folder = join(import.meta.dirname, 'claims')
const drafts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'))
const texts = drafts.map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const)

const check = (text: string, date: string, explain = false): CheckResult =>
  checkIn(text, ground, { date, explain, words: englishWords })
const checked = (text: string): CheckResult => check(text, '2016-06-22')
const verdicts = ({ findings }: CheckResult) => findings.map(({ kind, quote, verdict }) => ({ kind, quote, verdict }))

const plain = [
  'Government forces are 10 km from Tabqa. Tabqa airbase lies 45 km west of Raqqa, in Raqqa province.',
  'Those who had fled said by telephone that they had seen smoke, and that they wondered what would',
  'become of those who had stayed behind with their animals.',
].join(' ')
// In this order: nothing has loaded the clipper or the late parts before, and they stay loaded.
describe('a check without late parts', () => {
  it('misses the judge where something is claimed, and finds nothing without it', async () => {
    missedParts()
    expect(
      checked('They said that there were fires in Raqqa and in Tabqa, and that all who could had left.').mentions.map(
        ({ text }) => text,
      ),
    ).toEqual(['Raqqa', 'Tabqa'])
    expect(missedParts()).toEqual([])
    expect(checked(plain).findings).toEqual([])
    expect(missedParts()).toEqual(['judging'])
    await import('../../src/core/parts/judging.ts')
  })

  it('misses what reads lines and pairs where a text may hold one, and reads no sentence with a line without it', async () => {
    const { mentions } = checked('Kilis lies on the Turkish border. Raqqa burned.')
    expect(mentions.map(({ text }) => text)).toEqual(['Raqqa'])
    expect(missedParts().filter((name) => name !== 'teller')).toEqual(['lines', 'adjacency'])
    checked('Tabqa airbase (35.7547, 38.5668) burned.')
    expect(missedParts().filter((name) => name !== 'teller')).toEqual(['pairs'])
    await Promise.all([
      import('../../src/core/mention/lines.ts'),
      import('../../src/core/text/coordinates/coordinates.ts'),
    ])
  })

  it.each([
    ['', []],
    // Where forces stood is told by the front of the day.
    [plain, ['front']],
    ['Kilis lies on the Turkish border.', ['adjacency']],
    ['Raqqa province covers 19,616 km2.', ['area']],
    ['Palmyra lies between Homs and Raqqa.', ['between']],
    ['The army captured Palmyra.', ['control']],
    ['Tabqa lies 45 km (28 miles) from Raqqa.', ['conversion']],
    ['Tabqa airbase (35.7547, 38.5668) burned.', ['coordinates']],
    ['Tabqa (37SEV2012) burned.', ['grid']],
    ['Tabqa lies 12 km from the front line.', ['locate', 'front']],
    ['Damascus is the capital of Syria.', ['identity']],
    ['Khirbat al-Nonesuch is 12 km from Raqqa.', ['locate', 'reading']],
    ['Tabqa se trouve à 45 km de Raqqa.', ['teller']],
    ['Tabqa lies 145 km from Raqqa.', ['reading']],
    ['Kobane lies east of the Euphrates.', ['river']],
    ['Tabqa does not lie 45 km from Raqqa.', ['assertion', 'reading']],
  ])('misses what “%s” needs, and no more', (text, parts) => {
    missedParts()
    checked(text)
    // Of a few words it asks the teller, too.
    expect(missedParts().filter((name) => name !== 'teller' || parts.includes(name))).toEqual(parts)
    expect(missedParts()).toEqual([])
  })

  it('misses the tracer where it is to explain', () => {
    check(plain, '2016-06-22', true)
    expect(missedParts()).toContain('tracer')
  })
})

describe('a check without a clipper', () => {
  const before = new Map<string, CheckResult>()

  it('judges every kind of claim once its part is loaded, and leaves out what would be drawn of borders and rivers', async () => {
    expect(clipperAtHand()).toBeNull()
    const text = 'Kilis lies on the Turkish border. Tabqa airbase (35.7547, 38.5668) burned.'
    const { findings } = await withParts(() => checked(text))
    expect(findings.map(({ kind, region }) => [kind, region?.shape ?? null])).toEqual([
      ['adjacency', null],
      ['coordinates', 'point'],
    ])
  })

  it.each(texts)('checks %s', async (name, text) => {
    before.set(name, await withParts(() => checked(text)))
    expect(clipperAtHand()).toBeNull()
  })

  it('says whether it may lack shapes: not of plain drafts, nor of the example', () => {
    const held = 'The army captured Palmyra, which lies between Homs and Raqqa.'
    expect(mayLackShapes(checked(`${plain} ${held}`))).toBe(false)
    expect(mayLackShapes(check(exampleText, exampleDate))).toBe(false)
    expect(mayLackShapes(checked('Kilis lies on the Turkish border.'))).toBe(true)
    expect(mayLackShapes(checked('Khirbat Nowhere lies 20 km north of Raqqa.'))).toBe(true)
  })

  it('is one no more when the clipper is loaded', async () => {
    await import('../../src/core/geo/overlay/clipping.ts')
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

// A trace asks every rule of every sentence.
describe('what a draft must hold for a rarer rule to be asked', () => {
  const rarer: ReadonlySet<string> = new Set(['adjacency', 'area', 'between', 'control', 'coordinates', 'identity'])

  /** The parts that a draft misses one after the other, beginning without any. */
  const missedBy = (text: string): ReadonlySet<PartName> => {
    const missed = new Set<PartName>()
    missedParts()
    for (let size = -1; missed.size > size;) {
      size = missed.size
      withOnlyParts(missed, () => checked(text))
      missedParts().forEach((name) => missed.add(name))
    }
    return missed
  }

  /** Findings that are lost where parts are asked for by what a draft holds, or kinds of them whose part is not asked for. */
  const unasked = async (text: string): Promise<readonly string[]> => {
    const all = (await withParts(() => check(text, '2016-06-22', true))).findings
    const judged = ({ id, verdict, why }: CheckResult['findings'][number]) => [id, verdict, why].join(' ')
    const found = new Set(checked(text).findings.map(judged))
    const missed = missedBy(text)
    const names: ReadonlySet<string> = missed
    expect(withOnlyParts(missed, () => checked(text))).toEqual(checked(text))
    return [
      ...all.map(judged).filter((one) => !found.has(one)),
      ...all.map(({ kind }) => kind).filter((kind) => rarer.has(kind) && !names.has(kind)),
    ]
  }

  it.each(texts)('loses no claim of %s', async (_, text) => {
    expect(await unasked(text)).toEqual([])
  })

  it('loses no claim of what frames are to read', async () => {
    for (const { id, fires } of frames) expect([id, await unasked(fires.join('\n\n'))]).toEqual([id, []])
  })
})
