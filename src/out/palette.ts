/**
 * The colours of holders and verdicts, shared by the map, the downloads and the terminal's legend.
 *
 * Holders follow the habit of printed maps of this war (government red, Islamic State dark, SDF yellow, opposition
 * green) with the hues of Okabe and Ito's palette, which stay apart for colour-blind readers
 * (https://jfly.uni-koeln.de/color/). Verdicts are darker, so that a claim is the strongest ink on the map, and reach
 * 4.5:1 against white as text. Colour is never the only sign: see `verdictMarks`.
 */
import type { Holder, Verdict } from '../core/model.ts'

const holderColours = new Map<string, string>([
  ['government', '#d55e00'],
  ['isis', '#4d4d4d'],
  ['sdf', '#f0e442'],
  ['opposition', '#009e73'],
  ['contested', '#56b4e9'],
])

const otherHolder = '#cc79a7'

/** Fill colour of a holder's area as #rrggbb; one purple for holders that are not in the list. */
export function holderColour(holder: Holder): string {
  return holderColours.get(holder) ?? otherHolder
}

/** English name of a holder for legends and titles; an unknown one as the pack writes it. */
export function holderName(holder: Holder): string {
  return holderNames.get(holder) ?? holder
}

const holderNames = new Map<string, string>([
  ['government', 'Syrian government'],
  ['isis', 'Islamic State'],
  ['sdf', 'Syrian Democratic Forces'],
  ['opposition', 'Opposition'],
  ['contested', 'Contested'],
])

/** Ink of a verdict on a light ground, #rrggbb. */
export const verdictColours: Readonly<Record<Verdict, string>> = {
  disagrees: '#b3123a',
  loose: '#8a5a00',
  undecided: '#595959',
  agrees: '#005a9c',
}

/** Ink of a verdict on a dark ground (#1b1f24), #rrggbb. */
export const verdictColoursDark: Readonly<Record<Verdict, string>> = {
  disagrees: '#ff8fa3',
  loose: '#ffc266',
  undecided: '#bdbdbd',
  agrees: '#7cc4ff',
}

/** The sign that goes with the colour: cross, tilde, question mark, tick. */
export const verdictMarks: Readonly<Record<Verdict, string>> = {
  disagrees: '✗',
  loose: '~',
  undecided: '?',
  agrees: '✓',
}

/** What a verdict is called for people. */
export const verdictNames: Readonly<Record<Verdict, string>> = {
  disagrees: 'wrong',
  loose: 'loose',
  undecided: 'cannot check',
  agrees: 'agrees',
}

/** Ink of places that no finding speaks of. */
export const placeColour = '#333333'

/** Ink of the front line. */
export const frontColour = '#1a1a1a'
