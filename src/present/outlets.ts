/**
 * How reports are told apart on the map and in tables: a colour, a dash, a texture and a letter each, so that none
 * is told by colour alone. The colours are Okabe and Ito's (https://jfly.uni-koeln.de/color/), darkened to 3:1 against paper.
 */
const colours = ['#0072b2', '#c04a00', '#007a5a', '#a83e80', '#5b4a9c', '#8a6a00', '#40464d', '#0a7f92'] as const

/** The same hues, lifted for a dark map. */
const onDark = ['#5cb3ec', '#ff9a5a', '#3fcf9f', '#ea8fca', '#b5a6f5', '#e0bd45', '#c6cdd4', '#58cfdf'] as const

/** As many as there are ways to fill: see the map's `outletPattern`. Seven and eight colours have no common divisor. */
export const outletTextures = 7

/** Dashes in widths of the line; the first is unbroken. */
export const outletDashes: readonly (readonly number[])[] = [
  [1, 0],
  [4, 2],
  [1, 1.5],
  [6, 2, 1, 2],
  [2, 2],
]

export const outletColour = (index: number, dark = false): string => (dark ? onDark : colours)[index % colours.length]!
export const outletTexture = (index: number): number => index % outletTextures
export const outletDash = (index: number): readonly number[] => outletDashes[index % outletDashes.length]!
