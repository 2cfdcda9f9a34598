import { describe, expect, it } from 'vitest'
import { sourceKeyOf } from '../../../src/formats/front/source-name.ts'

describe('sourceKeyOf', () => {
  it.each([
    ['control_2025-10-26.geojson', 'control'],
    ['Control 26 October 2025 (1).kml', 'control'],
    ['maps/control-20251026 copy.geojson', 'control'],
    ['control.geojson.gz', 'control'],
    ['north_2025-10-26.geojson', 'north'],
    ['Mayday front 3.kmz', 'mayday front'],
    ['2025-10-26.geojson', ''],
    ['фронт_26.10.2025.kml', 'фронт'],
  ])('%s is of “%s”', (file, key) => expect(sourceKeyOf(file)).toBe(key))
})
