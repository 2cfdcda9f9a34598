import type { MultiLineString, Position } from 'geojson'
import type { Extent } from '../../../core/model.ts'

/** What of a river runs outside of an extent: within it a theatre pack draws its own line of it. */
export function outside({ coordinates }: MultiLineString, [west, south, east, north]: Extent): MultiLineString {
  const isWithin = ([lon = 0, lat = 0]: Position) => lon >= west && lon <= east && lat >= south && lat <= north
  const parts: Position[][] = []
  for (const line of coordinates) {
    let part: Position[] = []
    for (const position of line) {
      if (!isWithin(position)) part.push(position)
      else if (part.length > 0) part = (parts.push(part), [])
    }
    if (part.length > 0) parts.push(part)
  }
  return { type: 'MultiLineString', coordinates: parts.filter(({ length }) => length > 1) }
}
