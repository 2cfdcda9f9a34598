import type { Feature } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { fillSource } from '../../../../src/app/map/style/sources.ts'

const at = (lon: number): Feature => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Point', coordinates: [lon, 36] },
})

/** A map with one source, and what it has been given. */
function mapWithPlaces() {
  const given: number[] = []
  const source = { setData: ({ features }: { features: readonly Feature[] }) => given.push(features.length) }
  const map = { getSource: (name: string) => (name === 'places' ? source : undefined) }
  return { map: map as unknown as MapLibreMap, given }
}

describe('fillSource', () => {
  it('sets a source only where it shows something else', () => {
    const { map, given } = mapWithPlaces()
    for (const features of [[], [at(39)], [at(39)], [at(38)], []]) fillSource(map, 'places', features)
    expect(given).toEqual([1, 1, 0])
  })

  it('leaves a map alone that has no such source yet', () => {
    const { map, given } = mapWithPlaces()
    fillSource(map, 'claims', [at(39)])
    expect(given).toEqual([])
  })
})
