/**
 * How reports are told apart on the map and in tables: a colour, a dash and a letter each, so that none is told by
 * colour alone. The colours are Okabe and Ito's (https://jfly.uni-koeln.de/color/), darkened to 3:1 against paper.
 */
const colours = ['#0072b2', '#c04a00', '#007a5a', '#a83e80', '#5b4a9c', '#8a6a00', '#40464d', '#0a7f92'] as const

/** Dashes in widths of the line; the first is unbroken. */
export const outletDashes: readonly (readonly number[])[] = [[1, 0], [4, 2], [1, 1.5], [6, 2, 1, 2], [2, 2]]

export const outletColour = (index: number): string => colours[index % colours.length]!
export const outletDash = (index: number): readonly number[] => outletDashes[index % outletDashes.length]!
