import fc from 'fast-check'
import { inflateRawSync } from 'node:zlib'
import gjv from 'geojson-validation'
import { deflateSync, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Project } from '../../../src/formats/project/project.ts'
import { emptyProject, readProject, writeProject } from '../../../src/formats/project/project.ts'
import { longestLink, readShareLink, writeShareLink } from '../../../src/formats/project/share.ts'

const data = [{ id: 'p', version: '1', licence: 'CC0' }]
const about = { program: '0.1.0', savedAt: '2016-06-22T10:00:00.000Z', data }
const full: Project = {
  text: 'The base, 45 km from Raqqa.',
  reported: '2016-06-22',
  keeps: [{ key: 'k', reason: 'by road', at: about.savedAt, quote: '45 km', verdict: 'disagrees', message: 'm' }],
  pins: { Tabqa: 'tabqa_airbase' },
  places: [
    {
      id: 'own:1',
      name: 'Post 7',
      nameAr: null,
      aliases: [],
      type: 'village',
      lon: 38.5,
      lat: 35.8,
      accuracyMetres: 100,
      extentMetres: 0,
      population: null,
      country: null,
      province: null,
      outline: null,
      capitalOf: [],
      layer: 'draft',
      source: 'the author',
    },
  ],
  drawings: [
    {
      id: 'd1',
      shape: 'front',
      geometry: {
        type: 'LineString',
        coordinates: [
          [38, 35],
          [38.5, 35.2],
        ],
      },
      title: 'Line of 19 June',
      holder: 'isis',
      source: 'the author',
      note: '',
      from: '2016-06-19',
      to: null,
      colour: '#aa3355',
    },
  ],
  layers: [
    {
      name: 'a.kml',
      features: [{ type: 'Feature', geometry: { type: 'Point', coordinates: [38, 35] }, properties: { name: 'x' } }],
    },
  ],
  trail: [
    {
      time: about.savedAt,
      key: 'k',
      kind: 'distance',
      quote: '45 km',
      verdict: 'disagrees',
      message: 'm',
      action: 'kept',
      reason: 'by road',
      before: '',
      after: '',
      dataVersion: 'p 1',
    },
  ],
}
const problem = (text: string) => {
  const read = readProject(text)
  return 'errors' in read ? read.errors[0]! : null
}

describe('project file', () => {
  it('gives everything back', () => {
    expect(readProject(writeProject(full, about))).toEqual({ project: full, about, warnings: [] })
  })

  it('gives any text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(readProject(writeProject({ ...emptyProject, text }, about))).toMatchObject({ project: { text } })
      }),
    )
  })

  it.each<[string, string, string, RegExp]>([
    ['a file cut off', writeProject(full, about).slice(0, 200), '', /cut off/],
    ['another file', '{"type":"FeatureCollection"}', 'format', /no Groundline project/],
    ['a newer one', '{"format":"groundline-project","version":2}', 'version', /newer/],
    ['text that is none', '{"format":"groundline-project","version":1,"text":5}', 'text', /must be text/],
    [
      'a place off the globe',
      writeProject({ ...full, places: [{ ...full.places[0]!, lat: 95 }] }, about),
      'places[0].lat',
      /degrees up to 90/,
    ],
    [
      'a drawing of no shape',
      writeProject(
        { ...full, drawings: [{ ...full.drawings[0]!, geometry: { type: 'LineString', coordinates: [[38, NaN]] } }] },
        about,
      ),
      'drawings[0].geometry',
      /sound/,
    ],
    [
      'a drawing with a colour that is none',
      writeProject({ ...full, drawings: [{ ...full.drawings[0]!, colour: 'url(x)' }] }, about),
      'drawings[0].colour',
      /rrggbb/,
    ],
    ['rows that are none', '{"format":"groundline-project","version":1,"keeps":[1]}', 'keeps[0]', /object/],
    ['a broken date', writeProject({ ...full, reported: 'June' }, about), 'reported', /date/],
  ])('refuses %s', (_, text, path, message) => {
    expect(problem(text)).toEqual({ path, message: expect.stringMatching(message) })
  })

  it.each<[string, number[][][], boolean]>([
    [
      'that runs clockwise',
      [
        [
          [0, 0],
          [0, 1],
          [1, 1],
          [0, 0],
        ],
      ],
      true,
    ],
    [
      'that crosses itself',
      [
        [
          [0, 0],
          [1, 1],
          [1, 0],
          [0, 1],
          [0, 0],
        ],
      ],
      true,
    ],
    [
      'that has shrunk to a line',
      [
        [
          [0, 0],
          [1, 1],
          [1, 1],
          [0, 0],
        ],
      ],
      true,
    ],
    [
      'whose hole reaches out of it',
      [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
        [
          [0, 0],
          [0, 3],
          [3, 3],
          [0, 0],
        ],
      ],
      true,
    ],
    ['without a ring', [], false],
    [
      'with an open ring',
      [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
        ],
      ],
      false,
    ],
    [
      'off the globe',
      [
        [
          [0, 0],
          [1, 0],
          [1, 95],
          [0, 0],
        ],
      ],
      false,
    ],
    [
      'of too few points',
      [
        [
          [0, 0],
          [1, 0],
          [0, 0],
        ],
      ],
      false,
    ],
  ])('opens an area %s: %j is %s', (_, coordinates, opens) => {
    const drawings = [{ ...full.drawings[0]!, geometry: { type: 'Polygon' as const, coordinates } }]
    const read = readProject(writeProject({ ...emptyProject, drawings }, about))
    expect('errors' in read ? null : read.project.drawings).toEqual(opens ? drawings : null)
  })

  it('takes members that are missing for empty', () => {
    expect(readProject('{"format":"groundline-project","version":1}')).toMatchObject({ project: emptyProject })
  })

  it('leaves broken features, script links and prototype keys out', () => {
    const text =
      '{"format":"groundline-project","version":1,"pins":{"__proto__":"x","a":"b"},"layers":[{"name":"l",' +
      '"features":[{"type":"Feature","geometry":{"type":"Point","coordinates":["x"]},"properties":{}},' +
      '{"type":"Feature","geometry":null,"properties":{"url":"javascript:x","__proto__":{"y":1}}}]}]}'
    const read = readProject(text)
    if ('errors' in read) throw new Error(read.errors[0]!.message)
    expect(read.project.pins).toEqual({ a: 'b' })
    expect(read.project.layers[0]!.features.map(({ properties }) => properties)).toEqual([{ url: '' }])
    expect(read.warnings).toHaveLength(1)
  })
})

describe('share link', () => {
  const page = 'https://example.org/groundline/'
  const fragment = (url: string) => url.slice(url.indexOf('#'))

  it('gives the project back', () => {
    const { url, warning } = writeShareLink(`${page}#old`, full, about)
    expect(url).toMatch(/^https:\/\/example\.org\/groundline\/#p1=[\w-]+$/)
    expect(warning).toBeNull()
    expect(readShareLink(fragment(url))).toEqual({ project: full, about, warnings: [] })
  })

  it('is read by others too: raw deflate in base64url, JSON, and GeoJSON in it', () => {
    const packed = Buffer.from(fragment(writeShareLink(page, full, about).url).slice('#p1='.length), 'base64url')
    const project = JSON.parse(inflateRawSync(packed).toString('utf8')) as typeof full & { format: string }
    expect(project).toMatchObject({ format: 'groundline-project', text: full.text, pins: full.pins })
    expect(project).toEqual(JSON.parse(writeProject(full, about)))
    const geometries = [...project.drawings, ...project.layers.flatMap(({ features }) => features)].map(
      ({ geometry }) => geometry,
    )
    expect(geometries.length).toBeGreaterThan(0)
    for (const geometry of geometries)
      expect(gjv.isFeature({ type: 'Feature', properties: {}, geometry }, true)).toEqual([])
  })

  it('warns where the link is too long', () => {
    const noisy = Array.from({ length: 9000 }, (_, index) => Math.sin(index).toString(36).slice(4, 8)).join('')
    const { url, warning } = writeShareLink(page, { ...full, text: noisy }, about)
    expect(url.length).toBeGreaterThan(longestLink)
    expect(warning).toMatch(/send the project file/)
  })

  it('is not there in other fragments', () => {
    expect(['', '#', '#map=5/35/38'].map(readShareLink)).toEqual([null, null, null])
  })

  it.each<[string, string]>([
    ['foreign letters', '#p1=%3Cscript%3E'],
    ['nothing', '#p1='],
    ['no deflate', '#p1=AAAAAAAA'],
    ['a part of one', fragment(writeShareLink(page, full, about).url).slice(0, 120)],
    [
      'a bomb',
      `#p1=${btoa(String.fromCharCode(...deflateSync(new Uint8Array(20_000_000), { level: 9 })))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replace(/=+$/, '')}`,
    ],
    ['another thing', `#p1=${btoa(String.fromCharCode(...deflateSync(strToU8('[]')))).replace(/=+$/, '')}`],
    ['too long', `#p1=${'A'.repeat(2_000_001)}`],
  ])('gives an error for %s', (_, link) => {
    expect(readShareLink(link)).toMatchObject({ errors: [{ message: expect.any(String) }] })
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.base64String(), (packed) => {
        expect(readShareLink(`#p1=${packed.replace(/[+/=]/g, '')}`)).not.toBeNull()
      }),
    )
  })
})
