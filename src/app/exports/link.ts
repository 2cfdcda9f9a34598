/** A small project in a link: its fragment never leaves the browser that opens it. */
import { readShareLink, sharePrefix, writeShareLink } from '../../formats/project/share.ts'
import type { ShareLink } from '../../formats/project/share.ts'
import type { Session } from '../state/session.svelte.ts'
import { strings } from '../all-strings.ts'
import { aboutNow, projectOf } from './project.ts'

/** Opened map files stay out: a link is for what is small. */
export function linkTo(session: Session): ShareLink {
  // A link never leads to the page that connects out.
  return writeShareLink(
    session.online ? new URL('./', location.href).href : location.href,
    { ...projectOf(session), layers: [] },
    aboutNow(session),
  )
}

/** Reads what the address brings. Nothing is opened before its reader agrees, and the address is cleared at once. */
export function takeLink(session: Session): void {
  if (!location.hash.startsWith(`#${sharePrefix}`)) return
  const read = readShareLink(location.hash)
  history.replaceState(null, '', location.pathname + location.search)
  if (!read) return
  if ('errors' in read)
    session.notices.fail(strings.downloads.badLink, read.errors.map(({ message }) => message).join(' '))
  else session.exports.offered = read
}
