import type { Verdict } from '../core/model.ts'

/** The sign that goes with the colour: cross, tilde, question mark, tick. */
export const verdictMarks: Readonly<Record<Verdict, string>> = {
  disagrees: '✗',
  loose: '~',
  undecided: '?',
  agrees: '✓',
}
