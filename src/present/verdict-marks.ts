import type { Finding, Verdict } from '../core/model.ts'

/** How a finding is shown: by its verdict, or as longer or shorter than measured where it agrees by practice alone. */
export type ShownVerdict = Verdict | 'long' | 'short'

export function shownVerdict({ verdict, how, measured, stated }: ShownFinding): ShownVerdict {
  if (verdict !== 'agrees' || how !== 'practice') return verdict
  return measured !== null && measured.metres < (stated.lowMetres ?? 0) ? 'long' : 'short'
}

type ShownFinding = Pick<Finding, 'verdict' | 'how' | 'measured' | 'stated'>

/** The sign that goes with the colour: cross, tilde, question mark, tick; no tick for what is only usual. */
export const verdictMarks: Readonly<Record<ShownVerdict, string>> = {
  disagrees: '✗',
  loose: '~',
  undecided: '?',
  agrees: '✓',
  long: '±',
  short: '±',
}
