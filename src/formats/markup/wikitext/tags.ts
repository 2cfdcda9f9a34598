/** Tags of wikitext: https://www.mediawiki.org/wiki/Help:Formatting, https://www.mediawiki.org/wiki/Parser_extension_tags */
import { blockTags, deleted } from '../html-tags.ts'

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Left out with all that they hold. */
const unread = names(`
  ref timeline score syntaxhighlight source templatedata imagemap graph mapframe maplink hiero
  templatestyles indicator poll inputbox section gallery
`)
/** Left out, but something stands there in the sentence. */
const inSentence = names('math chem ce code samp kbd tt var')

/** What they hold is no part of the sentence that they stand in. */
const heldApart = names('ref sup gallery')

export interface Tag {
  readonly name: string
  /** Behind it, or behind all that it holds where that is left out. */
  readonly to: number
  readonly does: 'nothing' | 'block' | 'line' | 'left-out' | 'literal' | 'held'
  /** For `literal`, and for `held` (what it holds is read apart, or not at all): where that begins and ends. */
  readonly inner?: readonly [number, number]
}

const pattern = /<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/iy

/** Reads tags; remembers which are never closed, so that no text is searched twice for an end that is not there. */
export function tagReader(source: string): (at: number) => Tag | null {
  const lower = source.toLowerCase()
  const unclosed = new Set<string>()
  const closing = (name: string, from: number): readonly [number, number] | null => {
    if (unclosed.has(name)) return null
    const at = lower.indexOf(`</${name}`, from)
    if (at < 0) unclosed.add(name)
    const end = at < 0 ? -1 : lower.indexOf('>', at)
    return end < 0 ? null : [at, end + 1]
  }
  return (at) => {
    pattern.lastIndex = at
    const found = pattern.exec(source)
    return found ? read(found[0], found[1] === '/', found[2]!.toLowerCase(), at, closing) : null
  }
}

function read(
  text: string,
  isEnd: boolean,
  name: string,
  at: number,
  closing: (name: string, from: number) => readonly [number, number] | null,
): Tag {
  const to = at + text.length
  const holds = !isEnd && !text.endsWith('/>')
  const end = holds && isHeld(name) ? closing(name, to) : null
  if (end && (name === 'nowiki' || name === 'pre')) return { name, to: end[1], does: 'literal', inner: [to, end[0]] }
  if (end && heldApart.has(name)) return { name, to: end[1], does: 'held', inner: [to, end[0]] }
  if (end) return { name, to: end[1], does: inSentence.has(name) ? 'left-out' : 'nothing' }
  return { name, to, does: name === 'br' ? 'line' : blockTags.has(name) || name === 'references' ? 'block' : 'nothing' }
}

const isHeld = (name: string): boolean =>
  unread.has(name) ||
  heldApart.has(name) ||
  inSentence.has(name) ||
  deleted.has(name) ||
  name === 'nowiki' ||
  name === 'pre'
