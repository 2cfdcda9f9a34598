import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { frontOn } from '../../../src/core/front/day.ts'
import { metresToFront } from '../../../src/core/front/distance.ts'
import { recordOn, whatChanged } from '../../../src/core/front/history.ts'
import { contains } from '../../../src/core/geo/outline.ts'
import type { LonLat } from '../../../src/core/model.ts'
import { readPack } from '../../../src/formats/pack/pack.ts'

const folder = resolve(import.meta.dirname, '../../../data/raqqa-2016')
const json = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))
const read = readPack({
  pack: json('pack.json'),
  places: json('places.geojson'),
  control: json('control.geojson'),
  events: json('events.geojson'),
})
if (!('pack' in read)) throw new Error(JSON.stringify(read.errors[0]))
const { pack } = read

const airbase: LonLat = [38.5668, 35.7547]
const oilfield: LonLat = [38.43892, 35.63743]

describe('the pack of Raqqa', () => {
  it("has its places in English and Arabic, and the oilfield once, with the press's own point", () => {
    expect(pack.places.length).toBe(120)
    expect(pack.places.filter(({ nameAr }) => nameAr === null).map(({ id }) => id)).toEqual([])
    const fields = pack.places.filter(({ name, type }) => type === 'oilfield' && /Thawra/.test(name))
    expect(fields.map(({ id, pressPoint }) => [id, pressPoint?.accuracyMetres])).toEqual([['thawra_oilfield', 5000]])
  })

  it('names a source for every place, record and event', () => {
    const sources = [...pack.places, ...pack.control, ...pack.events].map(({ source }) => source)
    expect(sources.filter((source) => source.trim() === '')).toEqual([])
    expect(pack.control.length + pack.events.length).toBe(213)
  })

  it.each([
    ['thawra_oilfield', '2016-06-18', 'isis'],
    ['thawra_oilfield', '2016-06-19', 'government'],
    ['thawra_oilfield', '2016-06-20', 'isis'],
    ['thawra_oilfield', '2016-06-21', 'isis'],
    ['tabqa_airbase', '2016-06-22', 'isis'],
    ['resafa_crossroads', '2016-06-12', 'contested'],
    ['madakhah', '2016-06-20', 'government'],
    ['madakhah', '2016-06-21', 'isis'],
    ['raqqa', '2016-06-01', 'isis'],
  ])('has %s on %s held by %s', (placeId, date, holder) => {
    expect(recordOn(pack, placeId, date)?.holder).toBe(holder)
  })

  it('moves the front past the oilfield on 19 June and back', () => {
    const at = (date: string) =>
      frontOn(pack, date)
        .areas.filter(({ geometry }) => contains(geometry, oilfield))
        .map(({ holder }) => holder)
    expect([at('2016-06-18'), at('2016-06-19'), at('2016-06-20')]).toEqual([['isis'], ['government'], ['isis']])
  })

  it('has the front nearest to the airbase on 19 June, and 30 to 40 km off on the 21st, as monitors said', () => {
    const km = (date: string) => (metresToFront(frontOn(pack, date), airbase)?.metres ?? NaN) / 1000
    const days = ['2016-06-18', '2016-06-19', '2016-06-20', '2016-06-21'].map(km)
    expect(Math.min(...days)).toBe(days[1])
    expect(days[1]).toBeLessThan(15)
    expect(days[3]).toBeGreaterThan(30)
    expect(days[3]).toBeLessThan(40)
  })

  it('tells what changed hands from the 19th to the 21st', () => {
    const changes = whatChanged(pack, '2016-06-19', '2016-06-21')
    expect(changes.find(({ placeId }) => placeId === 'thawra_oilfield')?.steps.map(({ holder }) => holder)).toEqual([
      'contested',
      'isis',
    ])
    expect(changes.map(({ placeId }) => placeId)).toContain('sfayyah_oilfield')
    expect(changes.map(({ placeId }) => placeId)).not.toContain('tabqa')
  })

  it('draws no area over the border: Akcakale is in Turkey', () => {
    const day = frontOn(pack, '2016-06-19')
    expect(day.areas.filter(({ geometry }) => contains(geometry, [38.95, 36.75]))).toEqual([])
  })
})
