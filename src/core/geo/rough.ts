/** Great-circle distance good enough to weigh candidates: no verdict reads it. */
const radians = Math.PI / 180

interface Point {
  readonly lon: number
  readonly lat: number
}

/** Kilometres on a sphere of 6371 km (haversine). */
export function roughKilometres(a: Point, b: Point): number {
  const dLat = (b.lat - a.lat) * radians
  const dLon = (b.lon - a.lon) * radians
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(dLon / 2) ** 2
  return 12742 * Math.asin(Math.min(1, Math.sqrt(h)))
}
