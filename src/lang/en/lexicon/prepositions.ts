/** Prepositions by what follows them, and what ends a phrase. */
import type { LexiconPart } from '../../engine/lexicon.ts'

export const prepositions = {
  classes: {
    placeLead: 'in at near outside around toward towards into throughout across between via',
    whereWord: 'where',
    exampleOf: 'including such_as among_them among_which like notably namely particularly especially mainly',
    onSurface: 'on',
    preposition: 'by for under along through within over off inside past behind beyond against opposite',
    phraseBreak: 'since until just only also will would amid',
    subclause: 'where as when because since',
  },
} as const satisfies LexiconPart
