/** Textures of the control areas: each holder has its own, so that no area is told by its colour alone. */
import { namedHolders, spareHolders } from '../../../present/palette.ts'
import { crosses, dots, strokes, tile } from './motif.ts'
import type { Motif } from './motif.ts'
import { outletPatterns } from './outlet-patterns.ts'
import type { MapPalette } from '../../../formats/locator/palette.ts'

export const patternedHolders: readonly string[] = [...namedHolders, ...spareHolders]

const motifs: Readonly<Record<string, Motif>> = {
  government: (context, size) =>
    strokes(context, [
      [0, size, size, 0],
      [-1, 1, 1, -1],
      [size - 1, size + 1, size + 1, size - 1],
    ]),
  isis: (context, size) =>
    dots(
      context,
      [
        [size / 4, size / 4],
        [(size * 3) / 4, (size * 3) / 4],
      ],
      size / 13,
    ),
  sdf: (context, size) =>
    strokes(context, [
      [0, size / 4, size, size / 4],
      [0, (size * 3) / 4, size, (size * 3) / 4],
    ]),
  opposition: (context, size) =>
    crosses(
      context,
      [
        [size / 4, size / 4],
        [(size * 3) / 4, (size * 3) / 4],
      ],
      size / 8,
    ),
  contested: (context, size) =>
    strokes(context, [
      [0, size, size, 0],
      [0, 0, size, size],
    ]),
  russia: (context, size) =>
    strokes(context, [
      [0, size, size, 0],
      [-1, 1, 1, -1],
      [size - 1, size + 1, size + 1, size - 1],
    ]),
  ukraine: (context, size) =>
    strokes(context, [
      [0, size / 4, size, size / 4],
      [0, (size * 3) / 4, size, (size * 3) / 4],
    ]),
  'other-1': (context, size) => strokes(context, [[size / 2, 0, size / 2, size]]),
  'other-2': (context, size) => crosses(context, [[size / 2, size / 2]], size / 5),
  'other-3': (context, size) => dots(context, [[size / 2, size / 2]], size / 7),
  'other-4': (context, size) =>
    strokes(context, [
      [0, size / 2, size / 2, size / 4],
      [size / 2, size / 4, size, size / 2],
    ]),
}

export interface Pattern {
  readonly name: string
  readonly image: ImageData
}

/** Names: "hold-<holder>-reported" and "hold-<holder>-inferred"; the inferred ones are sparse and hatched;
 *  "outlet-<index>" for compared reports. */
export function patterns(palette: MapPalette): readonly Pattern[] {
  const holders = patternedHolders.flatMap((holder) => [
    { name: `hold-${holder}-reported`, image: pattern(palette, holder, false) },
    { name: `hold-${holder}-inferred`, image: pattern(palette, holder, true) },
  ])
  return [...holders, ...outletPatterns(palette.dark)]
}

/** The same texture as a picture for the legend. */
export function patternUrl(palette: MapPalette, holder: string, inferred: boolean): string {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = tile
  const context = canvas.getContext('2d')
  context?.putImageData(pattern(palette, holder, inferred), 0, 0)
  return canvas.toDataURL()
}

function pattern(palette: MapPalette, holder: string, inferred: boolean): ImageData {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = tile
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return new ImageData(tile, tile)
  const colour = palette.holder(holder)
  paintTint(context, colour, palette.tint[inferred ? 1 : 0])
  if (inferred) hatch(context, palette.land)
  context.globalAlpha = palette.texture[inferred ? 1 : 0]
  context.strokeStyle = context.fillStyle = palette.motif(holder)
  context.lineWidth = 1.2
  motifs[holder]?.(context, tile)
  return context.getImageData(0, 0, tile, tile)
}

function paintTint(context: CanvasRenderingContext2D, colour: string, strength: number): void {
  context.globalAlpha = strength
  context.fillStyle = colour
  context.fillRect(0, 0, tile, tile)
}

/** Stripes that let the land through, falling to the right: what is only inferred is worn thin. */
function hatch(context: CanvasRenderingContext2D, land: string): void {
  context.globalAlpha = 0.5
  context.strokeStyle = land
  context.lineWidth = 3
  strokes(context, [
    [0, 0, tile, tile],
    [-6, tile - 6, 6, tile + 6],
    [tile - 6, -6, tile + 6, 6],
  ])
}
