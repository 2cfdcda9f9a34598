import type { FeatureOf } from '../../kernel/feature-of.ts'
import type { FilesPort } from '../../kernel/ports.ts'

export const files: FeatureOf<FilesPort> = (kernel) => ({
  port: {
    async open(opened) {
      const { openFiles } = await import('./open-file.ts')
      if (kernel.session) await openFiles(kernel.session, opened)
    },
    async origin() {
      const { originOf } = await import('./origin.ts')
      return originOf(kernel.document.draft.id)?.name ?? null
    },
    async saveOrigin() {
      const [{ originOf }, { saveOrigin }] = await Promise.all([import('./origin.ts'), import('./save-origin.ts')])
      const origin = originOf(kernel.document.draft.id)
      if (kernel.session && origin) await saveOrigin(kernel.session, origin)
    },
  },
})
