import type { FeatureOf } from '../../kernel/feature-of.ts'
import type { FilesPort } from '../../kernel/ports.ts'

export const files: FeatureOf<FilesPort> = (kernel) => ({
  port: {
    async open(opened) {
      const { openFiles } = await import('./open-file.ts')
      if (kernel.session) await openFiles(kernel.session, opened)
    },
  },
})
