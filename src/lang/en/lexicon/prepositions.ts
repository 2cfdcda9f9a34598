/** Prepositions by what follows them, and what ends a phrase. */
import type { LexiconPart } from '../../engine/lexicon.ts'

export const prepositions = {
  classes: {
    placing: 'in at near outside around toward towards into throughout across between via',
    onSurface: 'on',
    comitative: 'with',
    preposition: 'by for under along through within over off inside past behind beyond against opposite',
    phraseEnd: 'since until just only also will would amid',
    clauseOpener: 'where as when because since',
  },
} as const satisfies LexiconPart
