import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DOMParser } from '@xmldom/xmldom'
import { decode } from 'fast-png'
import { parse } from 'parse5'
import type { GeometryCollection } from 'topojson-specification'
import { topology } from 'topojson-server'
import { describe, expect, it } from 'vitest'
import type { AreaTopology } from '../../../src/core/place/areas/arcs.ts'
import { finding, mention, raqqa, result } from '../../builders.ts'
import { run } from '../run.ts'

const square = {
  type: 'Feature' as const,
  id: 'SY-RA',
  properties: {},
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [30, 30],
        [30, 40],
        [45, 40],
        [45, 30],
        [30, 30],
      ],
    ],
  },
}
const provinces = { type: 'FeatureCollection' as const, features: [square] }
const areas = topology({ provinces } as never, 1e5) as unknown as AreaTopology & {
  objects: { provinces: GeometryCollection }
}
const drawn = { areas, rivers: null, lakes: null }
const folder = mkdtempSync(join(tmpdir(), 'groundline-map-'))
const draft = join(folder, 'draft.md')
writeFileSync(draft, '# The road to \\<Tabqa> & "on" الطبقة\n\nIt lies **145** km west of Raqqa.\n')
writeFileSync(join(folder, 'two.jsonl'), '{"id":1,"text":"Raqqa"}\n{"id":2,"text":"Raqqa"}\n')
writeFileSync(join(folder, 'macros.docx'), 'no zip')

const line: readonly [number, number][] = [
  [38.54, 35.83],
  [39.01, 35.95],
]
function check(text: string) {
  const from = text.indexOf('145')
  const measured = {
    metres: 43_400,
    lowMetres: 42_000,
    highMetres: 45_000,
    turfMetres: 43_400,
    bearingDegrees: 250,
    between: line,
  }
  const one = finding({
    from,
    to: from + 6,
    quote: '145 km',
    verdict: 'disagrees',
    message: 'It is 43.4 km.',
    measured: measured as never,
  })
  return result({ findings: [one], mentions: [mention('Raqqa', raqqa)] })
}
const made = (args: readonly string[]) => run(['map', draft, ...args], { check, drawn })
const at = (name: string) => join(folder, name)

function faultsOf(xml: string): readonly string[] {
  const faults: string[] = []
  new DOMParser({ onError: (_level, message) => void faults.push(message) }).parseFromString(xml, 'image/svg+xml')
  return faults
}

describe('groundline map', () => {
  it('draws an SVG, well-formed, with what was measured, and its fonts by the letters in it', async () => {
    expect(await made(['-o', at('map.svg')])).toMatchObject({ code: 0, out: '', err: '' })
    const svg = readFileSync(at('map.svg'), 'utf8')
    expect(faultsOf(svg)).toEqual([])
    const shown = svg.replace(/<style>.*<\/style>/, '')
    expect(shown).toContain('The road to &lt;Tabqa&gt; &amp; ')
    expect(shown).toContain('Raqqa')
    expect(shown).toMatch(/43\.4 km/)
    expect(svg.match(/@font-face/g)).toHaveLength(4)
    expect(shown).not.toMatch(/<script|\son\w+=|href=|url\((?!#|data:)/)
  })

  it('gives the same bytes for the same draft, and none of the fonts where they are not wanted', async () => {
    const [one, other] = [await made(['--no-fonts']), await made(['--no-fonts'])]
    expect(one.out).toBe(other.out)
    expect(one.out).not.toContain('@font-face')
  })

  it('draws a PNG of the size and resolution asked for, with letters of both scripts on it', async () => {
    expect(await made(['-o', at('map.png'), '--width', '400', '--height', '400', '--scale', '2'])).toMatchObject({
      code: 0,
      err: '',
    })
    const image = decode(readFileSync(at('map.png')))
    expect([image.width, image.height]).toEqual([800, 800])
    expect(image.resolution).toMatchObject({ unit: 1, x: Math.round(192 / 0.0254) })
    const dark = (top: number, bottom: number) =>
      Array.from(
        { length: (bottom - top) * 800 },
        (_, index) => image.data[(top * 800 + index) * image.channels]!,
      ).filter((red) => red < 90)
    expect(dark(0, 60).length).toBeGreaterThan(300)
  })

  it('makes one page that opens offline and runs nothing', async () => {
    expect(await made(['-o', at('map.html'), '--ui-lang', 'ar'])).toMatchObject({ code: 0 })
    const html = readFileSync(at('map.html'), 'utf8')
    const faults: string[] = []
    parse(html, { onParseError: ({ code }) => void faults.push(code) })
    expect(faults).toEqual([])
    expect(html).toContain('default-src &#39;none&#39;; img-src data:')
    expect(html).toMatch(/<html lang="ar" dir="rtl">/)
    expect(html).toMatch(/<img src="data:image\/svg\+xml/)
    expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3)/)
    expect(html).toContain('It is 43.4 km.')
  })

  it.each<[string, readonly string[], string]>([
    ['no such file', ['nothere.md'], 'nothere.md does not exist: check the name'],
    [
      'a name without a known ending',
      [draft, '-o', at('map.pdf')],
      'map.pdf names no format that is known: end it in .svg, .png or .html',
    ],
    ['several texts', [at('two.jsonl')], 'two.jsonl holds several texts: a map is of one'],
    ['what is no Word document', [at('macros.docx')], 'macros.docx'],
    ['a folder', [folder], 'is a folder'],
    ['an extent that is none', [draft, '--extent', '39,35,38,36'], 'Give west,south,east,north in degrees'],
    ['a width that is none', [draft, '--width', 'wide'], 'Give a whole number from 200 to 4000'],
    [
      'a folder to write into that is a file',
      [draft, '-o', join(draft, 'map.svg')],
      'map.svg cannot be written: a part',
    ],
  ])('says what is wrong: %s', async (_, args, said) => {
    const { code, err, out } = await run(['map', ...args], { check, drawn })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
    expect(err).not.toContain('A fault in Groundline')
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([])
  })

  it('says so where the text names no place, and draws the extent asked for', async () => {
    const bare = { check: () => result({}), drawn }
    const { code, err } = await run(['map', draft], bare)
    expect([code, err]).toEqual([2, expect.stringContaining('draft.md names no place that is known: nothing to draw')])
    expect((await run(['map', draft, '--extent', '37,34,40,37'], bare)).code).toBe(0)
  })

  it('does not write a PNG onto a terminal', async () => {
    const { code, err } = await run(['map', draft, '--format', 'png'], { check, drawn, tty: true })
    expect([code, err]).toEqual([2, expect.stringContaining('name a file with --output map.png')])
  })
})
