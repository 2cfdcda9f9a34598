/** What textures are made of: strokes, dots and crosses on a tile that repeats. */
export type Motif = (context: CanvasRenderingContext2D, size: number) => void

/** Pixels of one tile; drawn at twice its size on screen's. */
export const tile = 24

/** A tile with the motif alone: what lies below shows between. */
export function paintMotif(motif: Motif, colour: string): ImageData {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = tile
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return new ImageData(tile, tile)
  context.strokeStyle = context.fillStyle = colour
  context.lineWidth = 1.6
  motif(context, tile)
  return context.getImageData(0, 0, tile, tile)
}

export function strokes(
  context: CanvasRenderingContext2D,
  lines: readonly (readonly [number, number, number, number])[],
): void {
  context.beginPath()
  for (const [x1, y1, x2, y2] of lines) {
    context.moveTo(x1, y1)
    context.lineTo(x2, y2)
  }
  context.stroke()
}

export function dots(
  context: CanvasRenderingContext2D,
  at: readonly (readonly [number, number])[],
  radius: number,
): void {
  context.beginPath()
  for (const [x, y] of at) {
    context.moveTo(x + radius, y)
    context.arc(x, y, radius, 0, 2 * Math.PI)
  }
  context.fill()
}

export function crosses(
  context: CanvasRenderingContext2D,
  at: readonly (readonly [number, number])[],
  arm: number,
): void {
  strokes(
    context,
    at.flatMap(
      ([x, y]) =>
        [
          [x - arm, y, x + arm, y],
          [x, y - arm, x, y + arm],
        ] as const,
    ),
  )
}
