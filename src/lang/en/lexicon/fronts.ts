/** The front as a line that places lie before, behind and beside. */
import type { LexiconPart } from '../../engine/lexicon.ts'

export const fronts = {
  classes: {
    sectorNoun: 'direction axis sector front',
    frontNoun: 'front frontline frontlines front_line front_lines lines line_of_contact contact_line',
    frontShort: 'front lines',
    behindWord: 'behind',
    flankNoun: 'side',
  },
} as const satisfies LexiconPart
