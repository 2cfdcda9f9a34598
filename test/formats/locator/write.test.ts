import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { writeLocator } from '../../../src/formats/locator/write.ts'
import type { Locator } from '../../../src/formats/locator/model.ts'
import { scaleBar } from '../../../src/formats/locator/scale-bar.ts'

const inks = {
  sea: '#e8eff3',
  land: '#ffffff',
  water: '#d7e6ee',
  waterLine: '#7fa3b5',
  province: '#b8b5ac',
  country: '#6f6c65',
  ink: '#000000',
  quietInk: '#333538',
  areaInk: '#5c5a54',
  waterInk: '#3f6a80',
  halo: '#ffffff',
  front: '#000000',
  here: '#b3123a',
}
const box = (west: number, south: number, east: number, north: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
})
const none = { type: 'MultiLineString' as const, coordinates: [] }
const locator: Locator = {
  title: 'The front at Tabqa',
  subtitle: 'Control on 22 June 2016',
  width: 658,
  height: 0,
  extent: [38, 35, 39.5, 36.2],
  inks,
  land: box(30, 30, 45, 40),
  provinceLines: none,
  countryLines: none,
  disputedLines: none,
  waters: [
    { geometry: box(38, 35.8, 38.5, 36), names: ['Lake Assad', 'بحيرة الأسد'] },
    {
      geometry: {
        type: 'LineString',
        coordinates: [
          [38, 35.9],
          [39, 35.9],
        ],
      },
      names: ['Euphrates'],
    },
  ],
  hatches: [
    { id: 'h-isis', colour: '#3d3d3d', ink: '#3d3d3d', motif: 'isis', inferred: false, strengths: [0.34, 0.7] },
  ],
  areas: [{ geometry: box(38.2, 35.2, 38.9, 35.8), hatch: 'h-isis' }],
  fronts: [
    {
      type: 'LineString',
      coordinates: [
        [38.2, 35.2],
        [38.2, 35.8],
      ],
    },
  ],
  claims: [
    {
      geometry: {
        type: 'LineString',
        coordinates: [
          [38.57, 35.75],
          [39, 35.95],
        ],
      },
      colour: '#005a9c',
      kind: 'line',
      label: '45.5 km, claimed 45',
    },
  ],
  drawings: [],
  places: [{ at: [39, 35.95], names: ['Raqqa', 'الرقة'], main: true, rank: 0 }],
  areaNames: [],
  legend: [{ words: 'Islamic State', sign: { kind: 'area', hatch: 'h-isis', means: ['h-isis'] } }],
  sources: 'GeoNames (CC BY 4.0)',
  inset: null,
  fontFaces: '',
}
const parsed = (one: Locator) =>
  new DOMParser({
    onError: (_, message) => {
      throw new Error(message)
    },
  }).parseFromString(writeLocator(one), 'image/svg+xml')
const words = (one: Locator) => [...parsed(one).getElementsByTagName('text')].map(({ textContent }) => textContent)

describe('the locator map', () => {
  it('says title, day, names, figure, legend, scale and sources', () => {
    expect(words(locator)).toEqual(
      expect.arrayContaining([
        'The front at Tabqa',
        'Control on 22 June 2016',
        // What runs to the left stands between signs of its direction.
        'Raqqa\u2067الرقة\u2069',
        '45.5 km, claimed 45',
        'Islamic State',
        '10 km',
        'GeoNames (CC BY 4.0)',
      ]),
    )
  })
  it('writes on lakes and along rivers, once and in the ink of water, and leaves out names without room', () => {
    const inked = (one: Locator) =>
      [...parsed(one).getElementsByTagName('text')]
        .filter((words) => words.getAttribute('fill') === inks.waterInk)
        .map(({ textContent }) => textContent)
    expect(inked(locator)).toEqual(['Lake Assadبحيرة الأسد', 'Euphrates'])
    const pond = { geometry: box(38.3, 35.8, 38.31, 35.81), names: ['Lake Assad'] }
    expect(inked({ ...locator, waters: [pond] })).toEqual([])
    expect(inked({ ...locator, waters: [...locator.waters, ...locator.waters] })).toHaveLength(2)
    expect(inked({ ...locator, waters: locator.waters.map((one) => ({ ...one, names: [] })) })).toEqual([])
  })
  it('leaves out the figure of what agrees rather than the name of a place, or a line', () => {
    const around = Array.from({ length: 400 }, (_, index) => ({
      ...locator.claims[0]!,
      label: '',
      geometry: { type: 'LineString' as const, coordinates: [37, 41].map((lon) => [lon, 34.5 + index / 160]) },
    }))
    const told = (quiet: boolean) =>
      words({ ...locator, claims: [...around, { ...locator.claims[0]!, quiet }] }).includes('45.5 km, claimed 45')
    expect([told(true), told(false)]).toEqual([false, true])
    expect(words({ ...locator, claims: [{ ...locator.claims[0]!, quiet: true }] })).toContain('45.5 km, claimed 45')
  })
  it('has no dots without a name but those of the places in the draft', () => {
    const crowd = Array.from({ length: 40 }, (_, rank) => ({
      at: [38.6 + rank / 1e4, 35.5] as const,
      names: [`Village ${rank}`],
      main: false,
      rank,
    }))
    const svg = parsed({ ...locator, claims: [], places: [...locator.places, ...crowd] })
    const dots = [...svg.getElementsByTagName('circle')].filter((one) => one.getAttribute('r') === '1.7')
    const names = [...svg.getElementsByTagName('text')].filter(({ textContent }) => /^Village/.test(textContent ?? ''))
    expect(names.length).toBeGreaterThan(0)
    expect(dots).toHaveLength(names.length)
  })
  it('names in its legend what the picture shows beyond the map on the screen, and nothing else', () => {
    const named = (west: number, height: number) => {
      const areas = [...locator.areas, { geometry: box(west, 35.5, west + 0.2, 35.7), hatch: 'h-sdf' }]
      const sign = { kind: 'area' as const, hatch: 'h-sdf', means: ['h-sdf', 'h-sdf-inferred'] }
      const legend = [...locator.legend, { words: 'Democratic Forces', sign }]
      return words({ ...locator, areas, legend, height }).includes('Democratic Forces')
    }
    expect(named(39.8, 0)).toBe(false)
    expect(named(39.8, 380)).toBe(true)
    expect(named(52, 380)).toBe(false)
  })
  it('says what bare land means where there is any', () => {
    const legend = [...locator.legend, { words: 'No data', sign: { kind: 'bare' as const } }]
    expect(words({ ...locator, legend })).toContain('No data')
    const all = [{ geometry: box(30, 30, 45, 40), hatch: 'h-isis' }]
    expect(words({ ...locator, legend, areas: all })).not.toContain('No data')
    expect(words({ ...locator, legend, land: box(0, 0, 1, 1) })).not.toContain('No data')
  })
  it('puts the small map into the corner where it hides no place and no measured line', () => {
    const inset = { width: 150, height: 120, land: '', borders: '', frame: { x: 1, y: 1, width: 9, height: 9 } }
    const place = (lon: number, lat: number) => ({ at: [lon, lat] as const, names: ['A'], main: true, rank: 0 })
    const corner = (...places: Locator['places']) => {
      const svg = parsed({ ...locator, inset, places, claims: [] }).getElementsByTagName('svg')[1]
      return [
        Number(svg?.getAttribute('x')) > 200 ? 'right' : 'left',
        Number(svg?.getAttribute('y')) > 200 ? 'low' : 'top',
      ]
    }
    expect(corner(place(38.7, 35.5))).toEqual(['right', 'top'])
    expect(corner(place(39.45, 36.15))).toEqual(['left', 'top'])
    expect(corner(place(39.45, 36.15), place(38.05, 36.15))).toEqual(['right', 'low'])
    const narrow = parsed({ ...locator, width: 321, inset }).getElementsByTagName('svg')[1]
    expect(Number(narrow?.getAttribute('width'))).toBeLessThan(100)
  })
  it('draws what the author drew, with its words', () => {
    const drawings = [{ geometry: box(38.3, 35.3, 38.5, 35.5), colour: '#123456', label: 'The pocket' }]
    expect(words({ ...locator, drawings })).toContain('The pocket')
    expect(writeLocator({ ...locator, drawings })).toMatch(/fill="#123456" fill-opacity="\.2"/)
  })
  it('tells loose lines and disputed borders by dashes, what is inferred by stripes', () => {
    const dashedClaim = { ...locator.claims[0]!, dashed: true }
    const line = {
      type: 'MultiLineString' as const,
      coordinates: [
        [
          [38, 35.5],
          [39.5, 35.5],
        ],
      ],
    }
    const inferred = { ...locator.hatches[0]!, inferred: true }
    const svg = writeLocator({ ...locator, claims: [dashedClaim], disputedLines: line, hatches: [inferred] })
    expect(svg).toMatch(/stroke="#005a9c"[^>]*stroke-dasharray/)
    expect(svg).toMatch(/stroke="#6f6c65"[^>]*stroke-dasharray="4 3"/)
    expect(svg).toMatch(/<pattern[^]*stroke="#ffffff" stroke-width="2"/)
  })
  it('is the same for the same map, and as wide as asked', () => {
    expect(writeLocator(locator)).toBe(writeLocator(locator))
    expect(parsed({ ...locator, width: 321 }).documentElement?.getAttribute('width')).toBe('321')
  })
  it('keeps to a height where one is given', () => {
    const svg = parsed({ ...locator, width: 1200, height: 675 }).documentElement
    expect(Number(svg?.getAttribute('height'))).toBeCloseTo(675, -1)
  })
  it('draws a hostile title as text', () => {
    const hostile = '</title><script>alert(1)</script>"&<'
    const document = parsed({
      ...locator,
      title: hostile,
      places: [{ at: [39, 35.9], names: [hostile], main: true, rank: 0 }],
    })
    expect(document.getElementsByTagName('script')).toHaveLength(0)
    expect(document.getElementsByTagName('title')[0]?.textContent).toBe(hostile)
  })
  it('draws the lake over the bed of its river', () => {
    const svg = writeLocator(locator)
    expect(svg.indexOf(`stroke="${inks.waterLine}" stroke-width="1.6"`)).toBeLessThan(
      svg.indexOf(`fill="${inks.water}"`),
    )
  })
  it('ends where the frame does: nothing is drawn far beyond it', () => {
    const numbers =
      writeLocator(locator)
        .match(/ d="[^"]+"/g)
        ?.join(' ')
        .match(/-?\d+(\.\d+)?/g)
        ?.map(Number) ?? []
    expect(Math.min(...numbers)).toBeGreaterThan(-20)
    expect(Math.max(...numbers)).toBeLessThan(900)
  })
})

describe('the scale bar', () => {
  it.each([
    ['km', '20 km'],
    ['mi', '10 mi'],
  ] as const)('in %s has a round length', (unit, label) => {
    const bar = scaleBar([38, 35.6], [39.5, 35.6], 638, 100, unit)
    expect(bar.label).toBe(label)
    expect(bar.length).toBeLessThanOrEqual(100)
  })
  it('is true: 20 km of 135.9 km on 638 pixels', () => {
    expect(scaleBar([38, 35.6], [39.5, 35.6], 638, 100, 'km').length).toBeCloseTo((20 / 135.9) * 638, 0)
  })
})
