/** A large GPX is read in pieces: what comes of it must be what comes of the whole. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gpxChunks, gpxElements } from '../../../src/formats/gpx/pieces.ts'
import { plainLine } from '../../../src/formats/gpx/plain-points.ts'
import { readGpx } from '../../../src/formats/gpx/read.ts'
import type { MapIssue } from '../../../src/formats/map/issues.ts'

const head =
  '<?xml version="1.0"?>\n<gpx version="1.1"\n xmlns="http://www.topografix.com/GPX/1/1"\n' +
  ' xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">\n<metadata><name>All</name></metadata>\n'
const document = (inside: string) => `${head}${inside}\n</gpx>\n`

const position = fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -1790, max: 1790 }))
const inside = fc.record({
  ele: fc.option(fc.integer({ min: -10, max: 3000 })),
  time: fc.option(fc.constantFrom('2016-06-22T10:00:00Z', '2016-06-23T10:00:00Z')),
  heart: fc.option(fc.integer({ min: 40, max: 200 })),
})
const blank = fc.constantFrom('', '\n', '\n  ', '<!-- <trkpt lat="1" lon="1"/> -->', '<!--</trk>-->\n')
const point = (tag: string) =>
  fc.tuple(position, inside, blank).map(([[lat, lon], { ele, time, heart }, before]) => {
    const beats = `<extensions><gpxtpx:TrackPointExtension><gpxtpx:hr>${heart}</gpxtpx:hr></gpxtpx:TrackPointExtension></extensions>`
    const parts = [ele === null ? '' : `<ele>${ele}</ele>`, time === null ? '' : `<time>${time}</time>`]
    const all = [...parts, heart === null ? '' : beats].join('')
    const start = `${before}<${tag} lat="${lat / 10}" lon="${lon / 10}"`
    return all === '' ? `${start} />` : `${start}>${all}</${tag}>`
  })
const about = fc.constantFrom(
  '',
  '<name>Road to Tabqa</name><time>2016-06-01T00:00:00Z</time>',
  '<name>A &lt;b&gt;</name><desc>&lt;p>By road&lt;/p></desc><time>2016-06-01T00:00:00Z</time>',
  '<name><![CDATA[<trkpt>]]></name><time>2016-06-01T00:00:00Z</time><extensions><line><color>ff0000</color></line></extensions>',
)
const points = (tag: string) => fc.array(point(tag), { maxLength: 12 }).map((all) => all.join(''))
const track = fc
  .tuple(about, fc.array(points('trkpt'), { maxLength: 3 }))
  .map(([words, segments]) => `<trk>${words}${segments.map((one) => `<trkseg>${one}</trkseg>`).join('\n')}</trk>`)
const route = fc.tuple(about, points('rtept')).map(([words, all]) => `<rte>${words}${all}</rte>`)
const waypoint = fc
  .tuple(position, about)
  .map(([[lat, lon], words]) => `<wpt lat="${lat / 10}" lon="${lon / 10}">${words}</wpt>`)
const gpx = fc
  .array(fc.oneof(track, route, waypoint), { minLength: 1, maxLength: 6 })
  .map((all) => document(all.join('\n')))

/**
 * But for the order of issues, and what togeojson takes from points for want of anything better: the time of the first, the heart rate of the
 * last as that of the whole track.
 */
function comparable(read: ReturnType<typeof readGpx>): unknown {
  const byPlace = ({ line, column }: MapIssue) => (line ?? 0) * 1e6 + (column ?? 0)
  if ('errors' in read) return { ...read, errors: read.errors.toSorted((a, b) => byPlace(a) - byPlace(b)) }
  const own = ([name]: readonly [string, unknown]) => name !== 'time' && !name.startsWith('gpxtpx_')
  const features = read.features.map(({ properties, ...others }) => ({
    ...others,
    properties: Object.fromEntries(Object.entries(properties ?? {}).filter(own)),
  }))
  return { ...read, features, warnings: read.warnings.toSorted((a, b) => byPlace(a) - byPlace(b)) }
}

describe('a GPX read in pieces', () => {
  it.each([100, 400, 2000])('of %i letters gives what the whole gives', (letters) => {
    const same = fc.property(gpx, (text) => {
      expect(comparable(readGpx(text, {}, letters))).toEqual(comparable(readGpx(text, {}, Infinity)))
    })
    fc.assert(same, { numRuns: 60 })
  })

  it.each([
    ['<trk><trkseg><trkpt lat="x" lon="1"/><trkpt lat="1" lon="1"/></trkseg></trk>', 'track 1'],
    [`<wpt lat="1" lon="1"/>\n<rte><rtept lat="1" lon="1"/>\n<rtept lon="1"/></rte>`, 'route 1'],
  ])('names the same place of what is no position: %s', (inside, path) => {
    const refused = readGpx(document(`${inside}`), {}, 10)
    expect(refused).toEqual(readGpx(document(`${inside}`), {}, Infinity))
    expect('errors' in refused && refused.errors[0]?.path).toBe(path)
  })

  it('refuses a track with more beside its points than fits into the memory', () => {
    const huge = `<trk><extensions>${'<x/>'.repeat(1_100_000)}</extensions><trkseg><trkpt lat="1" lon="1"/></trkseg></trk>`
    const refused = readGpx(document(huge))
    expect('errors' in refused && refused.errors[0]).toMatchObject({
      line: 6,
      message: expect.stringContaining('4 MB'),
    })
  })

  it('of a million letters in one segment keeps every position', () => {
    const many = Array.from(
      { length: 30_000 },
      (_, at) => `<trkpt lat="35" lon="${at / 1000}"><ele>${at}</ele></trkpt>\n`,
    )
    const read = readGpx(document(`<trk><name>Long</name><trkseg>${many.join('')}</trkseg></trk>`))
    if ('errors' in read) throw new Error(JSON.stringify(read.errors))
    expect(read.features).toHaveLength(1)
    const [{ geometry, properties }] = read.features as [(typeof read.features)[0]]
    expect(properties?.['name']).toBe('Long')
    expect(geometry.type === 'LineString' && geometry.coordinates.map(([, , metres]) => metres)).toEqual(
      many.map((_, at) => at),
    )
  })
})

describe('plain points', () => {
  it.each([
    ['<trkpt lat="1" lon="2"/>\n<trkpt lon="-3.5" lat="+.5"><ele>7</ele><time>2016-06-22T10:00:00Z</time></trkpt>', 2],
    ['<rtept lat=" 1 " lon="2"></rtept><rtept lat="3" lon="4" />', 2],
  ])('are read without a document: %s', (text, count) => {
    const found = plainLine(text)
    expect(found?.geometry.type === 'LineString' && found.geometry.coordinates).toHaveLength(count)
  })

  it.each([
    '<trkpt lat="1" lon="2"/>',
    '<trkpt lat="1" lon="2"/><trkpt lat="x" lon="2"/>',
    '<trkpt lat="1" lon="2"/><!-- here --><trkpt lat="1" lon="2"/>',
    '<trkpt lat="1" lon="2"/><trkpt lat="1" lon="2"><hdop>3</hdop></trkpt>',
    '<trkpt lat="1" lon="2"/><trkpt lat="1" lon="2"><time>a &amp; b</time></trkpt>',
  ])('are nothing else: %s', (text) => expect(plainLine(text)).toBeNull())
})

describe('the pieces', () => {
  it('are tracks, routes and waypoints with their points, whatever comments and attributes hold', () => {
    const text = document(
      '<wpt lat="1" lon="1" note="a>b"/><!--<trk>--><trk><trkseg><trkpt a=">"/><trkpt></trkpt></trkseg></trk>',
    )
    const found = gpxElements(text)
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual([
      '<wpt lat="1" lon="1" note="a>b"/>',
      '<trk><trkseg><trkpt a=">"/><trkpt></trkpt></trkseg></trk>',
    ])
    expect(found[1]?.segments.map((one) => one.map(({ from, to }) => text.slice(from, to)))).toEqual([
      ['<trkpt a=">"/>', '<trkpt></trkpt>'],
    ])
  })

  it('leave no point alone', () => {
    const pieces = Array.from({ length: 7 }, (_, at) => ({ from: at * 10, to: at * 10 + 10 }))
    for (const letters of [1, 15, 25, 35, 1000]) {
      const chunks = gpxChunks(pieces, letters)
      expect(chunks.every(({ points }) => points >= 2)).toBe(true)
      expect(chunks.map(({ from }) => from)).toEqual([0, ...chunks.slice(0, -1).map(({ to }) => to)])
      expect(chunks.reduce((sum, one) => sum + one.points, 0)).toBe(7)
    }
  })
})
