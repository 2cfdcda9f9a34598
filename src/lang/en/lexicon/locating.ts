/** What stands about the area that a place lies in, and what takes back what is said. */
import type { LexiconPart } from '../../engine/lexicon.ts'

export const locating = {
  classes: {
    reachWord: 'upper lower middle',
    areaEpithet: 'north south east west central mainland rural coastal occupied annexed restive breakaway war-torn',
    additive: 'also now still today',
    unreal: `
      not never no if unless until would could might may should cannot can will denied almost nearly hasn't haven't
      didn't wasn't don't doesn't without when whoever be whether`,
  },
} as const satisfies LexiconPart
