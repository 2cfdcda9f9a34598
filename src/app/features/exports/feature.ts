import type { FeatureOf } from '../../kernel/feature-of.ts'
import type { ExportsPort } from '../../kernel/ports.ts'
import { Exports } from './exports.svelte.ts'

export const exports: FeatureOf<ExportsPort> = (kernel) => {
  const port = new Exports(() => kernel.session)
  const close = () => void (port.shown = null)
  return {
    port,
    panels: [
      { slot: 'dialogs', wanted: () => port.shown === 'trail', load: () => import('./Trail.svelte'), close },
      { slot: 'dialogs', wanted: () => port.shown === 'link', load: () => import('./Link.svelte'), close },
      { slot: 'dialogs', wanted: () => port.shown === 'embed', load: () => import('./EmbedCode.svelte'), close },
      {
        slot: 'dialogs',
        wanted: () => port.offered !== null,
        load: () => import('./Offered.svelte'),
        close: () => void (port.offered = null),
      },
    ],
  }
}
