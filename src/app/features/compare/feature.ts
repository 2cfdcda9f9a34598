import Columns from '@lucide/svelte/icons/columns-3'
import type { FeatureOf } from '../../kernel/feature-of.ts'
import type { ComparingPort } from '../../kernel/ports.ts'
import { Comparing } from './comparing.svelte.ts'

export const comparing: FeatureOf<ComparingPort> = (_kernel, checker) => {
  const port = new Comparing((request) => checker.compare(request))
  return {
    port,
    panels: [{ slot: 'view', wanted: () => port.shown, load: () => import('./CompareView.svelte') }],
    commands: [
      {
        menu: { of: 'drafts', icon: Columns, label: ({ compare: words }) => words.open },
        run: () => (port.shown = true),
      },
    ],
    hears: { compared: ({ version, comparison }) => port.hear(version, comparison) },
  }
}
