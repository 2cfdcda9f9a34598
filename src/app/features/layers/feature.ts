import type { FeatureOf } from '../../kernel/feature-of.ts'
import type { LayersPort } from '../../kernel/ports.ts'
import { Layers } from './layers.svelte.ts'

export const layers: FeatureOf<LayersPort> = (kernel) => {
  const port = new Layers({
    notices: kernel.notices,
    draftId: () => kernel.document.draft.id,
    near: () => kernel.front.pack?.extent,
    showMap: () => void (kernel.view = 'map'),
    changed: () => kernel.document.save(),
  })
  return {
    port,
    panels: [
      {
        slot: 'dialogs',
        wanted: () => port.opening !== null || port.table !== null,
        load: () => import('./Dialogs.svelte'),
        stays: true,
      },
    ],
    start: () => void port.follow().then(() => port.tidy(kernel.drafts.list.map(({ id }) => id))),
    opened: () => void port.follow(),
    forked: () => void port.keep(),
    holds: () => port.list.length > 0,
  }
}
