import type { Bearing, Lexicon, Token } from '../../model.ts'

/** What "N", "SW" or "W.S.W." means: capitals, with or without full stops; null for other words. */
export function lettersOf(lexicon: Lexicon, { text }: Token): Bearing | null {
  if (text.length > 6 || text !== text.toUpperCase()) return null
  return lexicon.value('compassLetter', text.replaceAll('.', '').toLowerCase()) ?? null
}

/** What "nw" or "s.w." means where "of" follows: letters of chats and notes; one alone is no point of the compass. */
export function smallLettersOf(lexicon: Lexicon, { text, lower }: Token): Bearing | null {
  const letters = lower.replaceAll('.', '')
  if (text !== lower || letters.length < 2 || letters.length > 3) return null
  return lexicon.value('compassLetter', letters) ?? null
}
