import { exampleText } from '../../kernel/document/example.ts'
import type { FeatureOf } from '../../kernel/feature-of.ts'

export const drafts: FeatureOf<null> = (kernel) => ({
  port: null,
  panels: [
    { slot: 'dialogs', wanted: () => kernel.drafts.shown, load: () => import('./DraftsDialog.svelte'), stays: true },
    {
      slot: 'below-draft',
      // Asked again with each check.
      wanted: () => kernel.checks.result !== null && kernel.document.text === exampleText,
      load: () => import('./ExampleNote.svelte'),
    },
  ],
})
