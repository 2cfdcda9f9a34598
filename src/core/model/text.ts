/** What the text itself says: tokens, sentences, figures, compass words, coordinates, dates. */
import type { Language, PhraseIndex } from './language.ts'
import type { AreaUnit, Bound, LengthUnit } from './units.ts'
import type { Span } from './position.ts'

export type TokenKind = 'word' | 'number' | 'punctuation'

export interface Token extends Span {
  readonly text: string
  /** Lower case, typographic apostrophes and hyphens made plain. */
  readonly lower: string
  readonly kind: TokenKind
  /** Position in `Draft.tokens`. */
  readonly index: number
  /** True where white space (or the start of the text) stands before the token. */
  readonly spaced: boolean
  /** True where the token starts with an upper-case letter. */
  readonly capital: boolean
  /** The classes of the lexicon that the word belongs to (model/words.ts). */
  readonly classes: ReadonlySet<string>
}

export interface Sentence extends Span {
  /** Range in `Draft.tokens`, half-open. */
  readonly firstToken: number
  readonly lastToken: number
  /** 0-based paragraph (blocks separated by a line break). */
  readonly paragraph: number
  /** A short line without closing punctuation: a title, or an article's subject put above its text. */
  readonly heading: boolean
}

/** A length or an area as printed: "about 30 miles", "within 10 kilometres", "10 to 15 km". */
export interface Quantity extends Span {
  /** The span without bound words, for fixes: "30 miles". */
  readonly figure: Span
  /** The digits or number words alone: "30", "10 to 15", "1,200". */
  readonly number: Span
  readonly text: string
  /** In `unit`; the lower end of a range. */
  readonly value: number
  /** In `unit`; the upper end of a range, else null. */
  readonly upper: number | null
  readonly unit: LengthUnit | AreaUnit
  /** The unit as printed ("km", "kilometres"), for fixes that keep the author's style; '' where a list shares it. */
  readonly unitText: string
  readonly measure: 'length' | 'area'
  readonly bound: Bound
  /** The interval that the wording states, in metres (square metres for an area): half of the last significant digit,
   *  the range, or the bound ("within 10 km" is [0, 10 km], "more than" has Infinity above). */
  readonly lowMetres: number
  readonly highMetres: number
  /** Range in `Draft.tokens`, half-open. */
  readonly firstToken: number
  readonly lastToken: number
}

/** "north", "south-westerly", "NNE", "northern": `part` where it names a part or side, not a direction from a point. */
export interface CompassWord extends Span {
  readonly text: string
  readonly degrees: number
  /** Of how many points it is one: 4, 8 or 16. */
  readonly points: 4 | 8 | 16
  readonly form: 'direction' | 'adjective'
  /** "far north", "northernmost": the last part on that side. */
  readonly outermost?: true
  /** Range in `Draft.tokens`, half-open. */
  readonly firstToken: number
  readonly lastToken: number
}

/** A coordinate pair in the text: decimal, degrees minutes seconds, or MGRS. */
export interface CoordinatePair extends Span {
  readonly text: string
  readonly lon: number
  readonly lat: number
  readonly format: 'decimal' | 'dms' | 'mgrs'
  /** Half of the last printed digit, in metres on the ground. */
  readonly precisionMetres: number
}

/** ISO 8601, whole or partial: 2016, 2016-06, 2016-06-22. */
export type PartialDate = string

/** A date that the text names, resolved against the day of reporting: "on Sunday" -> 2016-06-19. */
export interface DateMention extends Span {
  readonly text: string
  readonly date: PartialDate | null
}

/** A paragraph in a language that is not read. */
export interface Unread extends Span {
  readonly paragraph: number
  /** ISO 639-1; mul for one that no list knows. */
  readonly code: string
  /** The language's name in English. */
  readonly language: string
}

/** A part of a draft in one language. */
export interface DraftPart extends Span {
  readonly language: Language
}

/** The text, read once. */
export interface Draft {
  /** The language that it is read in: of several that of the first part (text/views.ts). */
  readonly language: Language
  /** From the start of the text to its end, in order; one where all is in one language. */
  readonly parts: readonly DraftPart[]
  readonly text: string
  readonly tokens: readonly Token[]
  /** Entries of the lexicon of several words, where they stand. */
  readonly phrases: PhraseIndex
  readonly sentences: readonly Sentence[]
  readonly quantities: readonly Quantity[]
  readonly compass: readonly CompassWord[]
  readonly coordinates: readonly CoordinatePair[]
  readonly dates: readonly DateMention[]
  /** The place part of "Beirut:" or "BEIRUT (AP) -" at the start of a paragraph. */
  readonly datelines: readonly Span[]
  /** Paragraphs in a language that is not read: they hold no claims. */
  readonly unread: readonly Unread[]
  /** The day of reporting: given by the caller, or null. */
  readonly reported: PartialDate | null
}
