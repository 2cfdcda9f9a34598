import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import '../../src/core/geo/overlay/clipping.ts'
import { check } from '../../src/core/index.ts'
import { readGeoJson } from '../../src/formats/geojson/index.ts'
import { builtGround } from '../ground.ts'
import { run } from './run.ts'

const ground = await builtGround()
const folder = mkdtempSync(join(tmpdir(), 'groundline-compare-'))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const compared = (args: readonly string[]) =>
  run(['compare', ...args], { ground, check: (text) => check(text, ground, { date: dateOf(text) }) })
/** The harness hands no options on. */
const dateOf = (text: string) => (text.includes('undated') ? null : '2016-06-21')

const monday = file(
  'monday.txt',
  '---\noutlet: "AP"\ndate: 2016-06-21\n---\nISIS retook the Thawra oilfield on Monday.',
)
const tuesday = file('tuesday.txt', 'ISIS retook the Thawra oilfield on Tuesday. =cmd()')
const again = file('again.txt', 'Daesh recaptured the Thawra oilfield on 20 June 2016.')
const ten = file('ten.txt', 'Government forces were within 10 km of the Tabqa airbase on Sunday.')
const seven = file('seven.txt', 'Government forces were 7 km from the Tabqa airbase on Sunday.')
const empty = file('empty.txt', '')
const wrongDate = file('wrong.txt', '---\ndate: 21 June\n---\nISIS retook the Thawra oilfield on Monday.')
const day = ['--date', '2016-06-21']

describe('groundline compare', () => {
  it.each([
    ['a conflict', [monday, tuesday, ...day], 1],
    ['what agrees', [monday, again, ...day], 0],
    ['what differs', [ten, seven, ...day], 0],
    ['what differs, strictly', [ten, seven, ...day, '--strict'], 1],
    ['one report', [monday], 2],
    ['an empty one beside two', [monday, tuesday, empty, ...day], 2],
    ['a date that is none', [monday, tuesday, wrongDate], 2],
    ['a date that is none, given', [monday, tuesday, '-d', 'x'], 2],
  ])('gives the exit code of %s', async (_name, args, code) => {
    expect((await compared(args)).code).toBe(code)
  })

  it.each([
    ['fr', /1\sjour d’écart/],
    ['ar', /الفرق بالأيام 1/],
  ])('gives its reasons in %s', async (language, reason) => {
    expect((await compared([monday, tuesday, ...day, '--ui-lang', language])).out).toMatch(reason)
  })

  it('says by whom, which day and why', async () => {
    const { out } = await compared([tuesday, monday, ...day, '--outlet', 'AFP'])
    expect(out).toMatch(/A {2}AFP, 2016-06-21, 1 claim\nB {2}AP, 2016-06-21, 1 claim/)
    expect(out).toMatch(/≠ conflict {2}When it was taken: Thawra oilfield/)
    expect(out).toMatch(/one day apart/)
    expect(out).toMatch(/1 in conflict, 0 differ, 0 agree/)
  })

  it('keeps offsets behind front matter', async () => {
    const { topics } = JSON.parse((await compared([monday, tuesday, ...day, '-f', 'json'])).out)
    const finding = topics[0].statements.find((one: { reportId: string }) => one.reportId === monday).finding
    expect(finding.from).toBe('---\noutlet: "AP"\ndate: 2016-06-21\n---\nISIS '.length)
  })

  it('writes a map that opens again', async () => {
    const read = readGeoJson((await compared([ten, seven, ...day, '-f', 'geojson'])).out)
    expect('features' in read && read.features.map(({ properties }) => properties?.['figure']).sort()).toEqual([
      '7 km from Tabqa airbase',
      'within 10 km from Tabqa airbase',
    ])
  })

  it('writes a table and a page that run nothing', async () => {
    const csv = (await compared([monday, tuesday, ...day, '-f', 'csv'])).out
    expect(csv.split('\r\n').length).toBe(4)
    const hostile = file('<img src=x>.txt', 'ISIS retook the Thawra oilfield on Tuesday.')
    const html = (
      await compared([monday, hostile, ...day, '-f', 'html', '-o', 'AP', '-o', '<script>alert(1)</script>'])
    ).out
    expect(html).toContain('&lt;script&gt;')
    expect(html).not.toContain('<script')
  })

  it('names what it cannot use, and what to do', async () => {
    const { err } = await compared([monday, tuesday, wrongDate])
    expect(err).toMatch(/wrong\.txt: its date “21 June” is none: write it like 2016-06-22/)
  })
})
