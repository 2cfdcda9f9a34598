/** A small project in a link: its fragment never leaves the browser that opens it. */
import { readShareLink, sharePrefix, writeShareLink } from '../../../formats/project/share.ts'
import type { ProjectRead } from '../../../formats/project/project.ts'
import type { ShareLink } from '../../../formats/project/share.ts'
import type { Session } from '../../kernel/session.ts'
import { strings } from '../../all-strings.ts'
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

/**
 * The project that the address brings, or null: nothing is opened before its reader agrees, and the address is cleared at
 * once. What cannot be read is said.
 */
export function linkedProject(session: Session): ProjectRead | null {
  if (!location.hash.startsWith(`#${sharePrefix}`)) return session.exports.offered
  const read = readShareLink(location.hash)
  history.replaceState(null, '', location.pathname + location.search)
  if (!read) return session.exports.offered
  if (!('errors' in read)) return read
  session.notices.fail(strings.downloads.badLink, read.errors.map(({ message }) => message).join(' '))
  return session.exports.offered
}
