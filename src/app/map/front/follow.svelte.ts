/** What changed hands between two days. The front of a day is drawn with all else that the draft brings. */
import type { Canvas } from '../canvas.svelte.ts'
import { setSource } from '../style/sources.ts'
import { changeFeatures } from './change-layers.ts'

export function followFront(canvas: Canvas): void {
  const { front } = canvas.session
  canvas.each((map) => {
    const { change, pack } = front
    setSource(map, 'changes', change && pack ? changeFeatures(change, pack) : [])
  })
}
