import type { FeatureOf } from '../../kernel/feature-of.ts'
import type { BasemapPort } from '../../kernel/ports.ts'
import { Basemap } from './basemap.svelte.ts'

export const basemap: FeatureOf<BasemapPort> = (kernel) => ({
  port: new Basemap({ notices: kernel.notices, showMap: () => void (kernel.view = 'map') }),
})
