/**
 * How French writes Arabic, Ukrainian and Russian, Burmese, Pashto names, as a gazetteer in English letters has them:
 * "Vovtchansk" is Vovchansk, "Khan Cheikhoun" Khan Sheikhoun, "Djisr" Jisr, "Izioum" Izium (agency usage).
 */
export const romanisation: readonly (readonly [written: string, gazetteer: string])[] = [
  // The sound of "tch" is written as "ch" is in French: kept apart until "ch" is replaced.
  ['tch', '\0'],
  ['ch', 'sh'],
  ['\0', 'ch'],
  ['dj', 'j'],
  ['gue', 'ge'],
  ['gui', 'gi'],
  ['ou', 'u'],
]
