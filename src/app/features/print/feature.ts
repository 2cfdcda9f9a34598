import type { FeatureOf } from '../../kernel/feature-of.ts'

export const print: FeatureOf<null> = (kernel) => ({
  port: null,
  panels: [
    {
      slot: 'dialogs',
      wanted: () => kernel.session?.exports.shown === 'print',
      load: () => import('./Print.svelte'),
      close: () => kernel.session && (kernel.session.exports.shown = null),
    },
  ],
})
