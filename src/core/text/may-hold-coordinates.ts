/** Coordinates are read by a part of its own (rarer.ts), which texts without any need not load. */
import type { CoordinatePair } from '../model.ts'
import { Part } from '../part.ts'

export const coordinateReader = new Part<(text: string) => readonly CoordinatePair[]>('rarer')

/** A degree mark, two decimal fractions close together, or a grid square: every pair has one of these. */
const sign = /[°º˚]|\d\s{0,2}deg|\d\.\d{1,12}\D{0,40}\d{1,3}\.\d|\d\s?[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?\d/

/** Whether `findCoordinates` may find any. */
export function mayHoldCoordinates(text: string): boolean {
  return sign.test(text)
}
