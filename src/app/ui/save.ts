import type { Kernel } from '../kernel/kernel.svelte.ts'
import { titleOf } from '../kernel/drafts/store.ts'

/** "syrian-army-advance" from the draft's first line. */
export function fileName({ document }: Pick<Kernel, 'document'>): string {
  const title = titleOf(document.editor?.text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  return title.split('-').filter(Boolean).slice(0, 5).join('-') || 'groundline'
}

/** Hands a file over to the browser's downloads. */
export function save(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
