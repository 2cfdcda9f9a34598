/** Drawings on the map: by ordinary layers while the tools are put away. */
import type { OnMap } from '../../map/canvas.svelte.ts'
import DrawOver from './DrawOver.svelte'
import { drawingLabelLayers, drawingLayers } from './drawing-layers.ts'

/** Where nothing can be drawn. */
export const drawingsToRead: OnMap = {
  sources: { drawings: {}, 'measure-labels': {} },
  layers: { drawings: drawingLayers, 'drawing-labels': drawingLabelLayers },
}

export const drawingsOnMap: OnMap = { ...drawingsToRead, Over: DrawOver }
