/** Files as they are in the world: small ones from many programs, each with what is right. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Feature } from 'geojson'
import { describe, expect, it } from 'vitest'
import { openGazetteer } from '../../src/formats/gazetteer/open.ts'
import type { MapRead, MapRefused } from '../../src/formats/map/open.ts'
import { openMapFile } from '../../src/formats/map/open.ts'

const bytesOf = (file: string) =>
  new Uint8Array(
    readFileSync(
      file.startsWith('npm:')
        ? resolve(import.meta.dirname, '../../node_modules', file.slice(4))
        : resolve(import.meta.dirname, 'fixtures/world', file),
    ),
  )
const open = (file: string) => openMapFile(file.replace(/^.*\//, ''), bytesOf(file))
const places = (file: string) => openGazetteer({ name: file, bytes: [bytesOf(file)] })

function read(result: MapRead | MapRefused): MapRead {
  if ('errors' in result) throw new Error(JSON.stringify(result.errors.slice(0, 3)))
  return result
}

const messages = (result: MapRead | MapRefused) =>
  ('errors' in result ? result.errors : result.warnings).map(({ message }) => message)
const names = (features: readonly Feature[]) =>
  features.map(({ properties }) => (properties?.['name'] ?? null) as unknown)
const coordinates = ({ geometry }: Feature) => ('coordinates' in geometry ? geometry.coordinates : null)

describe('a file with an error behind many warnings', () => {
  it('lists the error first', async () => {
    const result = await open('hidden_error.geojson')
    if (!('errors' in result)) throw new Error('was read')
    expect(result.errors[0]!.severity).toBe('error')
    expect(result.errors.filter(({ severity }) => severity === 'error')).toHaveLength(1)
  })
})

describe('rings that enclose no area', () => {
  it('are left out of their feature, with a warning', async () => {
    const { features, warnings } = read(await open('zero_ring.geojson'))
    expect(features.map(coordinates)).toEqual([[[[[38, 35], [39, 35], [39, 36], [38, 35]]]]]) // prettier-ignore
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringMatching(/no area/)])
  })

  it('are left out as holes, with a warning', async () => {
    const { features, warnings } = read(await open('zero_hole.geojson'))
    expect(features.map(coordinates)).toEqual([[[[38, 35], [39, 35], [39, 36], [38, 35]]]]) // prettier-ignore
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringMatching(/no area/)])
  })

  it.each([
    ['npm:world-atlas/countries-110m.json', 178],
    ['npm:world-atlas/countries-10m.json', 255],
    ['npm:world-atlas/land-50m.json', 1],
    ['npm:world-atlas/land-10m.json', 1],
    ['npm:us-atlas/states-10m.json', 57],
    ['npm:us-atlas/counties-10m.json', 3287],
  ])('do not keep %s from opening', async (file, least) => {
    const { features, warnings } = read(await open(file))
    expect(features.length).toBeGreaterThanOrEqual(least)
    expect(warnings.every(({ severity }) => severity === 'warning')).toBe(true)
    const slivers = warnings.filter(({ message }) => /no area/.test(message))
    expect(slivers.length > 0 || file.startsWith('npm:us-atlas')).toBe(true)
  })

  it('are no bow-ties, whose halves make up for one another', async () => {
    const bowTie = '{"type":"Polygon","coordinates":[[[0,0],[1,1],[1,0],[0,1],[0,0]]]}'
    const { features, warnings } = read(await openMapFile('a.geojson', new TextEncoder().encode(bowTie)))
    expect(features).toHaveLength(1)
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringMatching(/crosses itself/)])
  })

  it('leave nothing of a feature that has no other, which is said', async () => {
    const sliver = '{"type":"Polygon","coordinates":[[[0,0],[1,1],[0,0],[0,0]]]}'
    const result = await openMapFile('a.geojson', new TextEncoder().encode(sliver))
    expect(messages(result)).toEqual(expect.arrayContaining([expect.stringMatching(/no area/)]))
  })
})

describe('a hair beyond the edge of the globe', () => {
  it.each(['lon180ulp.geojson', 'lon180micro.geojson'])('%s opens at 180', async (file) => {
    const { features } = read(await open(file))
    const lons = (coordinates(features[0]!) as number[][][])[0]!.map(([lon]) => lon!)
    expect(Math.max(...lons)).toBe(180)
  })

  it('a table opens at the pole', async () => {
    expect(read(await open('lat90.csv')).features.map(coordinates)).toEqual([[0, 90], [39.01, 35.95]]) // prettier-ignore
  })

  it('is no degree', async () => {
    const far = '{"type":"Point","coordinates":[180.01,10]}'
    const result = await openMapFile('a.geojson', new TextEncoder().encode(far))
    expect(messages(result)).toEqual([expect.stringMatching(/not on the globe/)])
  })
})

describe('blanks in KML coordinates', () => {
  it.each<[string, number[][]]>([
    ['k2_mixed_space.kml', [[39.01, 35.95], [38.55, 35.84], [38, 35.5]]], // prettier-ignore
    ['spaces.kml', [[38.55, 35.84], [39.01, 35.95]]], // prettier-ignore
    ['k2_line_space.kml', [[39.01, 35.95], [38.55, 35.84]]], // prettier-ignore
    ['k2_line_space_before.kml', [[39.01, 35.95], [38.55, 35.84]]], // prettier-ignore
  ])('lose no vertex of %s', async (file, expected) => {
    const [line] = read(await open(file)).features
    expect((coordinates(line!) as number[][]).map(([lon, lat]) => [lon, lat])).toEqual(expected)
  })

  it('lose no vertex of an area', async () => {
    const [area] = read(await open('k2_poly_space.kml')).features
    expect((coordinates(area!) as number[][][])[0]!.map(([lon, lat]) => [lon, lat])).toEqual([[38, 35], [39, 35], [39, 36], [38, 35]]) // prettier-ignore
  })
})

describe('an empty file', () => {
  it.each([
    ['mymaps_networklink.kml', /The file holds a link to another file; save that file and open it/],
    ['mymaps_addresses.kml', /2 placemarks have an address and no coordinates/],
  ])('%s says why', async (file, message) => {
    const result = await open(file)
    expect('errors' in result).toBe(true)
    expect(messages(result)).toEqual([expect.stringMatching(message)])
  })

  it('says which track has a single point', async () => {
    const result = await open('onept.gpx')
    if (!('errors' in result)) throw new Error('was read')
    expect(result.errors.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      expect.stringMatching(/^track 1: A track needs two points/),
    ])
  })
})

describe('KML folders', () => {
  it('are kept as a path', async () => {
    expect(read(await open('folder.kml')).features[0]!.properties?.['folder']).toBe('20 June / IS')
  })

  it('are kept in a file that is read in pieces', async () => {
    const mark = '<Placemark><name>P</name><Point><coordinates>39.01,35.95</coordinates></Point></Placemark>'
    const inside = `<Folder><name>Side &amp; day</name>${mark.repeat(2500)}<Folder><name>IS</name>${mark}</Folder></Folder>${mark}`
    const text = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>D</name>${inside}</Document></kml>`
    const { features } = read(await openMapFile('a.kml', new TextEncoder().encode(text)))
    const folders = features.map(({ properties }) => (properties?.['folder'] ?? null) as string | null)
    expect([folders[0], folders[2499], folders[2500], folders[2501]]).toEqual(['Side & day', 'Side & day', 'Side & day / IS', null]) // prettier-ignore
  })
})

describe('tables', () => {
  it.each(['sep.csv', 'hash.csv', 'twoline.csv'])('%s is read under what stands above its header', async (file) => {
    const { features } = read(await open(file))
    expect(names(features)).toEqual(['Raqqa'])
    expect(coordinates(features[0]!)).toEqual([39.01, 35.95])
    expect((await places(file)).entries.map(({ place }) => place.name)).toEqual(['Raqqa'])
  })

  it('have geometries as well-known text', async () => {
    const { features } = read(await open('wkt.csv'))
    expect(features.map(({ geometry }) => geometry.type)).toEqual(['Point', 'Polygon'])
    expect(names(features)).toEqual(['Raqqa', 'Area'])
  })

  it('have geometries as GeoJSON', async () => {
    expect(read(await open('geojsoncol.csv')).features.map(coordinates)).toEqual([[39.01, 35.95]])
  })

  it.each(['dmscompact.csv', 'ar_digits.csv'])('%s has its angles read', async (file) => {
    const [lon, lat] = coordinates(read(await open(file)).features[0]!) as number[]
    expect([lon, lat]).toEqual([expect.closeTo(39.0083, 2), expect.closeTo(35.953, 2)])
    const [entry] = (await places(file)).entries
    expect([entry!.place.lon, entry!.place.lat]).toEqual([expect.closeTo(39.0083, 2), expect.closeTo(35.953, 2)])
  })

  it('has the same places as the map where its angles are written in many ways', async () => {
    const found = (await places('dms.csv')).entries.map(({ place }) => [
      place.name,
      place.lon.toFixed(3),
      place.lat.toFixed(3),
    ])
    const drawn = read(await open('dms.csv')).features.map((feature) => {
      const [lon = 0, lat = 0] = coordinates(feature) as number[]
      return [feature.properties?.['name'] as string, lon.toFixed(3), lat.toFixed(3)]
    })
    expect(found).toEqual(drawn)
    expect(found.map(([name]) => name)).toEqual(['Raqqa', 'Tabqa', 'X', 'Y'])
    expect(found[3]).toEqual(['Y', '39.008', '35.953'])
  })

  it.each([
    ['gns.csv', 'Ar Raqqah', 39.0083, 35.9528],
    ['gns_old.txt', 'Ar Raqqah', 39.0083, 35.9528],
    ['acled2.csv', 'Tabqa', 38.5481, 35.8367],
    ['ucdp.csv', 'Tabqa town', 38.5481, 35.8367],
    ['ocha.csv', 'Raqqa', 39.0083, 35.9528],
    ['wikidata.csv', 'Raqqa', 39.0083, 35.9528],
  ])('%s is a gazetteer', async (file, name, lon, lat) => {
    const { entries, broken } = await places(file)
    expect(entries.map(({ place }) => [place.name, place.lon, place.lat])).toEqual([[name, lon, lat]])
    expect(broken).toBe(0)
  })
})

describe('encodings', () => {
  it.each([
    ['fr_latin1.csv', ['Béréza'], /Windows-1252/],
    ['ru_1251.csv', ['Бахмут', 'Лиман'], /Windows-1251/],
  ])('%s is guessed by its letters, which is said', async (file, expected, said) => {
    const { features, warnings } = read(await open(file))
    expect(features.map(({ properties }) => Object.values(properties ?? {})[0] as unknown)).toEqual(expected)
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringMatching(said)])
    const found = await places(file)
    expect(found.entries.map(({ place }) => place.name)).toEqual(expected)
    expect(found.notes).toEqual([expect.stringMatching(said)])
  })

  it.each([
    ['nobom_win1251.kml', 'Ракка'],
    ['utf16.kml', 'الرقة'],
  ])('%s is read as it says', async (file, name) => {
    const { features, warnings } = read(await open(file))
    expect(names(features)).toEqual([name])
    expect(warnings).toEqual([])
  })

  it('tells Arabic from Cyrillic', async () => {
    // "name,lat,lon" and Raqqa, Tabqa and Aleppo in Windows-1256.
    const word = (...bytes: number[]) => bytes
    const rows = [word(0xc7, 0xe1, 0xd1, 0xde, 0xc9), word(0xc7, 0xe1, 0xd8, 0xc8, 0xde, 0xc9), word(0xcd, 0xe1, 0xc8)]
    const ascii = (text: string) => [...new TextEncoder().encode(text)]
    const bytes = Uint8Array.from([
      ...ascii('name,lat,lon\n'),
      ...rows.flatMap((row) => [...row, ...ascii(',35.9,39\n')]),
    ])
    const { features, warnings } = read(await openMapFile('a.csv', bytes))
    expect(names(features)).toEqual(['الرقة', 'الطبقة', 'حلب'])
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringMatching(/Windows-1256/)])
  })
})

describe('JSON maps of other kinds', () => {
  it('names Overpass JSON, and what to do', async () => {
    expect(messages(await open('overpass.json'))).toEqual([
      expect.stringMatching(/This is Overpass JSON: export as GeoJSON/),
    ])
  })

  it('reads Esri JSON', async () => {
    const { format, features } = read(await open('esri.json'))
    expect([format, names(features), features.map(coordinates)]).toEqual(['esri', ['Raqqa'], [[39.01, 35.95]]])
  })

  it.each([
    ['ndgeo.geojsonl', ['Raqqa', 'Tabqa']],
    ['rs.geojsons', ['Raqqa']],
  ])('reads %s', async (file, expected) => {
    expect(names(read(await open(file)).features)).toEqual(expected)
  })
})
