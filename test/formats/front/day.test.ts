import { describe, expect, it } from 'vitest'
import { dayFault, dayOf, daysIn } from '../../../src/formats/front/day.ts'

describe('daysIn', () => {
  it.each<readonly [string, readonly string[]]>([
    ['ukraine_2025-10-26.geojson', ['2025-10-26']],
    ['deepstatemap_data_20251026', ['2025-10-26']],
    ['front 26.10.2025.kml', ['2025-10-26']],
    ['26-10-2025', ['2025-10-26']],
    ['control_10-26-2025', ['2025-10-26']],
    ['UkraineControlMapAO26OCT2025.zip', ['2025-10-26']],
    ['Oct 26, 2025', ['2025-10-26']],
    ['26 October 2025', ['2025-10-26']],
    ['2025_10_26T12:00', ['2025-10-26']],
    ['2025-10-26_to_2025-10-27', ['2025-10-26', '2025-10-27']],
    ['2025-10-26 (copy of 20251026)', ['2025-10-26']],
  ])('reads %s', (text, days) => expect(daysIn(text)).toEqual(days))

  it.each(['v2.1.0', 'map 12345678901', 'brigade 93', '2025-13-40', '31.02.2025', 'March', 'area_km2'])(
    'finds none in %s',
    (text) => expect(daysIn(text)).toEqual([]),
  )
})

describe('dayOf', () => {
  it.each<readonly [Record<string, unknown>, string | null]>([
    [{ date: '2022-02-25' }, '2022-02-25'],
    [{ Date: '2022/02/25 00:00' }, '2022-02-25'],
    [{ date: Date.UTC(2022, 1, 25) }, '2022-02-25'],
    [{ created: '2022-02-25' }, null],
    [{ date: 12 }, null],
    [{}, null],
  ])('of %j is %s', (properties, day) => expect(dayOf(properties)).toBe(day))
})

describe('dayFault', () => {
  it.each([
    ['2202-02-03', /future/],
    ['1822-02-03', /ago/],
  ])('%s', (day, said) => expect(dayFault(day, '2026-11-30')).toMatch(said))
  it('is none for yesterday', () => expect(dayFault('2026-11-29', '2026-11-30')).toBeNull())
})
