import { strings } from '../../strings.ts'
import { newDraft } from '../../kernel/drafts/drafts.svelte.ts'
import type { Session } from '../../kernel/session.ts'

/** Deletes a draft, open or not. Until the message is gone it can be taken back, with all its versions. */
export async function removeDraft(session: Session, id: string): Promise<void> {
  const { editor, draft, annotations } = session.document
  const open = draft.id === id ? { id, text: editor?.text ?? '', annotations } : null
  if (open) session.document.open(newDraft())
  const bringBack = await session.drafts.remove(id)
  const run = async () => {
    await bringBack()
    if (open) session.document.open(open)
  }
  session.notices.say(strings.notices.removed, '', { label: strings.notices.undo, run: () => void run() })
}
