/** Addresses, handles, hashtags and names of files: nobody's spelling, and dead where a letter of them changes. */
import type { Span } from '../../core/model.ts'

/** Longer ones are looked at so far. */
const longest = 300

const forms: readonly RegExp[] = [
  /:\/\//,
  /^www\./i,
  /[@_\\]/,
  /^#/,
  /^(?:mailto|doi|tel|urn|file):/i,
  // A domain or a file, with a path or without: "rakka.sy/map", "Rakka.jpg".
  /^[\p{L}\p{N}~-]+(?:\.[\p{L}\p{N}~-]+)*\.[a-z][a-z0-9]{1,9}(?:[/?#:].*)?$/u,
  /^\.{0,2}\/|\/.*\/|[?&]\w+=/,
]

/** Whether the words of the span stand within such a one. */
export function isInAddress(text: string, { from, to }: Span): boolean {
  const before = /[^\s<>"“”«»|]*$/.exec(text.slice(Math.max(0, from - longest), from))![0]
  const behind = /^[^\s<>"“”«»|]*/.exec(text.slice(to, to + longest))![0]
  const word = before + text.slice(from, to) + behind
  const bare = word.replace(/^[([{'‘*]+/, '').replace(/(?:['’]s)?[.,;:!?)\]}'’*]*$/, '')
  return forms.some((form) => form.test(bare))
}
