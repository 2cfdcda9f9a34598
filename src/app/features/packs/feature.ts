import type { FeatureOf } from '../../kernel/feature-of.ts'
import type { PacksPort } from '../../kernel/ports.ts'
import { Packs } from './packs.svelte.ts'

export const packs: FeatureOf<PacksPort> = (kernel, checker) => {
  const port = new Packs({
    use: (added) => checker.packs(added),
    builtIn: () => (kernel.checks.ground?.packs ?? []).map(({ id }) => id),
    choose: (id) => kernel.checks.choosePack(id),
    notices: kernel.notices,
  })
  return {
    port,
    panels: [
      {
        slot: 'dialogs',
        wanted: () => kernel.session?.exports.shown === 'pack',
        load: () => import('./author/AuthorPack.svelte'),
        close: () => kernel.session && (kernel.session.exports.shown = null),
      },
    ],
    start: () => void port.start(),
  }
}
