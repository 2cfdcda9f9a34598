import fc from 'fast-check'
import type { Polygon, Position } from 'geojson'
import type { GeoJSONStoreFeatures, TerraDrawChanges } from 'terra-draw'
import { describe, expect, it, vi } from 'vitest'
import { drawingOf, formOf, newDrawing, pointsOf, round6, shaped } from '../../../../src/app/features/drawing/form.ts'
import { holesOf, outlineOf, withHoles } from '../../../../src/app/features/drawing/holes.ts'
import type { Drawing } from '../../../../src/present/drawing.ts'

// The adapter's class wants a browser; what is tested here is what it is given to draw.
vi.mock('terra-draw-maplibre-gl-adapter', () => ({ TerraDrawMapLibreGLAdapter: class {} }))
const { holed } = await import('../../../../src/app/features/drawing/holed-adapter.ts')

const square = (west: number, south: number, size: number): Position[] =>
  [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ].map(([lon = 0, lat = 0]) => [round6(lon), round6(lat)])
const area = (...rings: Position[][]): Polygon => ({ type: 'Polygon', coordinates: rings })

const radians = Math.PI / 180
const north = (lat: number) => Math.asinh(Math.tan(lat * radians)) / radians
const latOf = (y: number) => Math.atan(Math.sinh(y * radians)) / radians
/** As Terra Draw drags a feature: every point by the same way on the map. */
const dragged = (ring: readonly Position[], east: number, up: number): Position[] =>
  ring.map(([lon = 0, lat = 0]) => [round6(lon + east), round6(latOf(north(lat) + up))])

const outer = fc.record({
  west: fc.double({ min: -120, max: 100, noNaN: true }),
  south: fc.double({ min: -65, max: 55, noNaN: true }),
  size: fc.double({ min: 0.01, max: 8, noNaN: true }),
})
const anyArea = fc.tuple(outer, fc.integer({ min: 1, max: 3 })).map(([{ west, south, size }, holes]) => {
  const at = Array.from({ length: holes }, (_, n) => square(west + (size * (n + 1)) / 8, south + size / 4, size / 16))
  return area(square(west, south, size), ...at)
})
type Step = readonly ['point' | 'add' | 'delete' | 'drag' | 'title', number, number]
const anyStep: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom('point', 'add', 'delete', 'drag', 'title'),
  fc.double({ min: -5, max: 5, noNaN: true }),
  fc.double({ min: -5, max: 5, noNaN: true }),
)

/** One edit as the tools or the form make it. */
function edited(drawing: Drawing, [kind, east, up]: Step): Drawing {
  const points = [...pointsOf(outlineOf(drawing.geometry))]
  const moved = (at: Position | undefined): Position => [round6((at?.[0] ?? 0) + east), round6((at?.[1] ?? 0) + up)]
  const finished = (ring: readonly Position[]) => ({
    ...drawing,
    geometry: withHoles(drawing.geometry, shaped(ring, 'polygon')),
  })
  if (kind === 'drag') return finished(dragged(points, east, up))
  if (kind === 'add') return finished([...points, moved(points[0])])
  if (kind === 'delete') return points.length > 3 ? finished(points.slice(1)) : drawing
  if (kind === 'point') return finished([moved(points[0]), ...points.slice(1)])
  const said = drawingOf({ ...formOf(drawing), title: `${east}` }, drawing)
  return 'fault' in said ? drawing : said
}

describe('holes of an area', () => {
  it('are never lost, whatever is done to its outline', () =>
    fc.assert(
      fc.property(anyArea, fc.array(anyStep, { maxLength: 12 }), (geometry, steps) => {
        const start = newDrawing('polygon', geometry, 'a')
        const end = steps.reduce(edited, start)
        const sizes = (one: Drawing) => holesOf(one.geometry).map((ring) => ring.length)
        expect(sizes(end)).toEqual(sizes(start))
      }),
    ))

  it('go along with an area that is dragged, as its outline does', () =>
    fc.assert(
      fc.property(anyArea, anyStep, (geometry, [, east, up]) => {
        fc.pre(Math.hypot(east, up) > 0.001)
        const after = withHoles(geometry, area(dragged(geometry.coordinates[0]!, east, up)))
        const due = holesOf(geometry).map((ring) => dragged(ring, east, up))
        for (const [at, ring] of holesOf(after).entries())
          for (const [n, [lon = 0, lat = 0]] of ring.entries()) {
            expect(lon).toBeCloseTo(due[at]![n]![0]!, 4)
            expect(lat).toBeCloseTo(due[at]![n]![1]!, 4)
          }
      }),
    ))

  it.each<[string, Position[]]>([
    ['a point is moved', [[0.5, 1], ...square(1, 1, 4).slice(1, -1), [0.5, 1]]],
    ['a point is added', [...square(1, 1, 4).slice(0, -1), [0.5, 3], [1, 1]]],
    ['a point is deleted', [...square(1, 1, 4).slice(0, 3), [1, 1]]],
    ['every point goes its own way', square(0, 0, 7)],
    ['nothing is moved', square(1, 1, 4)],
  ])('stay where they are when %s', (_, ring) =>
    expect(holesOf(withHoles(area(square(1, 1, 4), square(2, 2, 1)), area(ring)))).toEqual([square(2, 2, 1)]),
  )

  it('are shown while the outline is being moved, and by nothing but an area', () => {
    const drawing = newDrawing('polygon', area(square(1, 1, 4), square(2, 2, 1)), 'a')
    const feature = (id: string, geometry: GeoJSONStoreFeatures['geometry']): GeoJSONStoreFeatures => ({
      type: 'Feature',
      id,
      geometry,
      properties: { mode: 'polygon' },
    })
    const changes: TerraDrawChanges = {
      created: [],
      updated: [feature('a', area(dragged(square(1, 1, 4), 2, 0)))],
      unchanged: [feature('new', area(square(9, 9, 1))), feature('a', { type: 'Point', coordinates: [1, 1] })],
      deletedIds: [],
    }
    const shown = holed(changes, (id) => (id === 'a' ? drawing : null))
    expect(shown.updated[0]?.geometry.coordinates).toEqual([square(3, 1, 4), square(4, 2, 1)])
    expect(shown.unchanged).toEqual(changes.unchanged)
    expect(changes.updated[0]?.geometry.coordinates).toHaveLength(1)
  })
})

describe('holes in the form', () => {
  const drawing = newDrawing('polygon', area(square(1, 1, 4), square(2, 2, 1), square(3.5, 3.5, 1)), 'a')
  const { points } = formOf(drawing)
  const typed = (text: string) => drawingOf({ ...formOf(drawing), points: text }, drawing)

  it('stand after an empty line each, and come back as they were', () =>
    fc.assert(
      fc.property(anyArea, (geometry) => {
        const one = newDrawing('polygon', geometry, 'a')
        const form = formOf(one)
        expect(form.points.split('\n\n')).toHaveLength(geometry.coordinates.length)
        expect(drawingOf({ ...form, points: `${form.points}\n` }, one)).toMatchObject({ geometry })
      }),
    ))

  it('can be added, changed and taken away there, by themselves', () => {
    const [outline, first, second] = points.split('\n\n')
    const holes = (text: string) => {
      const said = typed(text)
      return 'fault' in said ? said : holesOf(said.geometry)
    }
    expect(holes(`${outline}\n\n${second}`)).toEqual([square(3.5, 3.5, 1)])
    expect(holes(outline!)).toEqual([])
    expect(holes(`${points}\n \n\n1.5, 1.5\n1.5, 1.6\n1.6, 1.6\n`)).toHaveLength(3)
    expect(holes(`${outline}\n\n${first}\n\n1, 2\n2, 3`)).toEqual({ fault: 'hole' })
  })

  it('are no matter of lines and points', () => {
    const line = newDrawing('line', { type: 'LineString', coordinates: square(1, 1, 1) }, 'l')
    expect(drawingOf({ ...formOf(line), points: '1, 1\n\n2, 2\n\n' }, line)).toMatchObject({
      geometry: { coordinates: [square(1, 1, 1)[0], [2, 2]] },
    })
  })
})

it('gives the tools neither heights nor more decimals than they take', () =>
  expect(
    outlineOf({
      type: 'LineString',
      coordinates: [
        [1.0123456789012, 2, 300],
        [3, 4],
      ],
    }),
  ).toEqual({
    type: 'LineString',
    coordinates: [
      [1.012345679, 2],
      [3, 4],
    ],
  }))
