import { strings } from '../../strings.ts'
import type { Session } from '../../state/session.svelte.ts'
import { copied } from '../../ui/copy.ts'
import { fileName, save } from '../../ui/save.ts'

export function downloadText(session: Session): void {
  save(`${fileName(session)}.txt`, session.editor?.text ?? '', 'text/plain;charset=utf-8')
}

export async function copyText(session: Session): Promise<void> {
  await copied(session.editor?.text ?? '', session.notices, strings.notices.copied)
}
