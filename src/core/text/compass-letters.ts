import type { Bearing, Lexicon, Token } from '../model.ts'

/** What "N", "SW" or "W.S.W." means: capitals, with or without full stops; null for other words. */
export function lettersOf(lexicon: Lexicon, { text }: Token): Bearing | null {
  if (text.length > 6 || text !== text.toUpperCase()) return null
  return lexicon.value('compassLetter', text.replaceAll('.', '').toLowerCase()) ?? null
}
