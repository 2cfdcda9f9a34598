import type { Token } from '../model.ts'

/** Every line is named by one of these: lines.ts knows what each means. */
const sign =
  /^(?:borders?|frontier|boundar(?:y|ies)|coast(?:line)?|shores?|seaboard|(?:river)?banks?|front(?:lines?)?)$/

/** Whether any line can be read in the text. */
export function mayHoldLines(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => sign.test(lower))
}
