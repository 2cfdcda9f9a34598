/** Coordinates as somebody types them. */
import { english } from '../../lang/en/index.ts'
import { findCoordinates } from '../../core/text/coordinates/coordinates.ts'
import '../../core/text/coordinates/mgrs.ts'
import type { PositionFault } from '../strings/faults.ts'

export interface TypedPosition {
  readonly lon: number
  readonly lat: number
  /** Half of the last digit that was typed, on the ground. */
  readonly precisionMetres: number
}

/** "35.75, 38.57", "35 38.5" and everything that a draft's own coordinates may be written as: degrees, MGRS. */
export function readPosition(text: string): TypedPosition | PositionFault {
  const plain = text.trim().replace(/\s+/g, ' ').slice(0, 200)
  if (plain === '') return { fault: 'empty' }
  const two = /^([-−+]?\d+(?:\.\d+)?)\s*°?\s*[,; ]\s*([-−+]?\d+(?:\.\d+)?)\s*°?$/.exec(plain)
  if (two) return fromNumbers(two[1]!, two[2]!)
  const [found] = findCoordinates(plain.toUpperCase().replace(/[’‘´`]/g, '′'), english.lexicon)
  if (found && found.text.length >= plain.length - 2) {
    return { lon: found.lon, lat: found.lat, precisionMetres: found.precisionMetres }
  }
  return { fault: /^\d{1,2}\s?[A-Za-z]\s?[A-Za-z]{2}\b/.test(plain) ? 'grid' : 'unreadable' }
}

function fromNumbers(first: string, second: string): TypedPosition | PositionFault {
  const [lat, lon] = [first, second].map((one) => Number(one.replace('−', '-'))) as [number, number]
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
    return { fault: 'range', lat, lon, swapped: Math.abs(lon) <= 90 && Math.abs(lat) <= 180 }
  }
  const digits = Math.min(...[first, second].map((one) => one.split('.')[1]?.length ?? 0))
  return { lon, lat, precisionMetres: metresPerDegree / 2 / 10 ** digits }
}

const metresPerDegree = 111_195

export const isFault = (read: TypedPosition | PositionFault): read is PositionFault => 'fault' in read
