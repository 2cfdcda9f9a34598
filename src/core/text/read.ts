import { english } from '../../lang/en/index.ts'
import { findPhrases } from '../../lang/engine/phrases.ts'
import type { Draft, Language, PartialDate, Span } from '../model.ts'
import { findCompass } from './compass.ts'
import { findDatelines } from './datelines.ts'
import { findDates } from './days/dates.ts'
import { findPairs } from './coordinates/pairs.ts'
import { findQuantities } from './figures/quantities.ts'
import { findSentences } from './sentences.ts'
import { joined } from './join.ts'
import { paragraphsOf, partsOf, unreadOf } from './told.ts'
import { tokenize } from './tokens.ts'

export interface ReadOptions {
  /** The day of reporting, ISO 8601, whole or partial. */
  readonly date?: PartialDate | null
  /** The one language that all of the text is read in; each paragraph's own where none is given. */
  readonly language?: Language
}

/**
 * Reads the text in time proportional to its length; throws nothing, whatever the text. Each paragraph is read in its own
 * language, where that is at hand (languages.ts); what shows no language as the paragraph before it.
 */
export function read(text: string, options: ReadOptions = {}): Draft {
  const reported = options.date ?? null
  const language = options.language ?? english
  const whole = readIn(text, language, reported)
  const paragraphs = paragraphsOf(whole)
  const parts = options.language ? null : partsOf(text, paragraphs, language)
  const draft = parts
    ? joined(
        text,
        parts.map((part) => ({ part, draft: readIn(text.slice(part.from, part.to), part.language, reported) })),
      )
    : whole
  return { ...draft, unread: unreadOf(paragraphs, (code) => draft.parts.some((part) => part.language.code === code)) }
}

/** Reads a text that is all in one language. */
function readIn(text: string, language: Language, reported: PartialDate | null): Draft {
  const { lexicon } = language
  const tokens = tokenize(text, lexicon)
  const phrases = findPhrases(tokens, lexicon)
  const sentences = findSentences(text, tokens, lexicon)
  const quantities = findQuantities(text, tokens, lexicon)
  const coordinates = findPairs(text, lexicon)
  const compass = findCompass(text, tokens, quantities, lexicon).filter((word) => !isWithin(word, coordinates))
  const dates = findDates(text, tokens, reported, lexicon)
  const datelines = findDatelines(tokens, sentences, lexicon)
  return {
    language,
    parts: [{ from: 0, to: text.length, language }],
    text,
    tokens,
    phrases,
    sentences,
    quantities,
    compass,
    coordinates,
    dates,
    datelines,
    unread: [],
    reported,
  }
}

/** Whether a span lies in one of others, which are in order and apart: binary search. */
function isWithin(span: Span, others: readonly Span[]): boolean {
  let [low, high] = [0, others.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (others[middle]!.to <= span.from) low = middle + 1
    else high = middle
  }
  return others[low] !== undefined && others[low]!.from <= span.from
}
