import fc from 'fast-check'
import type { Feature, Geometry } from 'geojson'
import { describe, expect, it } from 'vitest'
import { tools } from '../../../../src/app/features/drawing/draw-desk.svelte.ts'
import { drawingOf, formOf, geometryOf, newDrawing } from '../../../../src/app/features/drawing/form.ts'
import type { DrawingForm } from '../../../../src/app/features/drawing/form.ts'
import { toolKeys, toolOfKey } from '../../../../src/app/features/drawing/keys.ts'
import { areas, both, measure } from '../../../../src/app/features/drawing/measure.ts'
import { bearing } from '../../../../src/app/ui/figures.ts'
import { snapTo } from '../../../../src/app/features/drawing/snapping.ts'
import { holesOf, outlineOf, withHoles } from '../../../../src/app/features/drawing/holes.ts'
import { takeOver } from '../../../../src/app/features/drawing/take-over.ts'
import { emptyProject, readProject, writeProject } from '../../../../src/formats/project/project.ts'
import type { Drawing } from '../../../../src/present/drawing.ts'
import { drawingFeatures } from '../../../../src/present/drawing.ts'

const raqqa = [39.0128, 35.9506]
const tabqa = [38.5668, 35.7547]
const line: Drawing = newDrawing('line', { type: 'LineString', coordinates: [raqqa, tabqa] }, 'd1')
const form = formOf(line)

describe('measuring', () => {
  it('gives length and bearing on the ellipsoid', () => {
    const found = measure(line.geometry)
    expect(found?.metres).toBeCloseTo(45_760, -3)
    expect(found?.bearingDegrees).toBeCloseTo(241.8, 0)
    expect(found?.labels).toHaveLength(1)
  })

  it('adds parts up, and gives the bearing of the ends', () => {
    const there = measure({ type: 'LineString', coordinates: [raqqa, tabqa, raqqa] })
    expect(there?.metres).toBeCloseTo(2 * measure(line.geometry)!.metres, 3)
    expect(there?.bearingDegrees).toBeNull()
  })

  it('gives area and perimeter', () => {
    const ring = [
      [38, 35],
      [39, 35],
      [39, 36],
      [38, 36],
      [38, 35],
    ]
    const found = measure({ type: 'Polygon', coordinates: [ring] })
    expect(found?.squareMetres).toBeCloseTo(1.0056e10, -8)
    expect(found?.metres).toBeCloseTo(403_000, -4)
    expect(found?.labels.at(-1)?.text).toMatch(/km².*sq mi/)
  })

  it.each<[string, Geometry]>([
    ['a point', { type: 'Point', coordinates: raqqa }],
    ['a line that reaches nowhere', { type: 'LineString', coordinates: [raqqa, raqqa] }],
    ['an area not begun', { type: 'Polygon', coordinates: [[]] }],
  ])('gives nothing for %s', (_, geometry) => expect(measure(geometry as Drawing['geometry'])).toBeNull())

  it('crosses the antimeridian the short way', () =>
    expect(
      measure({
        type: 'LineString',
        coordinates: [
          [179.5, 0],
          [-179.5, 0],
        ],
      })?.metres,
    ).toBeCloseTo(111_320, -2))

  it.each([
    [() => both(45_505), '45.5 km (28.3 miles)'],
    [() => both(420), '420 m (1378 ft)'],
    [() => areas(12_400_000), '12.4 km² (4.8 sq mi)'],
    [() => areas(52_000), '5.2 ha (12.8 acres)'],
    [() => bearing(241.2), '241°, west-south-west'],
    [() => bearing(359.8), '0°, north'],
  ])('in words', (said, words) => expect(said()).toBe(words))
})

describe('the form of a drawing', () => {
  const filled: DrawingForm = {
    ...form,
    title: ' Line of\n19 June ',
    holder: 'isis',
    source: '<script>x</script>',
    from: '19 June 2016',
    to: '2016-06-22',
    colour: '#AA3355',
  }

  it('gives the drawing', () => {
    expect(drawingOf(filled, line)).toEqual({
      ...line,
      title: 'Line of 19 June',
      holder: 'isis',
      source: '<script>x</script>',
      from: '2016-06-19',
      to: '2016-06-22',
      colour: '#aa3355',
    })
  })

  it('keeps a shape whose points were not touched to the last digit', () => {
    const exact = newDrawing(
      'line',
      {
        type: 'LineString',
        coordinates: [
          [38.123456, 35.654321],
          [38.2, 35],
        ],
      },
      'd',
    )
    expect(drawingOf({ ...formOf(exact), title: 'x' }, exact)).toMatchObject({ geometry: exact.geometry })
  })

  it.each<[string, Partial<DrawingForm>, object]>([
    ['a first day that is none', { from: 'soon' }, { fault: 'from' }],
    ['a last day that is none', { to: '31 February 2016' }, { fault: 'to' }],
    ['days the wrong way round', { from: '2016-06-20', to: '2016-06-19' }, { fault: 'order' }],
    ['a colour that is none', { colour: 'red;background:url(x)' }, { fault: 'colour' }],
    ['one point', { points: '35, 38' }, { fault: 'few' }],
    ['a point that is none', { points: '35, 38\nNaN, NaN' }, { fault: 'point', line: 2, text: 'NaN, NaN' }],
    ['a point off the globe', { points: '35, 38\n95, 381' }, { fault: 'point', line: 2, text: '95, 381' }],
    ['too many points', { points: '35, 38\n'.repeat(2001) }, { fault: 'many' }],
  ])('refuses %s', (_, change, fault) => expect(drawingOf({ ...form, ...change }, line)).toEqual(fault))

  it('closes an area, and lists its points without the closing one', () => {
    const geometry = geometryOf('35, 38\n35, 39\n36.5, 38.5', 'polygon')
    expect(geometry).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [38, 35],
          [39, 35],
          [38.5, 36.5],
          [38, 35],
        ],
      ],
    })
    const area = newDrawing('polygon', geometry as Drawing['geometry'], 'a')
    expect(formOf(area).points.split('\n')).toHaveLength(3)
  })
})

describe('taking over a map file', () => {
  const feature = (geometry: Geometry | null, properties = {}): Feature => ({
    type: 'Feature',
    geometry: geometry as Geometry,
    properties,
  })
  let count = 0
  const take = (...features: readonly Feature[]) => takeOver(features, () => `n${++count}`)

  it('makes parts drawings, with their words', () => {
    const { drawings, left } = take(
      feature(
        {
          type: 'MultiPoint',
          coordinates: [
            [1, 2],
            [3, 4],
          ],
        },
        { name: 'Posts', 'marker-color': '#AA0000' },
      ),
      feature(
        {
          type: 'LineString',
          coordinates: [
            [1, 2],
            [3, 4],
          ],
        },
        { title: 'F', shape: 'front', from: '2016-06-19' },
      ),
      feature(null),
    )
    expect(drawings.map(({ shape, title, colour }) => [shape, title, colour])).toEqual([
      ['point', 'Posts', '#aa0000'],
      ['point', 'Posts', '#aa0000'],
      ['front', 'F', null],
    ])
    expect([drawings[2]?.from, left]).toEqual(['2016-06-19', 1])
  })

  it('gives what can be taken out and back again', () => {
    const drawing = {
      ...line,
      shape: 'front' as const,
      title: 'T',
      holder: 'isis',
      source: 'S',
      note: 'N',
      colour: '#112233',
    }
    const { drawings } = takeOver(drawingFeatures([drawing]), () => 'd1')
    expect(drawings).toEqual([drawing])
  })

  const ring = (west: number, size: number) => [
    [west, 1],
    [west + size, 1],
    [west + size, 1 + size],
    [west, 1 + size],
    [west, 1],
  ]

  it('keeps the holes of areas, through edits and moves of their outline', () => {
    const holed: Geometry = { type: 'Polygon', coordinates: [ring(1, 4), ring(2, 1)] }
    const { drawings } = take(
      feature(holed),
      feature({ type: 'MultiPolygon', coordinates: [[ring(1, 4), ring(2, 1)], [ring(9, 1)]] }),
    )
    expect(drawings.map(({ geometry }) => holesOf(geometry).length)).toEqual([1, 1, 0])
    const { geometry } = drawings[0]!
    expect(outlineOf(geometry)).toEqual({ type: 'Polygon', coordinates: [ring(1, 4)] })
    const edited = { type: 'Polygon' as const, coordinates: [[[0.5, 1], ...ring(1, 4).slice(1)]] }
    expect(holesOf(withHoles(geometry, edited))).toEqual([ring(2, 1)])
    const moved = { type: 'Polygon' as const, coordinates: [ring(11, 4)] }
    expect(holesOf(withHoles(geometry, moved))).toEqual([ring(12, 1)])
    const form = formOf(drawings[0]!)
    const typed = drawingOf({ ...form, points: form.points.replace(/^.*$/m, '0.5, 0.5') }, drawings[0]!)
    expect('fault' in typed ? [] : holesOf(typed.geometry)).toEqual([ring(2, 1)])
  })

  it('leaves out what is too large', () =>
    expect(
      take(feature({ type: 'LineString', coordinates: Array.from({ length: 3000 }, (_, at) => [at / 100, 1]) })),
    ).toEqual({ drawings: [], left: 1 }))

  it('makes only drawings that a project can hold', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constant('javascript:alert(1)'))
    const keys = fc.constantFrom('title', 'name', 'holder', 'source', 'note', 'from', 'stroke', 'shape', '__proto__')
    fc.assert(
      fc.property(fc.dictionary(keys, value), (properties) => {
        const { drawings } = take(
          feature(
            {
              type: 'LineString',
              coordinates: [
                [1, 2],
                [3, 4],
              ],
            },
            properties,
          ),
        )
        const about = { program: '1', savedAt: '', data: [] }
        expect(readProject(writeProject({ ...emptyProject, drawings }, about))).not.toHaveProperty('errors')
      }),
    )
  })
})

describe('snapping', () => {
  const project = ([x = 0, y = 0]: readonly number[]) => ({ x, y })
  it.each([
    [
      'takes hold of the nearest',
      [
        [10, 10],
        [14, 10],
      ],
      { x: 13, y: 10 },
      [14, 10],
    ],
    ['lets go beyond its reach', [[10, 10]], { x: 30, y: 10 }, undefined],
    ['is not held by what is nowhere', [[NaN, NaN]], { x: 0, y: 0 }, undefined],
  ])('%s', (_, points, at, found) => expect(snapTo(points, at, project)).toEqual(found))
})

it('gives every tool a key of its own', () => {
  expect(new Set(Object.values(toolKeys)).size).toBe(tools.length)
  expect(tools.map((tool) => toolOfKey(toolKeys[tool].toLowerCase()))).toEqual([...tools])
  expect(toolOfKey('Tab')).toBeNull()
})
