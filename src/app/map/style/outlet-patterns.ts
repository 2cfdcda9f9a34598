/** How areas of compared reports are filled: in the outlet's colour, with a texture of its own, and clear between. */
import { outletColour, outletTexture } from '../../../present/outlets.ts'
import { crosses, dots, paintMotif, strokes } from './motif.ts'
import type { Motif } from './motif.ts'

/** The reports that one comparison can hold: `mostReports`. */
const mostOutlets = 20

/** In the order of `outletTexture`: strokes either way, lying, standing, dots, crosses, rings of a lattice. */
const motifs: readonly Motif[] = [
  (context, size) =>
    strokes(context, [
      [0, size, size, 0],
      [-1, 1, 1, -1],
      [size - 1, size + 1, size + 1, size - 1],
    ]),
  (context, size) =>
    dots(
      context,
      [
        [size / 4, size / 4],
        [(size * 3) / 4, (size * 3) / 4],
      ],
      size / 12,
    ),
  (context, size) => strokes(context, [[0, size / 2, size, size / 2]]),
  (context, size) =>
    crosses(
      context,
      [
        [size / 4, size / 4],
        [(size * 3) / 4, (size * 3) / 4],
      ],
      size / 9,
    ),
  (context, size) => strokes(context, [[size / 2, 0, size / 2, size]]),
  (context, size) =>
    strokes(context, [
      [0, 0, size, size],
      [-1, size - 1, 1, size + 1],
      [size - 1, -1, size + 1, 1],
    ]),
  (context, size) =>
    strokes(context, [
      [0, size / 2, size, size / 2],
      [size / 2, 0, size / 2, size],
    ]),
]

export const outletPatternName = (index: number): string => `outlet-${index % mostOutlets}`

/** Images for the map, one an outlet. */
export function outletPatterns(dark: boolean): readonly { readonly name: string; readonly image: ImageData }[] {
  return Array.from({ length: mostOutlets }, (_, index) => ({
    name: outletPatternName(index),
    image: paintMotif(motifs[outletTexture(index)]!, outletColour(index, dark)),
  }))
}
