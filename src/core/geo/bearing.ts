/** The sixteen points, clockwise from north. */
export const compassNames = [
  'north',
  'north-north-east',
  'north-east',
  'east-north-east',
  'east',
  'east-south-east',
  'south-east',
  'south-south-east',
  'south',
  'south-south-west',
  'south-west',
  'west-south-west',
  'west',
  'west-north-west',
  'north-west',
  'north-north-west',
] as const

export type CompassName = (typeof compassNames)[number]

/** The angle between two bearings, 0 to 180. */
export function angleBetween(a: number, b: number): number {
  const turn = Math.abs(a - b) % 360
  return turn > 180 ? 360 - turn : turn
}

/** The nearest of 4, 8 or 16 compass points, in degrees: 241.2 of 16 is 247.5. */
export function compassPoint(degrees: number, points: 4 | 8 | 16): number {
  return (Math.round((((degrees % 360) + 360) % 360) / (360 / points)) % points) * (360 / points)
}

/** The same in words for people: 241.2 of 16 is "west-south-west". */
export const compassName = (degrees: number, points: 4 | 8 | 16): CompassName =>
  compassNames[compassPoint(degrees, points) / (360 / 16)]!
