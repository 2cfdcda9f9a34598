import type { Position } from 'geojson'

interface MapBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A ring about a middle with so many corners, wavy as fronts are; closed, counter-clockwise. */
export function ring([lon, lat]: Position, degrees: number, corners: number): Position[] {
  const at = Array.from({ length: corners }, (_, index) => {
    const angle = (index / corners) * 2 * Math.PI
    const size = degrees * (1 + 0.02 * Math.sin(angle * 40))
    return [lon! + size * Math.cos(angle), lat! + size * Math.sin(angle)]
  })
  return [...at, at[0]!]
}

export const area = (coordinates: Position[][], properties: Record<string, unknown> = {}) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates },
})

export function mapFile(name: string, features: readonly unknown[], more: Record<string, unknown> = {}): MapBytes {
  return textFile(name, JSON.stringify({ type: 'FeatureCollection', ...more, features }))
}

export const textFile = (name: string, text: string): MapBytes => ({ name, bytes: new TextEncoder().encode(text) })

/** A square by its south-western corner and its side, in degrees. */
export const square = (lon: number, lat: number, side = 1): Position[] => [
  [lon, lat],
  [lon + side, lat],
  [lon + side, lat + side],
  [lon, lat + side],
  [lon, lat],
]
