import { describe, expect, it } from 'vitest'
import '../../../src/core/front/day.ts'
import { drawnPlaces } from '../../../src/core/front/drawn-place.ts'
import { importFront } from '../../../src/formats/front/import.ts'
import { area, mapFile, square } from '../../formats/front/maps.ts'

const day = (date: string, west: number, name = 'Russian-controlled') =>
  mapFile(`desk_${date}.geojson`, [area([square(west, 48)], { name })])

async function packs() {
  const files = [day('2025-10-24', 40), day('2025-10-25', 38), day('2025-10-26', 38.1), day('2025-10-26', 38, 'grey zone')] // prettier-ignore
  const others = mapFile('other_2025-10-26.geojson', [area([square(30, 48)], { name: 'Russian-controlled' })])
  const { packs: made } = await importFront([...files.slice(0, 3), others], {}, { today: '2026-01-01' })
  return made
}

describe('what maps say of a place', () => {
  it('is told by each map, with its day, since when, and how far the edge is', async () => {
    const found = drawnPlaces({ packs: await packs() }, [38.5, 48.5], '2025-10-26')
    expect(found.map(({ source, holder, status, since, isFirst }) => [source, holder, status, since, isFirst])).toEqual([['desk_2025-10-24', 'russia', 'held', '2025-10-25', false]]) // prettier-ignore
    expect(found[0]!.edgeMetres).toBeCloseTo(29_500, -3)
  })

  it('is nothing where no map draws about that day, or far off', async () => {
    const all = await packs()
    expect(drawnPlaces({ packs: all }, [38.5, 48.5], '2024-01-01')).toEqual([])
    expect(drawnPlaces({ packs: all }, [-70, 10], '2025-10-26')).toEqual([])
  })

  it('is “in no area” beside the areas', async () => {
    const found = drawnPlaces({ packs: await packs() }, [37.5, 48.5], '2025-10-26')
    expect(found.map(({ holder, status, isFirst }) => [holder, status, isFirst])).toEqual([['unknown', null, true]])
  })
})
