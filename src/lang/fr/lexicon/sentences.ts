/** What ends a sentence and what does not; how reports open. */
import type { LexiconPart } from '../../engine/lexicon.ts'

export const sentences = {
  classes: {
    stopOwned: 'm mm dr pr st ste gal col lt cdt cap env approx cf vs',
    stopOwnedName: 'janv févr juil sept oct nov déc av bd',
    stopOwnedFigure: 'n no art',
    sentenceOpener: `
      le la les l' un une des du il elle ils elles ce cette ces on nous à au aux dans en sur sous par pour avec après avant
      depuis selon et mais ou si située situé`,
    lineLeading: 'près que comme pour sa ses leurs',
    captionOpener:
      'photo vidéo légende source sources crédit archives infographie encadré chronologie mise correction urgent',
  },
} as const satisfies LexiconPart
