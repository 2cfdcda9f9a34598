/** The ground of the map: land, borders, waters, the grid. */
import { untrack } from 'svelte'
import type { Canvas } from '../canvas.svelte.ts'
import { unnamedBy } from './base-layers.ts'
import { fillBase, fillWater } from './base-source.ts'
import { followWindow } from './base-window.ts'
import { followGraticule } from './graticule-source.ts'

export function followBase(canvas: Canvas): void {
  const { session, view } = canvas
  canvas.each((map) => {
    map.setFilter('lake-label', unnamedBy(canvas.drawn.places))
  })
  canvas.each((map) => {
    if (view.base) fillBase(map, view.base)
  })
  canvas.each((map) => {
    if (session.checks.ground) fillWater(map, session.checks.ground.packs, view.base?.rivers ?? [])
  })
  canvas.eachVisible((map) => {
    // Names of countries and provinces come with the world's gazetteer; borders change with the viewpoint.
    const again = [session.checks.ground?.world, view.settings.viewpoint]
    if (!session.checks.ground) return
    void again
    return untrack(() => followWindow(map, (extent) => view.askBase(extent)))
  })
  canvas.each((map) => (view.settings.graticule ? followGraticule(map) : undefined))
}
