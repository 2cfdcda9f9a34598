import type { FeatureOf } from '../../kernel/feature-of.ts'
import type { DrawPort } from '../../kernel/ports.ts'
import { DrawDesk } from './draw-desk.svelte.ts'

export const draw: FeatureOf<DrawPort> = (kernel) => ({
  port: new DrawDesk({
    annotations: () => kernel.document.annotations,
    annotate: (change) => kernel.document.editor?.annotate(change),
    showMap: () => void (kernel.view = 'map'),
  }),
})
