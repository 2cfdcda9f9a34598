/** A text that was taken out of its markup and edited, put back into it. */
import { diffArrays } from 'diff'
import { applied, editsOf } from './fixes.ts'
import type { Edit } from './fixes.ts'
import type { Source } from './source.ts'

export interface Carried {
  /** The source with all that could be put into it. */
  readonly text: string
  /** What fell on markup that cannot take it, as words of the edited text; changes of the words between are all there. */
  readonly lost: readonly string[]
}

/** What the reader is shown: each character of the rendered text as it is cleaned, and where it stood there. */
interface Shown {
  readonly text: string
  readonly places: readonly number[]
}

const token = /\d[\d.,]*\d|\d|\p{L}[\p{L}\p{M}]*|\s+|./gsu

/** `clean` takes characters out or gives others for them, one by one; it was applied before the text was edited. */
export function carriedBack(of: Source, edited: string, clean: (character: string) => string): Carried {
  const shown = shownOf(of.rendered.text, clean)
  const edits: Edit[] = []
  const lost: string[] = []
  for (const hunk of changesIn(shown.text, edited)) {
    const found = editsOf(of, inRendered(hunk, shown, of.rendered.text))
    if (found === null) lost.push(hunk.insert.trim() || shown.text.slice(hunk.from, hunk.to).trim())
    else edits.push(...found)
  }
  return { text: applied(of.source, edits), lost }
}

function shownOf(rendered: string, clean: (character: string) => string): Shown {
  const [parts, places]: [string[], number[]] = [[], []]
  for (let at = 0; at < rendered.length; at++) {
    const isPair = rendered[at] === '\r' && rendered[at + 1] === '\n'
    const cleaned = isPair ? '\n' : clean(rendered[at]!)
    if (cleaned !== '') places.push(at)
    parts.push(cleaned)
    if (isPair) at++
  }
  return { text: parts.join(''), places }
}

function changesIn(before: string, after: string): readonly Edit[] {
  const hunks: Edit[] = []
  let [at, insert, removed] = [0, '', 0]
  const close = () => {
    if (insert !== '' || removed > 0) hunks.push({ from: at - removed, to: at, insert })
    ;[insert, removed] = ['', 0]
  }
  for (const part of diffArrays(before.match(token) ?? [], after.match(token) ?? [])) {
    const text = part.value.join('')
    if (part.added) insert += text
    else if (part.removed) [at, removed] = [at + text.length, removed + text.length]
    else {
      close()
      at += text.length
    }
  }
  close()
  return hunks
}

function inRendered({ from, to, insert }: Edit, { places }: Shown, rendered: string): Edit {
  const start = from < places.length ? places[from]! : rendered.length
  const end = to > from ? places[to - 1]! + 1 : start
  return { from: start, to: end, insert }
}
