/** A mistake in a language's files is told with the file and the line where it is to be mended. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'groundline-language-'))
cpSync(join(root, 'src/lang/en'), join(folder, 'en'), { recursive: true })
afterAll(() => rmSync(folder, { recursive: true }))

const areas = 'export const areas: readonly FrameSource[] = ['

const frame = (id: string, pattern: string, fires = "['Raqqa is old.']"): string =>
  `${areas}\n  {\n    id: '${id}',\n    pattern: '${pattern}',\n    fires: ${fires},\n    silent: ['Raqqa fell.'],\n  },`

/** What is changed in which file, what stands in the line that is to be mended, and what is told of it. */
const made: readonly (readonly [file: string, right: string, wrong: string, at: string, told: string])[] = [
  ['lexicon/units.ts', 'degreeWord:', "wobbleWord: 'x',\n    degreeWord:", 'wobbleWord', '[wobbleWord] is no class'],
  ['lexicon/units.ts', "'hour hours", "'hour hour hours", 'timeUnit:', '[timeUnit] has “hour” twice'],
  ['lexicon/units.ts', 'barrels', 'Barrels', 'Barrels', '[countedThing] has “Barrels”, which is not in lower case'],
  [
    'lexicon/calendar.ts',
    "'last this next'",
    "'st nd rd th'",
    'monthLead:',
    '[monthLead] and [ordinalEnding] hold the same',
  ],
  ['lexicon/grammar.ts', "'across throughout'", "' '", 'spreadOver:', '[spreadOver] is empty'],
  ['lexicon/figures.ts', "    andMore: 'odd plus',\n", '', '', '[andMore] is missing'],
  ['frames/area.ts', areas, frame('area.a', '@<area> [no]'), '[no]', 'area.a: no class is called “no”'],
  ['frames/area.ts', areas, frame('area.b', '@<area> (~'), '(~', 'area.b: a bracket is not closed'],
  [
    'frames/area.ts',
    areas,
    frame('area.c', '@<area> ~', '[]'),
    'fires: []',
    'area.c: needs a sentence in which it fires',
  ],
  ['frames/area.ts', areas, frame('area.covers', '@<area> ~'), "'area.covers'", 'area.covers: another frame'],
  [
    'frames/parts.ts',
    "references: '{reference}",
    "references: '{no}",
    'references:',
    '{references}: no part is called “no”',
  ],
]

/** What is told of all languages of the folder: "en/lexicon/units.ts:20: [timeUnit] has “hour” twice". */
function told(): readonly string[] {
  const script = join(root, 'src/dev/language/check.ts')
  const run = spawnSync(process.execPath, ['--import', 'tsx', script, folder], { cwd: root, encoding: 'utf8' })
  const lines = run.stderr.split('\n').filter((line) => line !== '')
  expect(run.status).toBe(lines.length > 0 ? 1 : 0)
  return lines.map((line) => line.slice(line.indexOf('en/')))
}

/** 1-based; the first where nothing is looked for. */
const lineOf = (text: string, words: string): number => text.slice(0, text.lastIndexOf(words)).split('\n').length

it('tells every mistake of a language with its file and line', () => {
  expect(told()).toEqual([])
  for (const [file, right, wrong] of made) {
    const path = join(folder, 'en', file)
    const text = readFileSync(path, 'utf8')
    expect(text, file).toContain(right)
    writeFileSync(
      path,
      text.replace(right, () => wrong),
    )
  }
  const expected = made.map(([file, , , at, says]) => {
    if (at === '') return `en/lexicon/index.ts:1: ${says}`
    return `en/${file}:${lineOf(readFileSync(join(folder, 'en', file), 'utf8'), at)}: ${says}`
  })
  const lines = told()
  for (const one of expected) expect(lines).toContainEqual(expect.stringContaining(one))
  expect(lines).toHaveLength(made.length)
})
