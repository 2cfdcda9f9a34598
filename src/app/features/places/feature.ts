import type { FeatureOf } from '../../kernel/feature-of.ts'
import type { PlacesPort } from '../../kernel/ports.ts'
import { PlaceDesk } from './place-desk.svelte.ts'

export const places: FeatureOf<PlacesPort> = (kernel, checker) => {
  const port = new PlaceDesk({
    annotations: () => kernel.document.annotations,
    annotate: (change) => kernel.document.editor?.annotate(change),
    showMap: () => void (kernel.view = 'map'),
    ask: (id, day) => checker.place(id, day),
  })
  return {
    port,
    panels: [
      {
        slot: 'below-findings',
        // The first check first.
        wanted: () => kernel.checks.result !== null || kernel.checks.status === 'failed',
        load: () => import('./Places.svelte'),
        stays: true,
      },
    ],
    hears: { place: ({ id, detail }) => port.receive(id, detail) },
  }
}
