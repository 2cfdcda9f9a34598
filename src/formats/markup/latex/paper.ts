import type { Span } from '../../../core/model.ts'
import type { Find } from '../finder.ts'
import type { TextWriter } from '../rendered.ts'
import type { Entry } from './entries.ts'
import type { Macro } from './macros.ts'

/** A paper that is being read, and what reads a part of it. */
export interface Paper {
  readonly source: string
  /** Offset of each brace that opens -> of the one that closes it. */
  readonly braces: ReadonlyMap<number, number>
  readonly find: Find
  readonly out: TextWriter
  /** Footnotes of the paragraph: they are read behind it. */
  readonly notes: Span[]
  /** What the author's own commands print, by name. */
  readonly macros: Map<string, Macro | string>
  /** What entries of its glossary and acronyms print, by their keys. */
  readonly entries: ReadonlyMap<string, Entry>
  /** What of it could not be read, each in a sentence. */
  readonly faults: string[]
  /** Characters that the author's commands may still come to: one of them may hold ten others, and so on. */
  readonly room: { left: number }
  /** Reads the words of a span, so deep in commands. */
  readonly write: (span: Span, depth: number) => void
  /** Ends the block, and reads the notes that stood in it. */
  readonly block: (depth: number) => void
  /** Another text that is read by the same definitions. */
  readonly other: (source: string, out: TextWriter) => Paper
  /** The source says that it has shorthands of babel. */
  readonly shorthands: boolean
  /** Tables that are open: a line break ends a row of them. */
  tables: number
}

export interface Command extends Span {
  readonly name: string
}

export interface Groups {
  readonly found: readonly Span[]
  /** Behind the last. */
  readonly to: number
}

/** The arguments behind a command: "[...]" is passed over. */
export function groups({ source, braces }: Pick<Paper, 'source' | 'braces'>, from: number, most: number): Groups {
  const found: Span[] = []
  let to = from
  const optional = /\s{0,20}\[[^\]\n]{0,400}\]/y
  const opening = /\s{0,20}\{/y
  for (;;) {
    optional.lastIndex = to
    if (optional.test(source)) to = optional.lastIndex
    opening.lastIndex = to
    const close = found.length < most && opening.test(source) ? braces.get(opening.lastIndex - 1) : undefined
    if (close === undefined) return { found, to }
    found.push({ from: opening.lastIndex, to: close })
    to = close + 1
  }
}
