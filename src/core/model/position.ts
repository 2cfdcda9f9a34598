/** Spans of text and positions on the ground. */

export interface Span {
  readonly from: number
  readonly to: number
}

/** Longitude, latitude in degrees. */
export type LonLat = readonly [lon: number, lat: number]

/** West, south, east, north in degrees. */
export type Extent = readonly [west: number, south: number, east: number, north: number]
