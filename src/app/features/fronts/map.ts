/** The lines of other maps beside the front of the day: where sources differ is to be seen. */
import type { Feature } from 'geojson'
import type { LayerSpecification } from 'maplibre-gl'
import { own } from '../../kernel/session.ts'
import type { Canvas, OnMap } from '../../map/canvas.svelte.ts'
import type { MapPalette } from '../../../formats/locator/palette.ts'
import { setSource } from '../../map/style/sources.ts'
import Beside from './Beside.svelte'
import { Fronts, keyOf } from './fronts.svelte.ts'

export const frontsOnMap: OnMap = {
  sources: { 'fronts-beside': {} },
  layers: { comparison: besideLayers },
  follow: followBeside,
  Legend: Beside,
}

/** Two kinds of dashes tell two sources apart without a colour; more are told by the legend alone. */
function besideLayers(palette: MapPalette): readonly LayerSpecification[] {
  const layer = (nth: number, dashes: number[]): LayerSpecification => ({
    id: `front-beside-${nth}`,
    type: 'line',
    source: 'fronts-beside',
    filter: ['==', ['%', ['get', 'nth'], 2], nth],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.ink, 'line-width': 1.8, 'line-dasharray': dashes },
  })
  return [layer(0, [5, 2]), layer(1, [1.2, 1.6])]
}

function followBeside(canvas: Canvas): void {
  const fronts = own(canvas.session.fronts, Fronts)
  const { front } = canvas.session
  canvas.each((map) => {
    const { day } = front
    if (day !== null) fronts.askBeside(day)
    setSource(map, 'fronts-beside', day === null ? [] : linesOf(fronts, day))
  })
}

const linesOf = (fronts: Fronts, day: string): readonly Feature[] =>
  fronts
    .besideOn(day)
    .flatMap((one, nth) =>
      (fronts.days.get(keyOf(one))?.lines ?? []).map(({ geometry }): Feature => ({
        type: 'Feature',
        geometry,
        properties: { nth },
      })),
    )
