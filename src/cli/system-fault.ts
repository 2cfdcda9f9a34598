import { Failure } from './failure.ts'

const words: Readonly<Record<string, string>> = {
  ENOSPC: 'there is no room left on the disk: make some, then start again',
  EDQUOT: 'your share of the disk is used up: make room, then start again',
  EFBIG: 'the file would be larger than it may be',
  EACCES: 'you have no right to write there: name another file',
  EPERM: 'you have no right to write there: name another file',
  EROFS: 'nothing can be written to that disk: name another file',
  EISDIR: 'it is a folder: name a file',
  ENOTDIR: 'a part of its path is a file, not a folder: name another file',
  EEXIST: 'a part of its path is a file, not a folder: name another file',
  ENOENT: 'its folder does not exist: make it, or name another file',
  ENAMETOOLONG: 'its name is too long: name another file',
  EIO: 'the disk reports a fault',
  EPIPE: 'nobody reads it any more',
}

/** What the system refused, in words with what to do; null for what is no refusal of the system. */
export function systemFault(error: unknown): string | null {
  const { code, message } = (error ?? {}) as NodeJS.ErrnoException
  if (typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code)) return null
  return words[code] ?? message
}

/** The error to throw where a file could not be written: a `Failure` that names it, or our own mistake as it is. */
export function unwritten(path: string, error: unknown): unknown {
  const fault = systemFault(error)
  return fault === null ? error : new Failure(`${path} cannot be written: ${fault}`)
}
