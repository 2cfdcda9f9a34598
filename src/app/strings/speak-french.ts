import { en } from './en.ts'
import { fr } from './fr.ts'
import { first } from './first.ts'
import { putInto } from './translation.ts'

/** Puts French in the place of English, as far as there is any. */
export function speakFrench(): void {
  putInto(en, fr)
  // What is no area, but a word or a function of its own, stands in both.
  putInto(first, fr)
}
