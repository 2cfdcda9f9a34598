/** The map's inks. The base recedes; holders are tints with textures; claims are the strongest. */
import type { Verdict } from '../../core/model.ts'
import { holderColour, verdictColours, verdictColoursDark } from '../../out/palette.ts'

export interface MapPalette {
  readonly sea: string
  readonly land: string
  readonly water: string
  readonly waterLine: string
  readonly province: string
  readonly country: string
  readonly ink: string
  readonly quietInk: string
  readonly areaInk: string
  readonly halo: string
  readonly front: string
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly holder: (holder: string) => string
  /** How strongly holders tint the land: where reported, where inferred. */
  readonly tint: readonly [reported: number, inferred: number]
}

const light: MapPalette = {
  sea: '#dfe8ec', land: '#f6f5f1', water: '#cfe0e8', waterLine: '#9dbccb', province: '#cfccc3', country: '#98958c',
  ink: '#17191c', quietInk: '#55585c', areaInk: '#7d7a72', halo: '#fbfaf8', front: '#17191c',
  verdicts: verdictColours, holder: holderColour, tint: [0.28, 0.13],
}

/** The tints that a dark land needs: Okabe and Ito's hues, lifted where they would sink. */
const onDark = new Map([['isis', '#b9bec4'], ['government', '#ee7b33'], ['opposition', '#2fc79c']])

const dark: MapPalette = {
  sea: '#12191f', land: '#1f2326', water: '#1b2b36', waterLine: '#3f5f73', province: '#363b40', country: '#5d646b',
  ink: '#f0f1f2', quietInk: '#b9bfc5', areaInk: '#858c93', halo: '#16191c', front: '#f4f4f2',
  verdicts: verdictColoursDark, holder: (holder) => onDark.get(holder) ?? holderColour(holder), tint: [0.26, 0.12],
}

export function mapPalette(isDark: boolean): MapPalette {
  return isDark ? dark : light
}
