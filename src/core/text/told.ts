/** In which language each paragraph is written. */
import { isPlainEnglish, plainLanguage } from '../../lang/known/plain.ts'
import type { Told } from '../../lang/engine/tell.ts'
import type { Draft, DraftPart, Language, Sentence, Token, Unread } from '../model.ts'
import { languageAtHand } from './languages.ts'
import { type Teller, tellerAtHand } from './teller.ts'

const quotes = new Set(['"', '“', '”', '„', '«', '»'])
/** Of fewer words of its own a paragraph is told by what it quotes. */
const fewestOwn = 4
/** Texts of more words show their language, or are lists of names. */
const mostWords = 40

/** The words of tokens [first, last) outside quotation marks: a quote may be in another language. */
function wordsOf(tokens: readonly Token[], first: number, last: number): readonly Token[] {
  const all: Token[] = []
  const own: Token[] = []
  let isQuoted = false
  for (let at = first; at < last; at++) {
    const token = tokens[at]!
    if (quotes.has(token.text)) isQuoted = !isQuoted
    if (token.kind !== 'word') continue
    all.push(token)
    if (!isQuoted) own.push(token)
  }
  return own.length >= fewestOwn ? own : all
}

/** A paragraph, and the language that its words show; null where they show none. */
interface Paragraph {
  readonly first: Sentence
  readonly last: Sentence
  readonly words: readonly Token[]
  readonly told: Told | null
}

/** The paragraphs of a draft. A draft in English alone shows its language to nobody who asks no further. */
export function paragraphsOf(draft: Pick<Draft, 'tokens' | 'sentences' | 'language'>): readonly Paragraph[] {
  const found = untold(draft)
  const isPlain = draft.language.code === plainLanguage && isPlainEnglish(found.map(({ words }) => words))
  const teller = isPlain ? null : tellerAtHand()
  return teller ? allTold(found, teller) : found
}

function allTold(untold: readonly Paragraph[], teller: Teller): readonly Paragraph[] {
  const found = untold.map((paragraph) => ({ ...paragraph, told: teller.tell(paragraph.words) }))
  return found.some(({ told }) => told) ? found : allLeaning(found, teller)
}

function untold({ tokens, sentences }: Pick<Draft, 'tokens' | 'sentences'>): readonly Paragraph[] {
  const found: Paragraph[] = []
  for (let at = 0; at < sentences.length;) {
    const first = sentences[at]!
    let next = at + 1
    while (sentences[next]?.paragraph === first.paragraph) next++
    const last = sentences[next - 1]!
    const words = wordsOf(tokens, first.firstToken, last.lastToken)
    found.push({ first, last, words, told: null })
    at = next
  }
  return found
}

/** How many words more than to the usual language must belong to another, where no paragraph shows any. */
const leastLead = 2

/** A headline or a few words, which show no language: what they lean to. */
function allLeaning(paragraphs: readonly Paragraph[], { lean, readable }: Teller): readonly Paragraph[] {
  const words = paragraphs.flatMap((paragraph) => paragraph.words)
  const told = words.length < mostWords ? lean(words, readable, leastLead) : null
  return told ? paragraphs.map((paragraph) => ({ ...paragraph, told })) : paragraphs
}

/** Paragraphs in a language in which nothing of the draft is read, in order. */
export const unreadOf = (paragraphs: readonly Paragraph[], isRead: (code: string) => boolean): Unread[] =>
  paragraphs.flatMap(({ first, last, told }) =>
    told && !isRead(told.code)
      ? [{ from: first.from, to: last.to, paragraph: first.paragraph, language: told.name, code: told.code }]
      : [],
  )

/** What a paragraph that shows no language is read in: what it leans to, else what is read before it. */
const leaning = ({ words }: Paragraph, among: readonly Language[], before: Language | null): Language | null =>
  languageAtHand(
    tellerAtHand()?.lean(
      words,
      among.map(({ code }) => code),
    )?.code ?? '',
  ) ?? before

/**
 * The parts of a text in different languages, in order, from its start to its end; null where all of it is in `usual`,
 * or in what is not read.
 */
export function partsOf(text: string, paragraphs: readonly Paragraph[], usual: Language): readonly DraftPart[] | null {
  const shown = paragraphs.map(({ told }) => told && languageAtHand(told.code))
  const among = [...new Set(shown.filter((one) => one !== null))]
  if (among.every((one) => one === usual)) return null
  const parts: { from: number; to: number; language: Language }[] = []
  let before = among.length === 1 ? among[0]! : null
  paragraphs.forEach((paragraph, index) => {
    const language = shown[index] ?? leaning(paragraph, [...new Set([usual, ...among])], before) ?? usual
    before = language
    const part = parts.at(-1)
    if (part?.language === language) return
    const from = part ? paragraph.first.from : 0
    if (part) part.to = from
    parts.push({ from, to: text.length, language })
  })
  return parts
}
