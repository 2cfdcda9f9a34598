/** Regions of several reports on the map; a press on one chooses its topic. */
import type { MapLayerMouseEvent } from 'maplibre-gl'
import { own } from '../../kernel/session.ts'
import type { Canvas } from '../../map/canvas.svelte.ts'
import type { OnMap } from '../../map/canvas.svelte.ts'
import CompareLegend from './CompareLegend.svelte'
import { Comparing } from './comparing.svelte.ts'
import { comparisonLabelLayers, comparisonLayers } from './comparison-layers.ts'

export const comparisonOnMap: OnMap = {
  sources: { comparison: {} },
  layers: { comparison: comparisonLayers, 'comparison-labels': comparisonLabelLayers },
  follow: followPress,
  Legend: CompareLegend,
}

function followPress(canvas: Canvas): void {
  const comparing = own(canvas.session.comparing, Comparing)
  canvas.each((map) => {
    const choose = ({ features }: MapLayerMouseEvent) => {
      const topic: unknown = features?.[0]?.properties['topic']
      if (typeof topic === 'string') comparing.topic = topic
    }
    map.on('click', 'comparison-fill', choose)
    return () => void map.off('click', 'comparison-fill', choose)
  })
}
