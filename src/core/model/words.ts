/**
 * The classes of words that reading asks for: what each is, for whoever writes a lexicon. No word of any language
 * stands here. A language's lexicon gives every class its words; the build checks that none is missing.
 */
import type { FeatureType } from './features.ts'
import type { MarkClass } from './marks.ts'

/** How the distance is said to run: "by road", "upstream". `unsaid` is as the crow flies. */
export type Path = 'unsaid' | 'straight' | 'road' | 'river'

export const wordClasses = {
  // Grammar
  article: 'definite and indefinite articles',
  definite: 'the definite article',
  indefinite: 'indefinite articles',
  conjunction: 'joins things of one kind',
  disjunction: 'names one of two things',
  contrast: 'sets two clauses against one another',
  genitive: 'of whom or what: the preposition between a part and its whole, a direction and its origin',
  origin: 'from where: the preposition of what is measured from',
  goal: 'where to: the preposition of a way’s end',
  inner: 'within what: prepositions of what encloses a place',
  copula: 'finite forms of the verb that says what or where something is',
  posture: 'finite verbs of lying, standing, sitting somewhere',
  located: 'participles that place something',
  relative: 'relative pronouns for things',
  owner: 'possessive pronouns for things',
  ability: 'finite forms of the verb of having',
  deictic: 'pronouns and adverbs for the place that the text is about',
  boundary: 'prepositions, relative words and verbs that end a noun phrase',
  expletive: 'the pronoun that stands for nothing: it is 5 km to A',
  // Figures and what stands about them
  toward: 'prepositions before a side: to the north, in the west',
  emphasis: 'adjectives before a side: the far north, the immediate west',
  sideNoun: 'nouns of a side or direction: the northern side, a westerly direction',
  filler: 'words that may stand between a figure and its origin and change nothing',
  away: 'adverbs that say that something is measured from a place which may be left out',
  aloof: 'adverbs by which two places are measured from one another',
  beside: 'prepositions and misprints that stand for the origin behind a figure: outside, off',
  means: 'the preposition of a means of travel',
  lengthwise: 'prepositions along a way: down the river, up the road',
  crossing: 'prepositions that go over a line: across the border',
  hedge: 'adverbs of approximation or stress before a figure',
  pairing: 'the preposition of two ends',
  separating: 'verbs that set two places a distance apart',
  separated: 'their participle',
  wayNoun: 'nouns of a way between two places',
  gap: 'nouns of what lies between two places',
  joining: 'participles of a way that joins two places',
  demonstrative: 'demonstrative pronouns and adjectives',
  accompanying: 'the preposition of company: joined with',
  taking: 'verbs of what a way asks for: it takes 45 km of road',
  spread: 'nouns of a circle around a place: a radius, a ring',
  around: 'prepositions of such a circle',
  length: 'adjectives that make a figure the length of a thing',
  edge: 'nouns for the rim of a place',
  core: 'nouns for the middle or the limits of a place, which is measured from all the same',
  quality: 'adjectives of a place that do not change which one is meant',
  nearer: 'comparatives of nearness, which compare two distances',
  // Vetoes: a length that is no distance between places
  dimension: 'nouns of a measured size or reach, before a figure',
  sized: 'words behind a figure that make it a size or a reach',
  perceived: 'verbs of hearing, feeling, firing: what carries over a distance',
  reaching: 'verbs of what comes from afar',
  travelled: 'verbs of a journey or of a course: the figure is its length',
  stranded: 'adverbs behind such a verb that make it a position again',
  // Subjects
  quoted: 'verbs and participles of position that belong to the words of a claim',
  subjectLink: 'words that may stand between a subject and its figure and change nothing',
  being: 'verbs that tell where or what their subject is, being and having',
  dayLink: 'prepositions and adverbs of time before a day',
  happening: 'nouns of events that have a place and do not move',
  moving: 'verbs of a force that moves',
  personal: 'relative pronouns for people',
} as const satisfies Readonly<Record<string, string>>

export type WordClass = keyof typeof wordClasses

/** Classes whose words mean a value. */
export interface WordValues {
  /** By which way a distance is said to run. */
  readonly path: Path
  /** By which way a distance runs that is measured along something: a road, a river. */
  readonly course: Path
  /** Which features a common noun names. */
  readonly feature: readonly FeatureType[]
}

export type ValueClass = keyof WordValues

export const valueClasses: Readonly<Record<ValueClass, string>> = {
  path: 'words of a way: along a road, down a river, as the crow flies',
  course: 'nouns of what a distance may run along',
  feature: 'nouns that say what kind of place something is',
}

/** Every class: of words, of words that mean a value, of punctuation. */
export type ClassName = WordClass | ValueClass | MarkClass
