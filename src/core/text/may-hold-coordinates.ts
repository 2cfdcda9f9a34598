/** A degree mark, two decimal fractions close together, or a grid square: every pair has one of these. */
const sign = /[°º˚]|\d\s{0,2}deg|\d\.\d{1,12}\D{0,40}\d{1,3}\.\d|\d\s?[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?\d/

/** Whether `findCoordinates` may find any. */
export function mayHoldCoordinates(text: string): boolean {
  return sign.test(text)
}
