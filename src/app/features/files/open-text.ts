/** A text becomes a draft. */
import type { PartialDate } from '../../../core/model.ts'
import { datelineDate } from '../../kernel/document/dateline.ts'
import { characterLimit, cleanText } from '../../kernel/document/plain-text.ts'
import { refuseLength } from '../../kernel/document/refuse-length.ts'
import { newDraft } from '../../kernel/drafts/drafts.svelte.ts'
import type { Session } from '../../kernel/session.ts'
import { strings } from '../../strings.ts'
import type { Origin } from './origin.ts'
import { rememberOrigin, sourceOf } from './origin.ts'

const words = strings.notices

export async function openMarkup(session: Session, origin: Origin): Promise<void> {
  const { rendered } = await sourceOf(origin)
  const id = openText(session, origin.name, rendered.text, rendered.date)
  if (id !== null) await rememberOrigin(id, origin)
}

/** The id of the draft that it has become; null where it was refused. `date`: what the file says of itself. */
export function openText(session: Session, name: string, read: string, date: PartialDate | null = null): string | null {
  const text = cleanText(read)
  if (text.length > characterLimit) refuseLength(session.notices, text.length, name)
  else if (text.trim() === '') session.notices.fail(words.emptyFile(name), words.stays)
  else {
    const draft = newDraft(text, { reported: date ?? datelineDate(text) })
    session.document.open(draft)
    session.notices.say(words.opened(name), words.openedDetail)
    return draft.id
  }
  return null
}
