import type { DraftNote, Said } from '../../core/model.ts'
import type { Format } from './format.ts'
import type { Rendered } from './rendered.ts'

/** What the check of a text is told of: the source, how it is read, and what it gives to read. */
export interface Source {
  readonly format: Format
  /** As it came; of a Word document the XML of its text. */
  readonly source: string
  readonly rendered: Rendered
  /** What the author is told where nobody said how it is written. */
  readonly untold?: { readonly code: DraftNote['code']; readonly told: Said }
}
