import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import type { Feature } from 'geojson'
import { describe, expect, it } from 'vitest'
import { round6 } from '../../../src/core/geo/rfc7946.ts'
import { writeFindingsCsv, writePlacesCsv } from '../../../src/formats/csv/write.ts'
import { writeGpx } from '../../../src/formats/gpx/write.ts'
import { writeKml } from '../../../src/formats/kml/write.ts'
import { openMapFile } from '../../../src/formats/map/open.ts'
import { claimFeatures, placeFeatures } from '../../../src/present/features.ts'
import { finding, mention, place, raqqa, result } from '../../builders.ts'

/** KML and GPX are written by hand here and read by togeojson; tables are written by papaparse, read by csv-parse. */
async function again(name: string, text: string): Promise<readonly Feature[]> {
  const read = await openMapFile(name, new TextEncoder().encode(text))
  if ('errors' in read) throw new Error(read.errors[0]!.message)
  return read.features
}

const at = (lon: number, lat: number, properties: Feature['properties'] = {}): Feature => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [lon, lat] },
  properties,
})
const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true })
const words = fc.string({ unit: 'grapheme', minLength: 1 })

describe('writeKml', () => {
  it('gives places and names back', async () => {
    await fc.assert(
      fc.asyncProperty(degrees(180), degrees(90), words, async (lon, lat, name) => {
        const [one] = await again('a.kml', writeKml([at(lon, lat, { name })]))
        expect(one!.geometry).toEqual(round6(at(lon, lat).geometry))
        expect((one!.properties!.name ?? '').trim()).toBe(name.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '').trim())
      }),
      { numRuns: 50 },
    )
  })

  it('gives the styles and the shapes of a check back', async () => {
    const features = claimFeatures(result({ findings: [finding()] }))
    const back = await again('a.kml', writeKml(features))
    expect(back.map(({ id, geometry }) => [id, geometry.type])).toEqual(
      features.map(({ id, geometry }) => [id, geometry.type]),
    )
    const { fill, stroke } = features[0]!.properties
    expect(back[0]!.properties).toMatchObject({ fill, stroke })
    expect(back[0]!.properties!['fill-opacity']).toBeCloseTo(0.12, 2)
    expect(back[0]!.properties).toMatchObject({ verdict: 'agrees', findingId: 'f1' })
  })

  it('keeps markup as text', () => {
    const text = writeKml([at(1, 2, { name: ']]></name><script>', description: '<b onclick="x">&amp;' })], '<x>')
    expect(text).not.toMatch(/<(?:script|b|x)\b/)
  })

  it.each<[Feature['geometry']['type'], Feature['geometry']]>([
    [
      'MultiPoint',
      {
        type: 'MultiPoint',
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
    [
      'MultiLineString',
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [1, 2],
            [3, 4],
          ],
          [
            [5, 6],
            [7, 8],
          ],
        ],
      },
    ],
    [
      'MultiPolygon',
      {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 0],
            ],
          ],
          [
            [
              [5, 5],
              [9, 5],
              [9, 9],
              [5, 5],
            ],
            [
              [7, 5.5],
              [8, 7],
              [8, 6],
              [7, 5.5],
            ],
          ],
        ],
      },
    ],
  ])('gives a %s back', async (_, geometry) => {
    const [one] = await again('a.kml', writeKml([{ type: 'Feature', geometry, properties: {} }]))
    expect(one!.geometry).toEqual(geometry)
  })
})

describe('writeGpx', () => {
  const line: Feature = {
    type: 'Feature',
    properties: { title: 'Front <line>', description: 'Derived & drawn' },
    geometry: {
      type: 'MultiLineString',
      coordinates: [
        [
          [38, 35],
          [39, 35],
        ],
        [
          [40, 35],
          [41, 36],
        ],
      ],
    },
  }

  it('writes places as waypoints and lines as tracks', async () => {
    const back = await again('a.gpx', writeGpx([line, at(38.5, 35.8, { title: 'Tabqa' })]).text)
    expect(back[0]).toMatchObject({ geometry: line.geometry, properties: { name: 'Front <line>' } })
    expect(back[1]).toMatchObject({ geometry: at(38.5, 35.8).geometry, properties: { name: 'Tabqa' } })
  })

  it('counts the areas that it cannot hold', () => {
    const area: Feature = {
      type: 'Feature',
      properties: {},
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      },
    }
    expect(writeGpx([area, line]).leftOut).toBe(1)
  })

  it('gives any place back', async () => {
    await fc.assert(
      fc.asyncProperty(degrees(180), degrees(90), async (lon, lat) => {
        const [one] = await again('a.gpx', writeGpx([at(lon, lat, { name: 'x' })]).text)
        expect(one!.geometry).toEqual(round6(at(lon, lat).geometry))
      }),
      { numRuns: 50 },
    )
  })
})

describe('tables', () => {
  const rows = (text: string) => parse(text, { bom: true, columns: true }) as Record<string, string>[]

  it('writes a row a place, which opens as a map again', async () => {
    const text = writePlacesCsv(placeFeatures(result({ mentions: [mention('Raqqa', raqqa)] })))
    expect(rows(text)).toMatchObject([{ id: 'raqqa', name: 'Raqqa', name_ar: 'الرقة', lon: '39.0083', lat: '35.9528' }])
    expect(await again('a.csv', text)).toMatchObject([{ geometry: { coordinates: [39.0083, 35.9528] } }])
  })

  it('writes a row a finding', () => {
    const one = finding({ quote: 'a "quoted",\nbroken claim' })
    const [row] = rows(writeFindingsCsv('x'.repeat(5000), result({ findings: [one] })))
    expect(row).toMatchObject({ id: 'f1', quote: one.quote, line: '1', column: String(one.from + 1) })
    expect(row!.subject_lon).toBe(String(one.subject!.place!.lon))
  })

  it('disarms formulas, and leaves negative numbers alone', () => {
    const south = place('x', -70.5, -33.4, { name: '=HYPERLINK("http://example.org")' })
    const [row] = rows(writePlacesCsv(placeFeatures(result({ mentions: [mention('x', south)] }))))
    expect(row).toMatchObject({ name: '\'=HYPERLINK("http://example.org")', lon: '-70.5', lat: '-33.4' })
  })

  it.each(['=1+1', ' =1+1', '\t=1+1', '\n @SUM(A1)', '+1', ' +1', '-1+1', '\u00a0-1', '@A1', '\r=1'])(
    'disarms %j, behind whatever blanks it stands',
    (name) => {
      const one = place('x', 38, 35, { name })
      const [row] = rows(writePlacesCsv(placeFeatures(result({ mentions: [mention('x', one)] }))))
      expect(row!.name).toBe(`'${name}`)
    },
  )

  it.each(['Raqqa', 'a=1', ' plain', '1+1'])('leaves %j as it is', (name) => {
    const one = place('x', 38, 35, { name })
    const [row] = rows(writePlacesCsv(placeFeatures(result({ mentions: [mention('x', one)] }))))
    expect(row!.name).toBe(name)
  })
})
