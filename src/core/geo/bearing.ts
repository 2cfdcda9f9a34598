/** The angle between two bearings, 0 to 180. */
export function angleBetween(a: number, b: number): number {
  const turn = Math.abs(a - b) % 360
  return turn > 180 ? 360 - turn : turn
}

/** The nearest of 4, 8 or 16 compass points, in degrees: 241.2 of 16 is 247.5. */
export function compassPoint(degrees: number, points: 4 | 8 | 16): number {
  return (Math.round((((degrees % 360) + 360) % 360) / (360 / points)) % points) * (360 / points)
}
