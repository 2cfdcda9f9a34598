import type { FeatureOf } from '../../kernel/feature-of.ts'

export const drafts: FeatureOf<null> = (kernel) => ({
  port: null,
  panels: [
    { slot: 'dialogs', wanted: () => kernel.drafts.shown, load: () => import('./DraftsDialog.svelte'), stays: true },
  ],
})
