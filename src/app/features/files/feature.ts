import type { FeatureOf } from '../../kernel/feature-of.ts'
import type { FilesPort } from '../../kernel/ports.ts'

export const files: FeatureOf<FilesPort> = (kernel) => ({
  port: {
    async open(opened) {
      const { openFiles } = await import('./open-file.ts')
      if (kernel.session) await openFiles(kernel.session, opened)
    },
    async pasted(text) {
      // Without any of these it is no markup, and nothing need be loaded.
      if (!/[<[\\#*{]/.test(text)) return
      const { offerMarkup } = await import('./pasted.ts')
      if (kernel.session) offerMarkup(kernel.session, text)
    },
    async origin() {
      const { originOf } = await import('./origin.ts')
      return (await originOf(kernel.document.draft.id))?.name ?? null
    },
    async saveOrigin() {
      const [{ originOf }, { saveOrigin }] = await Promise.all([import('./origin.ts'), import('./save-origin.ts')])
      const origin = await originOf(kernel.document.draft.id)
      if (kernel.session && origin) await saveOrigin(kernel.session, origin)
    },
  },
})
