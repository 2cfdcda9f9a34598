import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { namesInZip, offerOf, offerOfArchive } from '../../../src/formats/gazetteer/offer.ts'
import type { Offer } from '../../../src/formats/gazetteer/offer.ts'

const dump =
  '173635\tAr Raqqah\tAr Raqqah\tRakka\t35.95\t39.01\tP\tPPLA\tSY\t\t04\t\t\t\t177636\t\t254\tAsia/Damascus\t2018-06-13\n'

describe('what a file that is opened may be', () => {
  it.each<[string, string, string, Offer]>([
    ['a GeoNames dump', 'SY.txt', dump, 'places'],
    ['a table with names and coordinates', 'a.csv', 'name,lat,lon\nX,1,2\n', 'either'],
    [
      'a table with a mark, quotes and semicolons',
      'a.txt',
      '\uFEFF"Name";"Latitude";"Longitude"\r\nX;1;2\r\n',
      'either',
    ],
    ['a table of tabs', 'a.tsv', 'title\ty\tx\nX\t1\t2\n', 'either'],
    ['a table without coordinates', 'a.csv', 'name,population\nX,1\n', 'no'],
    ['a draft', 'draft.txt', 'Raqqa, Syria, lat 35 and lon 39\nThe base, 45 km away, fell.', 'no'],
    ['a draft that starts with a number', 'd.txt', '2016\tA year of war.\n', 'no'],
    ['a map', 'm.geojson', '{"type":"FeatureCollection","features":[]}', 'no'],
    ['KML', 'm.kml', '<kml><Placemark><name>x</name></Placemark></kml>', 'no'],
    ['an empty file', 'a.csv', '', 'no'],
  ])('%s', (_, name, start, offer) => expect(offerOf(name, start)).toBe(offer))

  it.each<[string, readonly string[], Offer]>([
    ['a dump with its readme', ['readme.txt', 'SY.txt'], 'places'],
    ['a shapefile with a table beside', ['a.shp', 'a.dbf', 'names.csv'], 'no'],
    ['a readme alone', ['README.txt', '__MACOSX/._a.txt'], 'no'],
    ['pictures', ['a.png'], 'no'],
  ])('a zip of %s', (_, names, offer) => {
    const zip = zipSync(Object.fromEntries(names.map((name) => [name, strToU8(dump)])))
    expect(namesInZip(zip)).toEqual(names)
    expect(offerOfArchive(namesInZip(zip))).toBe(offer)
  })

  it('finds no names in noise', () => expect(namesInZip(new Uint8Array(100).fill(0x50))).toEqual([]))
})
