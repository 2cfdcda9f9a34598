import Flag from '@lucide/svelte/icons/flag'
import type { FeatureOf } from '../../kernel/feature-of.ts'
import type { FrontsPort } from '../../kernel/ports.ts'
import { Fronts } from './fronts.svelte.ts'

export const fronts: FeatureOf<FrontsPort> = (kernel, checker) => {
  const port = new Fronts({
    use: (stamps) => checker.fronts(stamps),
    show: (id, day) => {
      kernel.checks.choosePack(id)
      kernel.front.showWhenUsed(id, day)
      kernel.view = 'map'
    },
    draw: (files) => kernel.session?.layers.open(files),
    packs: () => kernel.checks.ground?.packs ?? [],
    day: (packId, date) => checker.front(packId, date),
    step: (packId, from, to) => checker.step(packId, from, to),
    notices: kernel.notices,
  })
  return {
    port,
    panels: [
      {
        slot: 'dialogs',
        wanted: () => port.shown || port.importing !== null || port.series !== null,
        load: () => import('./Fronts.svelte'),
        stays: true,
      },
    ],
    commands: [
      { menu: { of: 'drafts', icon: Flag, label: ({ fronts: words }) => words.open }, run: () => (port.shown = true) },
    ],
    hears: {
      fronts: ({ faults }) => void port.opened(faults),
      front: ({ day, whole }) => void (whole || port.received(day)),
      step: ({ packId, step }) => port.stepped(packId, step),
    },
    start: () => void port.start(),
  }
}
