import { gzipSync, strToU8, zipSync } from 'fflate'
import type { Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { topology } from 'topojson-server'
import type { MapRead, MapRefused, OpenOptions } from '../../../src/formats/map/open.ts'
import { openMapFile } from '../../../src/formats/map/open.ts'
import { nameDbf, pointShp, polygonShp, prj } from './shapefile-fixture.ts'

const open = (name: string, content: string | Uint8Array, options?: OpenOptions) =>
  openMapFile(name, typeof content === 'string' ? strToU8(content) : content, options)

function read(result: MapRead | MapRefused): MapRead {
  if ('errors' in result) throw new Error(JSON.stringify(result.errors))
  return result
}

function errors(result: MapRead | MapRefused): MapRefused['errors'] {
  if (!('errors' in result)) throw new Error(`read ${result.features.length} features`)
  return result.errors
}

const kml = (inside: string) =>
  `<?xml version="1.0"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n${inside}\n</Document></kml>`
const placemark = (coordinates: string, more = '<name>Tabqa</name>') =>
  `<Placemark>${more}<Point><coordinates>${coordinates}</coordinates></Point></Placemark>`
const gpx = (inside: string) => `<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">\n${inside}\n</gpx>`
const tabqa = {
  type: 'Feature' as const,
  properties: { name: 'Tabqa' },
  geometry: { type: 'Point' as const, coordinates: [38.55, 35.84] },
}
const geojson = JSON.stringify({ type: 'FeatureCollection', features: [tabqa] })
const square = [
  [38, 35],
  [38, 36],
  [39, 36],
  [39, 35],
  [38, 35],
] as const

describe('recognising a map file', () => {
  const topo = JSON.stringify(topology({ places: tabqa }))
  it.each<[string, string | Uint8Array, string]>([
    ['a.geojson', geojson, 'geojson'],
    ['a.csv', geojson, 'geojson'],
    ['a.kml', kml(placemark('38.55,35.84')), 'kml'],
    ['a.txt', kml(placemark('38.55,35.84')), 'kml'],
    ['a.gpx', gpx('<wpt lat="35.84" lon="38.55"><name>Tabqa</name></wpt>'), 'gpx'],
    ['a.csv', 'name,lat,lon\nTabqa,35.84,38.55\n', 'csv'],
    ['a', 'name;lat;lon\nTabqa;35,84;38,55\n', 'csv'],
    ['a.json', topo, 'topojson'],
    ['a.kmz', zipSync({ 'doc.kml': strToU8(kml(placemark('38.55,35.84'))) }), 'kml'],
    ['a.geojson.gz', gzipSync(strToU8(geojson)), 'geojson'],
    ['a.zip', zipSync({ 'x/a.geojson': strToU8(geojson), '__MACOSX/x/._a.geojson': strToU8('x') }), 'geojson'],
    [
      'a.zip',
      zipSync({ 'a.shp': pointShp([[38.55, 35.84]]), 'a.dbf': nameDbf(['Tabqa']), 'a.prj': strToU8(prj.wgs84) }),
      'shapefile',
    ],
  ])('%s is %#', async (name, content, format) => {
    const { format: found, features } = read(await open(name, content))
    expect(found).toBe(format)
    expect(features).toHaveLength(1)
    const [one] = features
    expect(Object.values(one!.properties!)).toContain('Tabqa')
    const {
      coordinates: [lon, lat],
    } = one!.geometry as typeof tabqa.geometry
    expect(lon).toBeCloseTo(38.55, 3)
    expect(lat).toBeCloseTo(35.84, 3)
  })

  it.each<[string, string | Uint8Array, RegExp]>([
    ['empty', '', /empty/],
    ['a.shp', pointShp([[1, 1]]), /zip the \.shp/],
    ['a.pmtiles', 'PMTiles\x03 and more', /base map/],
    ['a.gpkg', 'SQLite format 3\0', /GeoJSON/],
    ['a.xlsx', zipSync({ '[Content_Types].xml': strToU8('x') }), /CSV/],
    ['a.html', '<html><body>map</body></html>', /No map was recognised/],
    ['a.zip', zipSync({ 'readme.md': strToU8('x') }), /holds no map/],
    ['a.zip', zipSync({ 'a.csv': zipSync({ 'b.csv': strToU8('x') }) }), /within an archive/],
    ['a.bin', new Uint8Array([1, 0, 2, 0]), /binary/],
  ])('says what to do with %s', async (name, content, message) => {
    expect(errors(await open(name, content))[0]!.message).toMatch(message)
  })
})

describe('limits', () => {
  it('refuses a file that is too large, and says the way out', async () => {
    const result = errors(await open('a.geojson', geojson, { limits: { fileBytes: 20 } }))
    expect(result[0]!.message).toMatch(/PMTiles/)
  })

  it.each([
    [
      'GeoJSON',
      'a.geojson',
      `{"type":"FeatureCollection","features":[${'{"type" : "Feature"},'.repeat(4)} and never an end`,
    ],
    ['a table', 'a.csv', `name,lat,lon\n${'"a",1,2\n'.repeat(40)}`],
  ])('refuses %s of too much before it is parsed, and says so', async (_, name, text) => {
    const result = await open(name, text, { limits: { features: 3 } })
    expect(result).toMatchObject({ isTooLarge: true, usable: 0 })
    expect(errors(result)[0]!.message).toMatch(/more than 3 features.*PMTiles/)
  })

  it('does not take a property for a feature', async () => {
    const kind = {
      type: 'Feature',
      properties: { kind: 'Feature', of: ['Feature', 'Feature'] },
      geometry: { type: 'Point', coordinates: [1, 2] },
    }
    const text = JSON.stringify({ type: 'FeatureCollection', features: [kind, kind] })
    expect(await open('a.geojson', text, { limits: { features: 2 } })).toHaveProperty('features.length', 2)
  })

  it('refuses more features than can be drawn', async () => {
    const many = JSON.stringify({ type: 'FeatureCollection', features: [tabqa, tabqa, tabqa] })
    expect(errors(await open('a.json', many, { limits: { features: 2 } }))[0]!.message).toMatch(/more than 2 features/)
  })

  it('stops a zip bomb while it unpacks', async () => {
    const bomb = zipSync({ 'doc.kml': new Uint8Array(30_000_000) }, { level: 9 })
    expect(bomb.length).toBeLessThan(100_000)
    expect(errors(await open('a.kmz', bomb))[0]!.message).toMatch(/over 100 times its size/)
    expect(errors(await open('a.gz', gzipSync(new Uint8Array(30_000_000))))[0]!.message).toMatch(/over 100 times/)
    const limits = { unpackedBytes: 1_000_000 }
    expect(errors(await open('a.kmz', bomb, { limits }))[0]!.message).toMatch(/unpacks to over 1 MB/)
  })

  it('counts the files of an archive', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}.txt`, strToU8('x')]))
    expect(errors(await open('a.zip', zipSync(files), { limits: { archiveFiles: 20 } }))[0]!.message).toMatch(/over 20/)
  })

  it('reports archives that are cut off or damaged', async () => {
    const whole = zipSync({ 'a.geojson': strToU8(geojson.repeat(50)) })
    expect(errors(await open('a.zip', whole.subarray(0, whole.length - 40)))[0]!.message).toMatch(/cut off/)
    const damaged = whole.slice()
    damaged.fill(255, 45, 60)
    expect(errors(await open('a.zip', damaged))[0]!.message).toMatch(/damaged|cut off/)
    const gz = gzipSync(strToU8(geojson.repeat(50)))
    expect(errors(await open('a.gz', gz.subarray(0, 60)))[0]!.message).toMatch(/cut off|damaged/)
  })
})

describe('XML', () => {
  it.each<[string, string, RegExp]>([
    ['entities', `<!DOCTYPE k [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><kml>&b;</kml>`, /Document types/],
    ['deep nesting', `<kml>${'<Folder>'.repeat(50_000)}${'</Folder>'.repeat(50_000)}</kml>`, /nested more than/],
    ['a file cut off', kml(placemark('38.55,35.84')).slice(0, 150), /breaks off/],
    ['a tag cut off', '<kml><Document', /breaks off/],
    ['crossed tags', '<kml><a><b></a></b></kml>', /Not valid XML/],
    ['words for numbers', kml(placemark('NaN,35.84')), /"NaN,35.84" is no position/],
    ['infinity', kml(placemark('Infinity,35.84')), /is no position/],
    ['too large a number', kml(placemark('1e999,35.84')), /not too large/],
    ['off the globe', kml(placemark('500000,3900000')), /EPSG:4326/],
    ['nothing', kml(''), /holds no places/],
  ])('refuses %s', async (_, text, message) => {
    expect(errors(await open('a.kml', text))[0]!.message).toMatch(message)
  })

  it('names the place of a fault', async () => {
    const text = kml(`${placemark('38,35')}\n${placemark('38,x')}`)
    expect(errors(await open('a.kml', text))[0]).toMatchObject({ path: 'Placemark 2 (Tabqa)', line: 4 })
    const kept = read(await open('a.kml', text, { skipBroken: true }))
    expect(kept.features).toHaveLength(1)
    expect(kept.warnings[0]!.severity).toBe('warning')
  })

  it('keeps markup, scripts and prototype keys from coming in', async () => {
    const data =
      '<ExtendedData><Data name="url"><value>java&#10;script:alert(1)</value></Data>' +
      '<Data name="__proto__"><value>x</value></Data></ExtendedData>'
    const markup = '<b>Base</b> <script>alert(1)</script><img src=x onerror=y>'
    const description = `<description><![CDATA[${markup}]]></description>`
    const text = kml(placemark('38,35', `<name>&lt;script&gt;</name>${description}${data}`))
    const {
      features: [one],
    } = read(await open('a.kml', text))
    expect(one!.properties).toMatchObject({ name: '<script>', description: 'Base', url: '' })
    expect(Object.getPrototypeOf(one!.properties)).toBe(Object.prototype)
  })

  it('reads a large KML in parts, with its styles and the places of its faults', async () => {
    const style = '<Style id="s"><IconStyle><color>ff0000ff</color></IconStyle></Style>'
    const one = (lon: string) => placemark(`\n${lon},35`, '<!-- <Placemark> --><name>T</name><styleUrl>#s</styleUrl>')
    const many = Array.from({ length: 4500 }, (_, index) => `<Folder>\n${one(index === 4400 ? 'x' : '38')}\n</Folder>`)
    const text = kml(`${style}\n${many.join('\n')}`)
    const line = text.slice(0, text.indexOf('\nx,35')).split('\n').length
    expect(errors(await open('a.kml', text))[0]).toMatchObject({ path: 'Placemark 4401 (T)', line })
    const { features } = read(await open('a.kml', text, { skipBroken: true }))
    expect(features).toHaveLength(4499)
    expect(features.at(-1)!.properties).toMatchObject({ name: 'T', 'icon-color': '#ff0000' })
  })

  it('says which parts of a KML are not shown', async () => {
    const link = '<NetworkLink><Link><href>http://example.org/a.kml</href></Link></NetworkLink>'
    const { warnings } = read(await open('a.kml', kml(`${placemark('38,35')}${link}<Placemark/>`)))
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/link to another file/),
      expect.stringMatching(/left out/),
    ])
  })

  it('reads styles, and says that it closed a ring', async () => {
    const ring = '38,35 39,35 39,36 38,36'
    const area = `<Placemark><Style><PolyStyle><color>80ff0000</color></PolyStyle></Style><Polygon><outerBoundaryIs>
      <LinearRing><coordinates>${ring}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`
    const {
      features: [one],
      warnings,
    } = read(await open('a.kml', kml(area)))
    expect(warnings[0]!.message).toMatch(/was closed/)
    expect(one!.properties).toMatchObject({ fill: '#0000ff' })
  })

  it('reads tracks, routes and waypoints of a GPX, and says what cannot be', async () => {
    const track = '<trk><name>Front</name><trkseg><trkpt lat="35" lon="38"/><trkpt lat="36" lon="38"/></trkseg></trk>'
    const route = '<rte><rtept lat="35" lon="38"/><rtept lat="36" lon="39"/></rte>'
    const { features, warnings } = read(await open('a.gpx', gpx(`${track}${route}<rte/><wpt lat="35" lon="38"/>`)))
    expect(features.map(({ geometry }) => geometry.type)).toEqual(['LineString', 'LineString', 'Point'])
    expect(warnings[0]).toMatchObject({ path: 'route 2' })
    expect(errors(await open('a.gpx', gpx('<wpt lon="38"/>')))[0]).toMatchObject({ path: 'waypoint 1', line: 2 })
  })
})

describe('tables', () => {
  it.each<[string, string, number, number]>([
    ['decimal commas', 'name;lat;lon\nx;35,5;38,25', 38.25, 35.5],
    ['degrees and minutes', `name\tLatitude\tLongitude\nx\t35°30'N\t38°15'00"E`, 38.25, 35.5],
    ['degrees by blanks', 'name,lat,lon\nx,35 30 00 N,38 15 00 E', 38.25, 35.5],
    ['the south-west', 'name,lat,lon\nx,35.5S,38.25W', -38.25, -35.5],
    ['letters that tell the axes', 'name,lat,lon\nx,38.25E,35.5N', 38.25, 35.5],
    ['named units', 'name,Lat (WGS84),Long_deg\nx,35.5,38.25', 38.25, 35.5],
    ['pairs', 'name,coordinates\nx,"35.5, 38.25"', 38.25, 35.5],
    ['a byte order mark', '\uFEFFlat,lon,name\n35.5,38.25,x', 38.25, 35.5],
  ])('reads %s', async (_, text, lon, lat) => {
    const { features } = read(await open('a.csv', text))
    expect(features[0]!.geometry).toEqual({ type: 'Point', coordinates: [lon, lat] })
    expect(features[0]!.properties).toEqual({ name: 'x' })
  })

  it('reads grid references', async () => {
    const {
      features: [one],
    } = read(await open('a.csv', 'name,mgrs\nx,37S EV 00000 80000'))
    expect((one!.geometry as typeof tabqa.geometry).coordinates[0]).toBeCloseTo(39, 1)
  })

  it('asks for the columns that it cannot tell', async () => {
    const text = 'name,A,B\nx,35.5,38.25'
    const result = await open('a.csv', text)
    expect('errors' in result && result.columns).toEqual(['name', 'A', 'B'])
    const { features } = read(await open('a.csv', text, { columns: { lon: 'B', lat: 'A' } }))
    expect(features[0]!.geometry).toEqual({ type: 'Point', coordinates: [38.25, 35.5] })
  })

  it.each<[string, string, RegExp, string]>([
    ['an empty cell', 'name,lat,lon\nx,35.5,\n', /empty/, 'row 2, lon'],
    ['words', 'name,lat,lon\nx,35.5,38\n"a\nb",north,38\n', /no angle/, 'row 3, lat'],
    ['a row behind broken lines', 'name,lat,lon\n"a\nb",35.5,38\ny,35.5,?\n', /no angle/, 'row 4, lon'],
    ['NaN', 'name,lat,lon\nx,NaN,38\n', /no angle/, 'row 2, lat'],
    ['swapped axes', 'name,lat,lon\nx,138.5,35\n', /swapped/, 'row 2: geometry.coordinates'],
    ['metres', 'name,lat,lon\nx,3900000,500000\n', /EPSG:4326/, 'row 2: geometry.coordinates'],
    ['an open quote', 'name,lat,lon\nx,35.5,38\n"y,1,1\n', /never closed/, 'row 3'],
    ['minutes over 60', "name,lat,lon\nx,35°75'N,38\n", /no angle/, 'row 2, lat'],
    ['letters that contradict', 'name,lat,lon\nx,35N,38N\n', /marked north/, 'row 2, lon'],
  ])('points at %s', async (_, text, message, path) => {
    expect(errors(await open('a.csv', text))[0]).toMatchObject({ path, message: expect.stringMatching(message) })
  })

  it('offers to swap axes, and does it when asked', async () => {
    const text = 'name,lat,lon\nx,38.5,35.9\ny,38.6,35.8\n'
    const near = [35, 32, 43, 37.5] as const
    expect(read(await open('a.csv', text, { near })).warnings[0]!.repair).toBe('swap-axes')
    const { features } = read(await open('a.csv', text, { near, repair: ['swap-axes'] }))
    expect(features[0]!.geometry).toEqual({ type: 'Point', coordinates: [38.5, 35.9] })
  })

  it('keeps columns of one name or of none', async () => {
    const { features } = read(await open('a.csv', 'a,a,,lat,lon\n1,2,3,35,38'))
    expect(features[0]!.properties).toEqual({ a: '1', 'a (column 2)': '2', 'column 3': '3' })
  })
})

describe('TopoJSON', () => {
  const area = {
    type: 'Feature' as const,
    properties: { name: 'Square' },
    geometry: { type: 'Polygon' as const, coordinates: [[...square].reverse().map((at) => [...at])] },
  }
  const whole = topology({ areas: area, places: tabqa }, 1e5) as Topology

  it('reads several objects', async () => {
    const { features } = read(await open('a.json', JSON.stringify(whole)))
    expect(features.map(({ properties }) => properties)).toEqual([
      { layer: 'areas', name: 'Square' },
      { layer: 'places', name: 'Tabqa' },
    ])
  })

  it.each<[string, object, string]>([
    ['arcs that are not there', { ...whole, objects: { a: { type: 'LineString', arcs: [99] } } }, 'objects.a'],
    ['broken arcs', { ...whole, arcs: [[['x', 1]]] }, 'arcs[0]'],
    ['a broken transform', { ...whole, transform: { scale: 1 } }, 'transform'],
    ['no objects', { type: 'Topology', arcs: [] }, 'objects'],
    ['no geometry', { ...whole, objects: { a: 5 } }, 'objects.a'],
  ])('points at %s', async (_, value, path) => {
    expect(errors(await open('a.json', JSON.stringify(value)))[0]).toMatchObject({ path })
  })

  it('stays alive with collections nested without end', async () => {
    const deep = `${'{"type":"GeometryCollection","geometries":['.repeat(20_000)}${']}'.repeat(20_000)}`
    const result = await open('a.json', `{"type":"Topology","arcs":[],"objects":{"a":${deep}}}`)
    expect(errors(result)).not.toHaveLength(0)
  })
})

describe('shapefiles', () => {
  const zip = (files: Readonly<Record<string, Uint8Array | string>>) =>
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, content]) => [
          name,
          typeof content === 'string' ? strToU8(content) : content,
        ]),
      ),
    )

  it('turns rings the way GeoJSON has them', async () => {
    const { features, warnings } = read(
      await open(
        'a.zip',
        zip({ 'a.shp': polygonShp(square), 'a.dbf': nameDbf(['Square']), 'A.PRJ': prj.wgs84, 'a.cpg': 'UTF-8' }),
      ),
    )
    expect(features[0]).toEqual({
      type: 'Feature',
      properties: { NAME: 'Square' },
      geometry: { type: 'Polygon', coordinates: [[...square].reverse().map((at) => [...at])] },
    })
    expect(warnings).toEqual([])
  })

  it('reprojects, and says so', async () => {
    const { features, warnings } = read(
      await open(
        'a.zip',
        zip({ 'a.shp': pointShp([[500_000, 3_980_000]]), 'a.dbf': nameDbf(['x']), 'a.prj': prj.utm37 }),
      ),
    )
    const [lon, lat] = (features[0]!.geometry as typeof tabqa.geometry).coordinates
    expect(lon).toBeCloseTo(39, 6)
    expect(lat).toBeCloseTo(35.965, 2)
    expect(warnings[0]!.message).toMatch(/Reprojected from "WGS 1984 UTM Zone 37N"/)
  })

  it.each<[string, Readonly<Record<string, Uint8Array | string>>, RegExp]>([
    ['metres without a .prj', { 'a.shp': pointShp([[500_000, 3_980_000]]) }, /no \.prj file/],
    ['an unknown .prj', { 'a.shp': pointShp([[38, 35]]), 'a.prj': 'who knows' }, /cannot be read/],
    [
      'a file cut off',
      {
        'a.shp': pointShp([
          [38, 35],
          [39, 36],
        ]).slice(0, 140),
        'a.prj': prj.wgs84,
      },
      /cut off/,
    ],
    ['no shapefile', { 'a.shp': 'x'.repeat(200) }, /9994/],
    ['infinite numbers', { 'a.shp': pointShp([[Infinity, 35]]), 'a.prj': prj.wgs84 }, /not too large/],
  ])('refuses %s', async (_, files, message) => {
    expect(errors(await open('a.zip', zip(files)))[0]!.message).toMatch(message)
  })

  it('reads shapes whose table is missing or cut off', async () => {
    const shp = pointShp([[38, 35]])
    const without = read(await open('a.zip', zip({ 'a.shp': shp, 'a.prj': prj.wgs84 })))
    expect(without.warnings[0]!.message).toMatch(/no \.dbf/)
    const cut = nameDbf(['x']).slice(0, 60)
    expect(read(await open('a.zip', zip({ 'a.shp': shp, 'a.dbf': cut }))).features).toHaveLength(1)
  })
})

describe('shapes at the edges of the world', () => {
  it('warns of rings over the antimeridian and of rings that cross themselves', async () => {
    const polygon = (ring: string) =>
      kml(
        `<Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>${ring}` +
          '</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>',
      )
    const over = read(await open('a.kml', polygon('179,0 -179,0 -179,1 179,1 179,0')))
    expect(over.warnings[0]!.message).toMatch(/antimeridian/)
    const crossing = read(await open('a.kml', polygon('0,0 2,2 2,0 0,1 0,0')))
    expect(crossing.warnings[0]!.message).toMatch(/crosses itself/)
  })

  it('takes the poles', async () => {
    expect(read(await open('a.csv', 'name,lat,lon\nNorth,90,0\nSouth,-90,180')).features).toHaveLength(2)
  })
})
