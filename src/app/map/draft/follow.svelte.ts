/** What the draft brings to the map, in the inks of the theme. */
import type { Canvas } from '../canvas.svelte.ts'
import { restyle } from '../style/restyle.ts'
import { fill } from '../style/sources.ts'

export function followDraft(canvas: Canvas): void {
  canvas.each((map) => restyle(map, canvas.palette, canvas.features))
  canvas.each((map) => fill(map, canvas.drawn))
}
