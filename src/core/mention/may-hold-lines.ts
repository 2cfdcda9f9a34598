/** Lines that belong to places are read by a part of its own (rarer.ts), which texts without any need not load. */
import type { Token } from '../model.ts'
import { Part } from '../part.ts'
import type { Found } from './build.ts'
import type { Scan } from './scan.ts'

/** The line that starts at a token, or null. */
export const lineReader = new Part<(scan: Scan, at: number) => Found | null>('rarer')

/** Every line is named by one of these: lines.ts knows what each means. */
const sign =
  /^(?:borders?|frontier|boundar(?:y|ies)|coast(?:line)?|shores?|seaboard|(?:river)?banks?|front(?:lines?)?)$/

/** Whether any line can be read in the text. */
export function mayHoldLines(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => sign.test(lower))
}
