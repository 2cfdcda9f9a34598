/** What ends a sentence and what does not; how reports open. */
import type { LexiconPart } from '../../engine/lexicon.ts'

export const sentences = {
  classes: {
    stopOwned: `
      st ste mt mts ft dr mr mrs ms prof rev gen col lt sgt capt maj cmdr adm brig cpl gov sen rep pres hon sr jr messrs
      mme mlle approx vs fig viz cf`,
    stopOwnedName: `
      jan feb mar apr jun jul aug sep sept oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky mass mich
      minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo hwy rd ave blvd pct inc ltd corp co dept
      dist prov`,
    stopOwnedFigure: 'c ca no nos pop est',
    sentenceOpener: `
      the a an it its this that these those he she his her they their we our i you in on at by for from with as after
      before when while since until if but and or so yet there here near both some all most many several another
      according to during under over among between within located situated`,
    lineLeading: 'near than into as for have had who its their his her this these those',
    captionOpener: `
      file photo update updated breaking correction corrected watch editorial note image video live exclusive analysis
      opinion credit caption photos source sources read more warning summary factbox timeline graphic map editor
      advisory subject place reported location coordinates date`,
  },
} as const satisfies LexiconPart
