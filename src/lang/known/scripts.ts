/** Scripts, and the languages that are told by their letters. */
import type { KnownScript } from '../engine/tell.ts'

/** Of several languages the first whose letters stand in the text is meant, else the last. */
export const scripts: readonly KnownScript[] = [
  { pattern: /[\u0370-\u03ff\u1f00-\u1fff]/u, languages: [{ code: 'el', name: 'Greek' }] },
  { pattern: /[\u0400-\u052f]/u, languages: [{ code: 'uk', name: 'Ukrainian', letters: /[іїєґ]/iu }], byWords: true },
  { pattern: /[\u0530-\u058f]/u, languages: [{ code: 'hy', name: 'Armenian' }] },
  { pattern: /[\u0590-\u05ff]/u, languages: [{ code: 'he', name: 'Hebrew' }] },
  {
    pattern: /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/u,
    languages: [
      { code: 'ur', name: 'Urdu', letters: /[ٹڈڑںے]/u },
      { code: 'fa', name: 'Persian', letters: /[پچژگکی]/u },
      { code: 'ar', name: 'Arabic' },
    ],
  },
  { pattern: /[\u0900-\u097f]/u, languages: [{ code: 'hi', name: 'Hindi' }] },
  { pattern: /[\u0980-\u09ff]/u, languages: [{ code: 'bn', name: 'Bengali' }] },
  { pattern: /[\u0b80-\u0bff]/u, languages: [{ code: 'ta', name: 'Tamil' }] },
  { pattern: /[\u0d80-\u0dff]/u, languages: [{ code: 'si', name: 'Sinhala' }] },
  { pattern: /[\u0e80-\u0eff]/u, languages: [{ code: 'lo', name: 'Lao' }] },
  { pattern: /[\u1000-\u109f]/u, languages: [{ code: 'my', name: 'Burmese' }] },
  { pattern: /[\u1780-\u17ff]/u, languages: [{ code: 'km', name: 'Khmer' }] },
  { pattern: /[\u0e00-\u0e7f]/u, languages: [{ code: 'th', name: 'Thai' }] },
  { pattern: /[\u10a0-\u10ff]/u, languages: [{ code: 'ka', name: 'Georgian' }] },
  { pattern: /[\u1200-\u137f]/u, languages: [{ code: 'am', name: 'Amharic' }] },
  { pattern: /[\uac00-\ud7af]/u, languages: [{ code: 'ko', name: 'Korean' }] },
  {
    pattern: /[\u3040-\u30ff\u3400-\u9fff]/u,
    languages: [
      { code: 'ja', name: 'Japanese', letters: /[\u3040-\u30ff]/u },
      { code: 'zh', name: 'Chinese' },
    ],
  },
]
