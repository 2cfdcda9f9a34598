import type { MultiPolygon, Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { contains, metresToEdge } from '../../src/core/geo/outline.ts'
import type { LonLat } from '../../src/core/model.ts'
import { lakesWithoutOutline, namedLakes } from '../../src/dev/data/lake-names.ts'
import { drawnLake, lakeOf } from '../../src/dev/data/lake-source.ts'
import type { LakePolygon } from '../../src/dev/data/lake-source.ts'
import { builtGround } from '../ground.ts'

const ground = await builtGround()
const outlineOf = (lake: string) => ground.outlines.get(`lake:${lake}`)!

function townOf(name: string, country: string) {
  const towns = ground.gazetteer.lookup(name).map(({ place }) => place)
  return towns.find((place) => place.country === country && place.population !== null && place.type !== 'province')!
}

/** Towns on the shore, with the ISO code of their country. */
const shores: Readonly<Record<string, string>> = {
  'lake-victoria': 'Kisumu KE, Entebbe UG, Mwanza TZ, Musoma TZ, Bukoba TZ, Homa Bay KE, Jinja UG',
  'lake-tanganyika': 'Kigoma TZ, Kalemie CD, Bujumbura BI, Uvira CD, Mpulungu ZM, Rumonge BI',
  'lake-kivu': 'Goma CD, Bukavu CD, Gisenyi RW, Kibuye RW, Cyangugu RW',
  'lake-malawi': 'Nkhata Bay MW, Nkhotakota MW, Monkey Bay MW, Karonga MW, Mbamba Bay TZ',
  'lake-tana': 'Bahir Dar ET',
  'lake-van': 'Van TR, Tatvan TR, Ahlat TR, Adilcevaz TR, Gevaş TR',
  'lake-sevan': 'Sevan AM, Martuni AM',
  'lake-balkhash': 'Balqash KZ, Priozersk KZ',
  'lake-baikal': 'Severobaykal’sk RU, Slyudyanka RU, Baykal’sk RU',
  'lake-ladoga': 'Shlissel’burg RU, Priozërsk RU, Sortavala RU, Pitkyaranta RU',
  'lake-onega': 'Petrozavodsk RU, Medvezh’yegorsk RU',
  'issyk-kul': 'Cholpon-Ata KG, Balykchy KG',
  'lake-volta': 'Kpandu GH, Kete Krachi GH',
  'lake-kariba': 'Siavonga ZM, Kariba ZW, Sinazongwe ZM',
  'lake-geneva': 'Lausanne CH, Montreux CH, Nyon CH',
  'lake-constance': 'Friedrichshafen DE, Lindau DE, Bregenz AT',
  'sea-of-galilee': 'Tiberias IL',
  'kremenchuk-reservoir': 'Cherkasy UA, Svitlovodsk UA',
  'lake-mweru': 'Nchelenge ZM',
  'lake-superior': 'Duluth US, Thunder Bay CA',
  'lake-erie': 'Cleveland US, Buffalo US',
}
const rows = Object.entries(shores).flatMap(([lake, towns]) =>
  towns.split(', ').map((town) => [town.slice(0, -3), town.slice(-2), lake] as const),
)

describe('the lakes of the world', () => {
  it.each(rows)('have %s (%s) on the shore of %s', (name, country, lake) => {
    const town = townOf(name, country)
    const { geometry, accuracyMetres } = outlineOf(lake)
    expect(metresToEdge(geometry, [town.lon, town.lat])).toBeLessThan(town.extentMetres + accuracyMetres)
  })

  it.each([
    ['Nairobi', 'KE', 'lake-victoria', 200_000],
    ['Kampala', 'UG', 'lake-albert', 100_000],
    ['Yerevan', 'AM', 'lake-sevan', 30_000],
    ['Mosul', 'IQ', 'lake-urmia', 150_000],
  ])('have no %s (%s) on %s', (name, country, lake, least) => {
    const town = townOf(name, country)
    expect(metresToEdge(outlineOf(lake).geometry, [town.lon, town.lat])).toBeGreaterThan(least)
  })

  it('stand on their own water, each under names of its own', () => {
    const drawn = namedLakes.map(({ name }) =>
      ground.gazetteer.lookup(name).find(({ place }) => place.type === 'lake')!,
    )
    for (const { place } of drawn) {
      const { geometry } = ground.outlines.get(place.outline!)!
      expect(contains(geometry as Polygon | MultiPolygon, [place.lon, place.lat]), place.name).toBe(true)
    }
    const names = [...namedLakes, ...lakesWithoutOutline].map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('are unknown where none has that code', () => expect(ground.outlines.get('lake:avernus')).toBeNull())
})

describe('cutting lakes', () => {
  const square = (west: number, east: number, scale: '50m' | '110m', gridDegrees: number): LakePolygon => ({
    ring: [
      [west, 0],
      [east, 0],
      [east, 1],
      [west, 1],
      [west, 0],
    ],
    radiusMetres: (east - west) * 60_000,
    gridDegrees,
    scale,
  })
  const lake = (...points: readonly LonLat[]) => ({
    name: 'Lake Été',
    aliases: [],
    points,
    country: null,
    kilometres: 2,
  })

  it('takes the better scale, the whole rather than a cut, and the finer grid', () => {
    const [coarse, cut, whole, fine] = [
      square(0, 3, '110m', 0.001),
      square(0, 1, '50m', 0.001),
      square(0, 2, '50m', 0.03),
      square(0, 2, '50m', 0.01),
    ]
    expect(drawnLake(lake([0.5, 0.5]), [coarse, cut, whole, fine])).toEqual([fine])
    expect(drawnLake(lake([2.5, 0.5]), [coarse, cut, whole, fine])).toEqual([coarse])
    expect(() => drawnLake(lake([9, 9]), [coarse])).toThrow('No polygon around 9 9 for Lake Été')
  })

  it('joins the parts of one lake and adds what its shore moves', () => {
    const parts = [square(0, 1, '50m', 0.01), square(5, 6, '50m', 0.01)]
    const { feature, row } = lakeOf(lake([0.5, 0.5], [5.5, 0.5]), parts)
    expect(feature.geometry.type).toBe('MultiPolygon')
    expect(feature.properties.accuracyMetres).toBe(6000)
    expect([row.code, row.outline]).toEqual(['lake-ete', 'yes'])
  })
})
