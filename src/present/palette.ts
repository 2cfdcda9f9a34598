/**
 * The colours of holders and verdicts, shared by the map, the downloads and the terminal's legend.
 *
 * Holders follow the habit of printed maps of this war (government red, Islamic State dark, SDF yellow, opposition
 * green) with hues near those of Okabe and Ito's palette (https://jfly.uni-koeln.de/color/), moved so that any two of
 * one theatre stay apart with every colour deficiency and in a grey print; test/present/palette.test.ts measures that.
 * Verdicts are darker, so that a claim is the strongest ink on the map, and reach 4.5:1 against white as text. Colour
 * is never the only sign: see `verdictMarks` (verdict-marks.ts), and the map's textures.
 */
import type { ShownVerdict } from './verdict-marks.ts'
import type { Holder, Verdict } from '../core/model.ts'

const holderColours = new Map<string, string>([
  ['government', '#c44e00'],
  ['isis', '#3d3d3d'],
  ['sdf', '#f0e442'],
  ['opposition', '#00a880'],
  ['contested', '#7cc4ee'],
  ['russia', '#c44e00'],
  ['ukraine', '#00518a'],
])

/** For holders that only a pack of the user's knows. */
const spareColours = ['#c4709f', '#dc9400', '#0072b2', '#5a3312'] as const

/** The holders that have a colour of their own, in the order of the list above. */
export const namedHolders: readonly string[] = [...holderColours.keys()]

/** What the others share: "other-1" to "other-4". */
export const spareHolders: readonly string[] = spareColours.map((_, index) => `other-${index + 1}`)

/**
 * The name under which a holder is drawn: its own, or one of the spares by the letters of its name, so that it keeps
 * its colour whatever map or file it is drawn in.
 */
export function drawnAs(holder: Holder): string {
  if (holderColours.has(holder) || spareHolders.includes(holder)) return holder
  const sum = [...holder].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 0)
  return spareHolders[sum % spareHolders.length] ?? 'other-1'
}

/** Fill colour of a holder's area as #rrggbb. */
export function holderColour(holder: Holder): string {
  const drawn = drawnAs(holder)
  return holderColours.get(drawn) ?? spareColours[spareHolders.indexOf(drawn)] ?? spareColours[0]
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
  ['russia', 'Russian forces'],
  ['ukraine', 'Ukrainian forces'],
  ['unknown', 'Not known'],
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

/** What a verdict is called for people. */
export const verdictNames: Readonly<Record<ShownVerdict, string>> = {
  disagrees: 'wrong',
  loose: 'loose',
  undecided: 'cannot check',
  agrees: 'agrees',
  long: 'long; by road?',
  short: 'short',
}

/** Ink of places that no finding speaks of. */
export const placeColour = '#333333'

/** Ink of the front line. */
export const frontColour = '#1a1a1a'
