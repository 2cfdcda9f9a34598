import { strings } from '../../strings.ts'
import type { Kernel } from '../../kernel/kernel.svelte.ts'
import { copied } from '../../ui/copy.ts'
import { fileName, save } from '../../ui/save.ts'

export function downloadText(session: Kernel): void {
  save(`${fileName(session)}.txt`, session.document.editor?.text ?? '', 'text/plain;charset=utf-8')
}

export async function copyText(session: Kernel): Promise<void> {
  await copied(session.document.editor?.text ?? '', session.notices, strings.notices.copied)
}
