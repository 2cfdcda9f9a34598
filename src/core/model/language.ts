/** A language that is read, as data: its words and its frames. lang/engine compiles them, lang/en is English. */
import type { ClassName, ValueClass, WordValues } from './words.ts'

export interface Lexicon {
  /** The classes of a word in lower case; the same set for words of the same classes. */
  classesOf(word: string): ReadonlySet<string>
  /** Phrases that begin with the word, longest first. */
  phrasesFrom(word: string): readonly Phrase[]
  /** What a word or a phrase (its words joined by blanks) means in a class of values. */
  value<K extends ValueClass>(of: K, word: string): WordValues[K] | undefined
  wordsOf(of: ClassName): readonly string[]
  /** What a word that is written like another is behind the word before it; left out where a language has none. */
  readonly homographs?: ReadonlyMap<string, Homograph>
}

/** A word that is written like another: "est" is a verb, and behind "l’" a point of the compass. */
export interface Homograph {
  /** Words behind which it is the other one, which alone has these classes. */
  readonly behind?: readonly string[]
  readonly classes?: readonly ClassName[]
  /** The word that it stands for with a capital, which has lost its accent there: A for À. */
  readonly capital?: string
}

/** Several words that are one entry: "as the crow flies". */
export interface Phrase {
  readonly words: readonly string[]
  readonly classes: ReadonlySet<string>
}

/** A phrase where it stands in a text: tokens [first, last). */
export interface PhraseAt {
  readonly first: number
  readonly last: number
  readonly classes: ReadonlySet<string>
}

export interface PhraseIndex {
  /** Phrases that begin at a token, longest first. */
  from(token: number): readonly PhraseAt[]
  /** Phrases that end before a token (exclusive), longest first. */
  before(token: number): readonly PhraseAt[]
}

/** One step of a compiled pattern; `next` and `other` are positions in the program, the first is tried first. */
export type Step =
  | { readonly op: 'word'; readonly classes: readonly string[]; readonly name?: string }
  | { readonly op: 'not'; readonly class: string }
  | { readonly op: 'without'; readonly slot: string }
  | { readonly op: 'slot'; readonly slot: string; readonly name: string }
  | { readonly op: 'aside' }
  | { readonly op: 'start' }
  | { readonly op: 'end' }
  | { readonly op: 'split'; readonly next: number; readonly other: number }
  | { readonly op: 'jump'; readonly next: number }
  | { readonly op: 'match' }

export type Program = readonly Step[]

/** What a frame is looked for around: what fills a slot, or a word of one of some classes. */
export type Anchor =
  { readonly slot: string; readonly name: string } | { readonly classes: readonly string[]; readonly name: string }

/** A pattern around its anchor: what is matched leftwards of it, what it is, what is matched rightwards. */
export interface Pattern {
  readonly left: Program
  readonly anchor: Anchor
  readonly right: Program
  /** Of each group of classes one has to stand in the sentence for the pattern to fit anywhere in it. */
  readonly requires: readonly (readonly string[])[]
}

/** One named wording of a claim: a pattern over classes and slots (lang/engine/pattern.ts), with its examples. */
export interface FrameSource {
  /** "distance.from": its kind of claim, a full stop, a name of its own. */
  readonly id: string
  readonly pattern: string
  /** Sentences in which it fires: at least one. */
  readonly fires: readonly string[]
  /** Sentences in which it does not: at least one. */
  readonly silent: readonly string[]
  /** What the wording says beyond its slots, for the rule of its kind: `{ path: 'road' }`. */
  readonly means?: Readonly<Record<string, string>>
}

export interface Frame extends FrameSource {
  readonly compiled: Pattern
}

export interface Language {
  /** ISO 639-1. */
  readonly code: string
  readonly lexicon: Lexicon
  /** All frames, in the order in which they are tried. */
  readonly frames: readonly Frame[]
  /** The frames of a kind of claim: those whose id begins with it. */
  framesOf(kind: string): readonly Frame[]
  /** What places are called in the language: a name -> the name, or the id, under which gazetteers hold it. */
  readonly exonyms?: ReadonlyMap<string, string>
  /** Words drawn together with the next one: "à l'" before a vowel, "au " before others; the longest first. */
  readonly contractions?: readonly { readonly elided: string; readonly plain: string }[]
  /** How it writes the sounds of foreign names -> how gazetteers do, in the order in which they are replaced. */
  readonly romanisation?: readonly (readonly [written: string, gazetteer: string])[]
}
