import type { Span } from '../../../core/model.ts'
import type { Find } from '../finder.ts'
import type { TextWriter } from '../rendered.ts'
import type { Pairs } from './pairs.ts'
import type { Tag } from './tags.ts'

interface Note extends Span {
  readonly depth: number
}

/** A page that is being read, and what reads a part of it. */
export interface Page {
  readonly source: string
  readonly pairs: Pairs
  readonly tagAt: (at: number) => Tag | null
  readonly find: Find
  readonly out: TextWriter
  /** Reads the words of a span, so deep in templates and links. */
  readonly write: (span: Span, depth: number) => void
  /** Ends the block, and reads the notes that stood in it. */
  readonly block: () => void
  /** Notes of the paragraph: they are read behind it. */
  readonly notes: Note[]
  /** Templates that may print figures in a sentence, and are not known: their names. */
  readonly skipped: Set<string>
  /** What of it is broken, each in a sentence. */
  readonly faults: string[]
  /** Where the line ends in which a link is open that has no end; 0 for none. */
  openLink: number
  /** What the line opened with: the row of a table may hold several cells, a heading ends in its marks. */
  line: 'text' | 'row' | 'heading' | 'item'
}

export const isLineStart = (source: string, at: number): boolean => at === 0 || source[at - 1] === '\n'
