/** Mistakes put into published claims, one at a time, to see which are caught. */
import type { CompassWord, Quantity } from '../../../core/index.ts'

export interface Change {
  readonly name: string
  /** The changed text, or null where this claim cannot have this mistake. */
  apply(text: string, quantity: Quantity | null, compass: CompassWord | null): string | null
}

const splice = (text: string, from: number, to: number, insert: string): string =>
  text.slice(0, from) + insert + text.slice(to)

/** As coarse as reporters write: whole from ten on, else one decimal. */
export const number = (value: number): string =>
  value >= 10 ? String(Math.round(value)) : String(Math.round(value * 10) / 10)

export const kilometresPerMile = 1.609344

const scaled = (name: string, factor: number): Change => ({
  name,
  apply: (text, quantity) =>
    quantity === null || quantity.upper !== null
      ? null
      : splice(text, quantity.number.from, quantity.number.to, number(quantity.value * factor)),
})

/** The figure keeps its number and takes the other unit. */
const otherUnit: Change = {
  name: 'km and miles confused',
  apply: (text, quantity) => {
    const factor = quantity?.unit === 'km' ? kilometresPerMile : quantity?.unit === 'mi' ? 1 / kilometresPerMile : null
    return factor === null ? null : scaled('', factor).apply(text, quantity, null)
  },
}

const points = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest']

const turned = (name: string, degrees: number): Change => ({
  name,
  apply: (text, _quantity, compass) =>
    compass === null || compass.points === 16
      ? null
      : splice(text, compass.from, compass.to, points[((compass.degrees + degrees) % 360) / 45]!),
})

export const distanceChanges: readonly Change[] = [
  scaled('halved', 0.5),
  scaled('doubled', 2),
  scaled('tripled', 3),
  otherUnit,
]
export const directionChanges: readonly Change[] = [turned('reversed', 180), turned('turned by 90°', 90)]
