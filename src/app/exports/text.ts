import { strings } from '../strings.ts'
import type { Session } from '../state/session.svelte.ts'
import { fileName, save } from './save.ts'

export function downloadText(session: Session): void {
  save(`${fileName(session)}.txt`, session.editor?.text ?? '', 'text/plain;charset=utf-8')
}

export async function copyText(session: Session): Promise<void> {
  try {
    await navigator.clipboard.writeText(session.editor?.text ?? '')
    session.notices.say(strings.notices.copied)
  } catch {
    session.notices.fail(strings.notices.copyFailed, strings.notices.copyFailedDetail)
  }
}
