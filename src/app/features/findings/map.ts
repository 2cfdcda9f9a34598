/** Claims on the map: their lines and regions, those that are chosen lit up. */
import type { Canvas } from '../../map/canvas.svelte.ts'
import type { OnMap } from '../../map/canvas.svelte.ts'
import { chosenLabels, claimLabelLayers, claimLayers, otherLabels } from './claim-layers.ts'

export const findingsOnMap: OnMap = {
  // Lines and regions of one finding light up together.
  sources: { claims: { promoteId: 'findingId' }, 'claim-labels': {} },
  layers: { claims: claimLayers, 'claim-labels': claimLabelLayers },
  follow: followChosen,
}

function followChosen(canvas: Canvas): void {
  const { checks, selection } = canvas.session
  canvas.each((map) => {
    const ids = checks.findings.filter(({ key }) => selection.active.includes(key)).map(({ finding }) => finding.id)
    const mark = (active: boolean) => {
      for (const id of ids) map.setFeatureState({ source: 'claims', id }, { active })
    }
    mark(true)
    map.setFilter('claim-chosen-label', chosenLabels(ids))
    map.setFilter('claim-line-label', otherLabels(ids))
    return () => mark(false)
  })
}
