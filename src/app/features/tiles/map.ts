/** The base map from a file of the user's, or from a server that its reader has agreed to. */
import { own } from '../../kernel/session.ts'
import type { OnMap } from '../../map/canvas.svelte.ts'
import { Basemap } from './basemap.svelte.ts'
import BaseTiles from './BaseTiles.svelte'

export const tilesOnMap: OnMap = {
  follow(canvas) {
    const basemap = own(canvas.session.basemap, Basemap)
    // A page that connects out has a base map of its own.
    if (!canvas.session.online) void basemap.recall()
    canvas.each((map) => basemap.shown?.draw(map, canvas.palette))
  },
  Base: BaseTiles,
}
