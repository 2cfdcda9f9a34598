/**
 * The classes of words that reading asks for: what each is, for whoever writes a lexicon. No word of any language
 * stands here. A language's lexicon gives every class its words; the build checks that none is missing.
 */
import type { FeatureType } from './features.ts'
import type { Holder } from './ground.ts'
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
  sideAdverb: 'adverbs and participles before a direction: just, located',
  nearby: 'adjectives of what is near',
  lying: 'verbs of lying and being, behind a side: to the west lies',
  sideNoun: 'nouns of a side or direction: the northern side, a westerly direction',
  filler: 'words that may stand between a figure and its origin and change nothing',
  away: 'adverbs that say that something is measured from a place which may be left out',
  aloof: 'adverbs by which two places are measured from one another',
  beside: 'prepositions and misprints that stand for the origin behind a figure: outside, off',
  means: 'the preposition of a means of travel, and of who did something',
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
  which: 'the relative pronoun that goes back to a thing named right before',
  contracted: 'the expletive grown together with its verb',
  site: 'the preposition of a point',
  locative: 'the preposition of an area that something lies in',
  placing: 'prepositions that make a name the setting of something else',
  facing: 'prepositions of nearness and of facing',
  relating: 'prepositions before names that something else lies between, near or from',
  phraseEnd: 'words that are no part of a noun phrase which explains a name',
  perched: 'participles that set a place somewhere without a copula',
  opening: 'participles with which a sentence may open before its subject',
  stating: 'verbs that tell what befell a place or what it is',
  asideOpener: 'participles and adverbs with which an aside about a place opens',
  clauseOpener: 'relative words and intensive pronouns behind which another clause begins',
  clauseBegin: 'words with which a clause begins behind a list',
  inOrder: 'adverbs that join two lists in their order',
  plural: 'words that say something of several things',
  singular: 'verbs that say something of one thing',
  runs: 'verbs of a line that runs somewhere',
  comparative: 'comparatives and adverbs that bound a figure',
  approximation: 'words and signs before a converted figure',
  state: 'participles of a state, behind a copula',
  gerund: 'endings of what somebody is doing',
  participle: 'endings and irregular participles of what somebody has done',
  // What a place lies in
  reachWord: 'adjectives for a part of a river or a region: the upper Nile',
  areaEpithet: 'adjectives, compass words among them, that stand before a region or country and change nothing',
  additive: 'adverbs between a copula and what it says: also, now, still',
  unreal: 'words before a verb by which it is no fact: negations, conditions, modal verbs',
  // What a place is
  figurative: 'adjectives that make “capital” a manner of speaking, or a thing of the past',
  compoundAdjective: 'endings of compounds that say whose a place is, who is based there, what it is made for',
  headNoun: 'nouns for the middle or the head of an area, before which the noun for the area is an adjective',
  looseKind: 'nouns for places that are said of places of any type, so that none can be held against them',
  severalOf: 'plurals of the nouns for places',
  wholeWorld: 'nouns for areas of which the gazetteers hold every one',
  homonym: 'adjectives for what bears the same name',
  sameName: 'the same name, as a noun phrase',
  bearing: 'prepositions and participles between a thing and the name that it bears',
  lyingVerb: 'verbs and participles of lying somewhere, of which only a place is the subject',
  placeAdjective: 'adjectives before a noun for a place that do not change which one is meant',
  seatNoun: 'nouns for the city that something is governed from',
  modalFuture: 'the auxiliary verb of what is to come: will, would',
  // Who holds a place
  heldEnding: 'endings of compounds that say by whom a place is held: rebel-held',
  heldParticiple: 'participles of holding a place, before its holder, and in accounts of the past',
  holdVerb: 'verbs of holding a place',
  controlNoun: 'the noun of control',
  handsNoun: 'the noun for hands, in which a place is',
  keepingVerb: 'verbs of keeping and having, before control',
  stayingVerb: 'verbs of staying as before',
  passiveWord: 'participles of being, between a place and what befell it',
  degreeAdjective: 'adjectives of how far control goes: full',
  fastWord: 'particles of holding fast: hold on to',
  obliging: 'verbs before a bare verb by which it is not done yet',
  sideAdjective: 'adjectives and titles before the name of a side, which change nothing',
  ownerEnding: 'endings of the owner of something: Syria’s',
  fighterNoun: 'nouns for people who fight, behind the name of a side',
  // How a place changes hands
  takingVerb: 'verbs and participles of taking a place, of what was done',
  takingInfinitive: 'their bare forms, of what may be only hoped for',
  takenParticiple: 'their participles, of what is done to a place',
  managingVerb: 'verbs and adjectives of success, before what was managed',
  backWord: 'the particle of taking something again',
  overWord: 'the preposition and particle of having power: control over, took over',
  losingVerb: 'verbs of losing a place or giving it up',
  fallingVerb: 'verbs of falling to a side',
  beneath: 'the preposition of whose rule a place is under',
  opposing: 'the preposition of an enemy',
  helping: 'participles and adverbs of help, before who helps',
  circumstance: 'adverbs of time and extent between a place or a side and what is told of it',
  settingPreposition: 'further prepositions before a place that only says where something is',
  partNoun: 'nouns for a part of a place, which another side may hold than the rest',
  otherNoun: 'words behind a place by which something else is taken: residents, a road; or nothing is: hostage',
  pairDeterminer: 'the determiner of two things: both',
  // The day of a claim
  otherTime: 'words by which a sentence tells of another time than that of the report',
  dayNoun: 'the noun for a day, behind a number',
  laterThan: 'the preposition of what is later than a day',
  earlierThan: 'the preposition of what is earlier than a day',
  endOfTime: 'prepositions of the end of a time',
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
  /** Which side of a war is meant. */
  readonly side: Holder
  readonly sideInCapitals: Holder
}

export type ValueClass = keyof WordValues

export const valueClasses: Readonly<Record<ValueClass, string>> = {
  path: 'words of a way: along a road, down a river, as the crow flies',
  course: 'nouns of what a distance may run along',
  feature: 'nouns that say what kind of place something is',
  side: 'words and names for the sides of many wars, adjectives among them',
  sideInCapitals: 'abbreviations of sides that are other words too, unless they are written in capitals',
}

/** Every class: of words, of words that mean a value, of punctuation. */
export type ClassName = WordClass | ValueClass | MarkClass
