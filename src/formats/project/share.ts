/** A small project in the fragment of a link, which browsers never send to a server. */
import { Inflate, deflateSync, strFromU8, strToU8 } from 'fflate'
import { joined } from '../bytes/joined.ts'
import type { Project, ProjectAbout, ProjectRead, ProjectRefused } from './project.ts'
import { readProject, writeProject } from './project.ts'

/** What the fragment begins with: the 1 is the version of the packing, not of the project. */
export const sharePrefix = 'p1='

/** Longer links are cut by chat programs, mail and some servers' logs; browsers take more. */
export const longestLink = 8000

const longestFragment = 2_000_000
const longestInflated = 8_000_000

export interface ShareLink {
  readonly url: string
  /** What the person who sends it should know; null where all is well. */
  readonly warning: string | null
}

/** The link that opens the project at `page` (its address without a fragment). */
export function writeShareLink(page: string, project: Project, about: ProjectAbout): ShareLink {
  const packed = deflateSync(strToU8(writeProject(project, about)), { level: 9 })
  const url = `${page.replace(/#.*$/s, '')}#${sharePrefix}${toBase64Url(packed)}`
  const warning =
    url.length <= longestLink
      ? null
      : `The link has ${url.length} letters; over ${longestLink} many programs cut it off: send the project file instead`
  return { url, warning }
}

/** Null where the fragment carries no project. Never throws: a broken or hostile one gives errors. */
export function readShareLink(fragment: string): ProjectRead | ProjectRefused | null {
  const body = fragment.replace(/^#/, '')
  if (!body.startsWith(sharePrefix)) return null
  if (body.length > longestFragment) return refused('The link is too long to be a project')
  const packed = fromBase64Url(body.slice(sharePrefix.length))
  if (packed === null) return refused('The link is damaged: it holds letters that no link of ours has')
  const inflated = inflate(packed)
  if ('error' in inflated) return refused(inflated.error)
  return readProject(strFromU8(inflated.bytes))
}

function refused(message: string): ProjectRefused {
  return { errors: [{ path: '', message }] }
}

/** In small pieces, so that a bomb is stopped near the limit and not after it. */
function inflate(packed: Uint8Array): { readonly bytes: Uint8Array } | { readonly error: string } {
  const pieces: Uint8Array[] = []
  let [size, done] = [0, false]
  const reader = new Inflate((piece, last) => {
    size += piece.length
    done ||= last
    if (size <= longestInflated) pieces.push(piece)
  })
  try {
    for (let at = 0; at < packed.length && size <= longestInflated; at += 4096) {
      reader.push(packed.subarray(at, at + 4096), at + 4096 >= packed.length)
    }
  } catch {
    return { error: cutOff }
  }
  if (size > longestInflated) return { error: 'The link unpacks to more than a project holds: it was not opened' }
  return done ? { bytes: joined(pieces) } : { error: cutOff }
}

const cutOff = 'The link is cut off or damaged: ask for it again, or for the project file'

/** RFC 4648 section 5, without padding. */
function toBase64Url(bytes: Uint8Array): string {
  return btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64Url(text: string): Uint8Array | null {
  if (!/^[\w-]*$/.test(text)) return null
  try {
    return strToU8(atob(text.replaceAll('-', '+').replaceAll('_', '/')), true)
  } catch {
    return null
  }
}
