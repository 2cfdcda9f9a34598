/** Whether the text measures from the middle of a place or from its edge, and not from wherever it begins. */
import type { Span } from '../model.ts'

/** "the Sydney central business district", "Durban CBD", "Hama's city centre". */
const behind = /^(?:['’]s)?\s{0,2}(?:central business district|cbd|(?:city |town )?cent(?:re|er)|downtown)\b/i
/** "the centre of Raqqa", "downtown Chicago", "the heart of the city". */
const before = /\b(?:cent(?:re|er) of|downtown|heart of|middle of)(?: the)?\s{1,2}$/i
/** The same where the mention takes these words in. */
const inside =
  /^(?:the )?(?:cent(?:re|er) of|downtown)\b|\b(?:central business district|cbd|(?:city|town) cent(?:re|er)|downtown)$/i
const longest = 30

export function isFromCentre(text: string, { from, to }: Span): boolean {
  return (
    behind.test(text.slice(to, to + longest)) ||
    before.test(text.slice(Math.max(0, from - longest), from)) ||
    inside.test(text.slice(from, to))
  )
}

/** "Kyiv's western edge", "the Kyiv city limits". */
const edgeBehind = /^(?:['’]s)?\s{1,2}(?:[a-z-]{1,20}\s)?(?:edge|outskirts|suburbs?|fringes?|(?:city |town )?limits)\b/i
/** "the outskirts of Kyiv", "the western suburbs of the city". */
const edgeBefore = /\b(?:edge|outskirts|suburbs?|fringes?|limits|gates) of(?: the)?\s{1,2}$/i

export function isFromEdge(text: string, { from, to }: Span): boolean {
  const end = /['’]s$/.test(text.slice(from, to)) ? to - 2 : to
  return (
    edgeBehind.test(text.slice(end, end + longest)) || edgeBefore.test(text.slice(Math.max(0, from - longest), from))
  )
}
