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
  /** Where the drafts could not be read, nothing says which layers are of none. */
  const tidy = async () => {
    if (kernel.drafts.isWhole) await port.tidy(kernel.drafts.list.map(({ id }) => id))
  }
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
    start: () => void port.follow().then(tidy),
    opened: () => void port.follow(),
    forked: () => void port.keep(),
    holds: () => port.list.length > 0,
  }
}
