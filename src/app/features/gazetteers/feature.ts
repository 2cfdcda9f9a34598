import MapPinned from '@lucide/svelte/icons/map-pinned'
import type { FeatureOf } from '../../kernel/feature-of.ts'
import type { GazetteersPort } from '../../kernel/ports.ts'
import { Gazetteers } from './gazetteers.svelte.ts'

export const gazetteers: FeatureOf<GazetteersPort> = (kernel, checker) => {
  const port = new Gazetteers({ use: (ids) => checker.own(ids), notices: kernel.notices })
  return {
    port,
    panels: [
      {
        slot: 'dialogs',
        wanted: () => port.shown || port.asked !== null,
        load: () => import('./Gazetteers.svelte'),
        stays: true,
      },
      {
        slot: 'above-findings',
        wanted: () => port.country !== null,
        load: () => import('./CountryOffer.svelte'),
        stays: true,
      },
    ],
    commands: [
      {
        menu: { of: 'drafts', icon: MapPinned, label: ({ places: words }) => words.ownGazetteers },
        run: () => (port.shown = true),
      },
    ],
    hears: {
      // What was checked before is checked again: other places are known now.
      own: ({ loaded, faults }) => {
        void port.opened(loaded, faults)
        kernel.checks.now()
      },
    },
    start: () => void port.start(),
    checked: () => void (kernel.checks.result && port.offer(kernel.checks.result)),
  }
}
