/** The map's inks. The base recedes; holders are tints with textures; claims are the strongest. */
import type { Verdict } from '../../core/model.ts'
import type { Inks } from './model.ts'
import { holderColour, verdictColours, verdictColoursDark } from '../../present/palette.ts'

export interface MapPalette extends Inks {
  /** Whether light words stand on a dark land. */
  readonly dark: boolean
  readonly grid: string
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly holder: (holder: string) => string
  /** Of its texture: the tint's, but where that is too pale to be seen on the land. */
  readonly motif: (holder: string) => string
  /** How strongly holders tint the land: where reported, where inferred. */
  readonly tint: readonly [reported: number, inferred: number]
  /** How strongly their textures are drawn on it. */
  readonly texture: readonly [reported: number, inferred: number]
}

/** What the map is drawn for: a light or a dark screen, or paper. */
export type MapMedium = 'light' | 'dark' | 'print'

const light: MapPalette = {
  dark: false,
  sea: '#dfe8ec',
  land: '#f6f5f1',
  water: '#cfe0e8',
  waterLine: '#9dbccb',
  waterInk: '#5d8194',
  province: '#cfccc3',
  country: '#98958c',
  ink: '#17191c',
  quietInk: '#55585c',
  areaInk: '#7d7a72',
  halo: '#fbfaf8',
  front: '#17191c',
  here: '#b3123a',
  grid: '#8a9196',
  verdicts: verdictColours,
  holder: holderColour,
  motif: (holder) => (holder === 'contested' ? '#0f5f8c' : holderColour(holder)),
  tint: [0.3, 0.11],
  texture: [0.5, 0.2],
}

/** The tints that a dark land needs: the same hues, lifted where they would sink. */
const onDark = new Map([
  ['isis', '#dfe2e6'],
  ['government', '#e8702a'],
  ['russia', '#e8702a'],
  ['opposition', '#2fc79c'],
  ['ukraine', '#4f9fe0'],
  ['other-3', '#4f9fe0'],
  ['other-4', '#b98a5e'],
])

const dark: MapPalette = {
  dark: true,
  sea: '#12191f',
  land: '#1f2326',
  water: '#1b2b36',
  waterLine: '#3f5f73',
  waterInk: '#7ea0b5',
  province: '#363b40',
  country: '#5d646b',
  ink: '#f0f1f2',
  quietInk: '#b9bfc5',
  areaInk: '#858c93',
  halo: '#16191c',
  front: '#f4f4f2',
  here: '#ff8fa3',
  grid: '#6d757c',
  verdicts: verdictColoursDark,
  holder: (holder) => onDark.get(holder) ?? holderColour(holder),
  motif: (holder) => (holder === 'contested' ? '#d5efff' : (onDark.get(holder) ?? holderColour(holder))),
  tint: [0.28, 0.11],
  texture: [0.5, 0.22],
}

/** Paper is white, inks spread and greys wash out: everything is a step darker, and textures carry more. */
const print: MapPalette = {
  dark: false,
  sea: '#e8eff3',
  land: '#ffffff',
  water: '#d7e6ee',
  waterLine: '#7fa3b5',
  waterInk: '#3f6a80',
  province: '#b8b5ac',
  country: '#6f6c65',
  ink: '#000000',
  quietInk: '#333538',
  areaInk: '#5c5a54',
  halo: '#ffffff',
  front: '#000000',
  here: '#b3123a',
  grid: '#6b7278',
  verdicts: verdictColours,
  holder: holderColour,
  motif: (holder) => (holder === 'contested' ? '#0f5f8c' : holderColour(holder)),
  tint: [0.34, 0.13],
  texture: [0.7, 0.3],
}

const palettes: Readonly<Record<MapMedium, MapPalette>> = { light, dark, print }

export function mapPalette(medium: MapMedium): MapPalette {
  return palettes[medium]
}
