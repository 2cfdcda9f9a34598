/**
 * The classes of words that reading asks for: what each is, for whoever writes a lexicon. No word of any language
 * stands here. A language's lexicon gives every class its words; the build checks that none is missing.
 */
import type { FeatureType } from './features.ts'
import type { Holder } from './ground.ts'
import type { MarkClass } from './marks.ts'
import type { AreaUnit, Bound, LengthUnit } from './units.ts'

/** How the distance is said to run: "by road", "upstream". `unsaid` is as the crow flies. */
export type Path = 'unsaid' | 'straight' | 'road' | 'river'

export const wordClasses = {
  // Grammar
  article: 'definite and indefinite articles',
  definite: 'the definite article',
  indefinite: 'indefinite articles',
  seaAccess: 'phrases by which an area has no way to the sea',
  areaArticle: 'articles that stand before the names of areas as before those of rivers',
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
  vehicle: 'nouns for what moves and can be said to be somewhere at a moment: a drone, a ship',
  moment: 'words behind a claim that make it that of a moment: when it fell',
  citing: 'words before whoever says something: according to A',
  invented: 'nouns for what tells of no real ground, or of that of another day: a novel, an old map',
  believing: 'verbs of belief: what is told is somebody’s idea',
  soTold: 'words behind “so” and a teller, by which what stands before is only told: so the story goes',
  spreadOver: 'prepositions of what something is spread over: across A',
  // What some languages have and others lack
  behindNoun: 'adjectives that stand behind the noun for a place: la ville frontalière de Kilis',
  bareApposition: 'nouns that explain a name without an article: Hawija, ville irakienne',
  reflexive: 'pronouns between a subject and a verb of its position: se trouve',
  wedged: 'participles of an area that others enclose: wedged between A and B',
  offShore: 'the preposition of what lies before a coast: off the coast of',
  hubNoun: 'nouns for a town by what meets or begins there, which are no kinds of their own: a rail hub',
  wayBefore: 'nouns of a way, and adjectives behind these, before the names of its two ends: l’autoroute Damas-Alep',
  nameLead: 'common nouns in lower case with which names begin: mer Noire',
  nameTail: 'words in lower case that end a name: Arabie saoudite',
  sideBefore: 'nouns before a compass word that make a side or a part of it: la rive est',
  halfBehind: 'the word for a half behind a unit, or behind a number: deux kilomètres et demi',
  decimalMark: 'the mark that parts decimals alone, never thousands',
  lowerCaseName: 'names of months and days that are written small',
  // Sentences and lines
  stopOwned:
    'abbreviations whose full stop is theirs and ends no sentence; in their capital form alone where they are units too',
  stopOwnedName: 'abbreviations of names, written with a capital: the full stop is theirs, and may end a sentence too',
  stopOwnedFigure: 'abbreviations, with their full stop, before a figure alone: no. 5',
  sentenceOpener: 'words that open a sentence more often than they follow an abbreviation inside one',
  lineLeading: 'words of no other class here at which no sentence ends, so that a line broken behind them goes on',
  captionOpener: 'words that open a caption, a note or a field of a form, not a report from a place',
  // Figures
  broadBy: 'between the two sides of an area: 300 by 310 km',
  andMore: 'words between a figure and its unit that add a little: 20-odd km',
  rateWord: 'words before a unit or a share that make a rate of it: per hour, every mile',
  timeUnit: 'units of time, abbreviated too',
  lowerCaseUnit: 'units that mean something else in capitals: m is no M for millions',
  countedThing: 'what “5m” counts where it means millions: people, dollars',
  figureLabel: 'words whose number is a name or an age: highway 5, aged 30',
  currencySign: 'signs and codes of currencies before an amount',
  pairNoun: 'the noun for two in a figure: a couple of miles',
  degreeWord: 'degrees of a coordinate, abbreviated too',
  minuteWord: 'minutes of a coordinate, abbreviated too',
  secondWord: 'seconds of a coordinate, abbreviated too',
  latitudeWord: 'what stands before or behind a latitude, abbreviated too',
  longitudeWord: 'what stands before a longitude, abbreviated too',
  // Compass words
  worldRegion: 'words before a compass word that make a region of the world of both: the Middle East',
  compassAdverb: 'words before a compass word that say how far or how exactly: due north',
  sideOrEnd: 'nouns behind a compass word that name a side or an end of something: the north bank',
  // Dates
  ordinalEnding: 'endings that make an ordinal of a figure: 2nd',
  timePreposition: 'words of time before a month or a year: in June, since 2016',
  monthLead: 'further words of time before a month alone: last June',
  yearLead: 'further words of time before a year: and 2016',
  yearEnd: 'words that may follow a year; behind it any other word is what the figure counts',
  // Prepositions
  placeLead: 'prepositions that only a place follows',
  whereWord: 'the adverb that opens a clause about a place named before: where',
  exampleOf: 'words before some of several things: including, such as',
  onSurface: 'the preposition of what something lies upon',
  preposition: 'further prepositions: what they govern is no subject',
  phraseBreak: 'further words behind which a noun phrase has ended: adverbs, auxiliaries, words of time',
  subclause: 'words that open a clause inside a sentence: where, because',
  // Names
  nameArticle: 'articles of any language that begin a name, joined to it with a hyphen or an apostrophe: al-Bab',
  nameParticle: 'small words of any language between the capitals of a name: Ribeira de Pena',
  articledCountry: 'names of countries that take an article as their rivers do',
  nameless: 'words that never begin a name, however they are written, but for numbers, dates and compass words',
  namePreposition: 'words with which a known name begins only where it is spelt like that: In May is no Yen My',
  foreignCommon: 'common nouns and small words in another script, which some town bears as its name',
  foreignProclitic: 'words of another script that are written as one with what follows: and, in',
  institution: 'nouns by which a run of capitals is an organisation, a work or an event, and no place',
  powerSeat: 'houses that stand for those who sit in them',
  personTitle: 'titles, ranks and professions before the name of a person',
  commonName: 'nouns that open a sentence or stand in names, and are borne by a village somewhere',
  saying: 'verbs of saying behind a person',
  stanceVerb: 'verbs by which a state takes a stance: denied, accuses',
  elided: 'words that are written as one with the next, up to their apostrophe: l’, d’',
  ownerEnding: 'endings of the owner of something: Syria’s',
  contraction: 'endings of words that are drawn together with a verb or a negation',
  // Descriptions of places
  placePronoun: 'pronouns that stand for a place',
  formerOfTwo: 'phrases that stand for the first of two: the former',
  latterOfTwo: 'phrases that stand for the second of two: the latter',
  placeAdjective: 'adjectives before a noun for a place that do not change which one is meant',
  another: 'adjectives by which a description means another place than the one before: the nearest town',
  seatNoun: 'nouns for the city that something is governed from',
  subnational: 'adjectives and nouns by which a capital is that of a province, and not of the country',
  severalCountries: 'plurals of nouns for countries',
  largeNoun: 'nouns for a city so large that reports are datelined from it',
  cityNoun: 'nouns for a city or a town behind “capital”: the capital city of A',
  namingWord: 'words between what a place is and its name: the city of A, the town called A',
  predicateLead: 'words before a description that say it of another place: it became the capital of A',
  looseFeature: 'nouns for places that are used in a manner of speaking, or of places of any type',
  vagueFeature: 'nouns for places too vague to refer back by themselves',
  capitalTail: 'nouns that belong to a name before them only with a capital of their own',
  statehood: 'the noun for a state, which belongs to a name only where the phrase ends behind it: Kassala state',
  lyingVerb: 'verbs and participles of lying somewhere, of which only a place is the subject',
  subjectEnd: 'further verbs behind which no subject follows',
  centreNoun: 'nouns for the middle of a settlement, which change nothing about which place is meant',
  middlePart: 'adjectives for the middle part of an area: central Syria',
  partAdjective: 'adjectives before a territory for a part of it: central Gaza',
  seaNoun: 'last words of names of seas',
  lakeNoun: 'first or last words of names of lakes',
  // Lines and forces
  lineAdjective: 'adjectives before a border, a coast, a bank or a front',
  borderNoun: 'nouns before which “border” is an adjective: border town',
  borderVerb: 'forms of “border” that may be verbs: A borders B',
  forceNoun: 'head nouns of a force: soldiers, brigade',
  forceName: 'names of forces',
  forceAdjective: 'adjectives of a force: government, armed',
  newsNoun: 'nouns for events and people that open sentences of news with a capital',
  // Figures and what stands about them
  toward: 'prepositions before a side: to the north, in the west',
  emphasis: 'adjectives before a side: the far north, the immediate west',
  outermost: 'of these, those that say its last part: the far north',
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
  allThat: 'the phrase that makes a figure the whole of what separates: is all that lies',
  lyingBare: 'bare forms of verbs of standing somewhere: all that stand between',
  neighbourNoun: 'nouns for a place beside another',
  settingOut: 'imperatives of travelling',
  lasting: 'the preposition of how far somebody travels',
  arriving: 'verbs of arriving',
  wayNoun: 'nouns of a way between two places',
  gap: 'nouns of what lies between two places',
  breach: 'those of them that are an opening in something else: a gap in the defences',
  joining: 'participles of a way that joins two places',
  demonstrative: 'demonstrative pronouns and adjectives',
  accompanying: 'the preposition of company: joined with',
  taking: 'verbs of what a way asks for: it takes 45 km of road',
  howFar: 'the phrase that asks for a distance: how far',
  reciprocal: 'reciprocal pronouns',
  existential: 'the adverb of there is',
  measuring: 'verbs and participles of a measured length',
  spread: 'nouns of a circle around a place: a radius, a ring',
  around: 'prepositions of such a circle',
  length: 'adjectives that make a figure the length of a thing',
  nameNoun: 'nouns of the land and the sea that belong to the name before them',
  edge: 'nouns for the rim of a place',
  core: 'nouns for the middle or the limits of a place, which is measured from all the same',
  quality: 'adjectives of a place that do not change which one is meant',
  nearer: 'comparatives of nearness, which compare two distances',
  partial: 'words before a figure that make it a part or an addition: the last, another',
  stretch: 'nouns of a part of a way, which may be wide as well as long',
  terrain: 'nouns of what lies between places: 45 km of desert',
  // Vetoes: a length that is no distance between places
  dimension: 'nouns of a measured size or reach, before a figure',
  sized: 'words behind a figure that make it a size or a reach',
  width: 'adjectives by which a figure is no length of a way',
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
  forceStand: 'verbs by which a force comes to stand somewhere, or stays there',
  forceWay: 'small words between such a verb and how far from a place: back, up, as near as',
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
  ownersNoun: 'nouns for what somebody has in a land that may be another: a settlement, a stronghold',
  opinionAdjective: 'adjectives of a place that claim nothing which could be checked: strategic',
  smallAdjective: 'adjectives for a small place',
  largeAdjective: 'adjectives for a large place',
  villageNoun: 'nouns for the smallest settlements',
  townNoun: 'nouns for settlements that are no great cities',
  bigNoun: 'nouns for large settlements',
  plainNoun: 'nouns for settlements of any size',
  sectorNoun: 'nouns for a part of a front that bears the name of a place',
  wholeWord: 'words for all of a place, before of',
  landNoun: 'nouns for a piece of land',
  harbourNoun: 'nouns for a place with a harbour',
  suburbNoun: 'nouns for a part of a city',
  ofPeople: 'adjectives that name a people as often as a state: where it lives is not only there',
  ofMinority: 'further ones that villages and towns abroad are called by',
  looseKind: 'nouns for places that are said of places of any type, so that none can be held against them',
  looseSeveral: 'plurals for places of any kind: areas, positions',
  severalOf: 'plurals of the nouns for places',
  wholeWorld: 'nouns for areas of which the gazetteers hold every one',
  homonym: 'adjectives for what bears the same name',
  sameName: 'the same name, as a noun phrase',
  bearing: 'prepositions and participles between a thing and the name that it bears',
  modalFuture: 'the auxiliary verb of what is to come: will, would',
  // What is no fact
  denying: 'verbs, nouns and adjectives of denial and doubt, over what they deny',
  negation: 'negations, pronouns among them: not, nobody',
  takingBack: 'phrases before a figure that take it back: far from being',
  adjectival: 'adjectives, by their endings, that may take back the figure behind them: a fictional 40 km',
  stretching: 'of these, those that change nothing about it: a total 40 km',
  inlandward: 'adverbs for a way from the coast: 40 km inland from A',
  falsehood: 'nouns for what is told and is not so: a hoax, an error, a lie',
  nominal: 'phrases behind a claim by which it is so in words alone: in name only, on paper',
  exception: 'words before the one of several of which something is not told: except, other than',
  butFor: 'words that do so behind a word for all or none: all but',
  everyOne: 'words for all or none of several',
  confirming: 'verbs by which what is told is found to be so',
  untrue: 'adjectives and adverbs for what is false',
  truth: 'adjectives for what is true',
  rectifying: 'verbs and nouns of setting right: over what was said they deny, before what is right they do not',
  priorVersion: 'noun phrases for what a text said before it was set right: an earlier version',
  formerly: 'adverbs by which something was told once and is told no more, beside a verb of telling',
  portraying: 'further verbs of what a map, a post or a text tells: shows, puts',
  inFact: 'what opens a sentence or clause that sets right what was told before: in fact',
  ratherThan: 'what stands before the wrong one of two: rather than',
  supposing: 'conjunctions and verbs of a supposition: if, whether, suppose',
  complement: 'the conjunction that opens what is said, thought or denied',
  opinion: 'verbs of thinking and telling',
  reported: 'nouns for what is said: a claim, reports',
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
  fighterNoun: 'nouns for people who fight, behind the name of a side',
  frontNoun: 'nouns for the front, of which a place lies on a side: front line, line of contact',
  frontShort: 'those of them that mean other things too: front, lines',
  behindWord: 'the preposition of what lies on the far side of a line',
  flankNoun: 'the noun for what lies on one side of a line',
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
  pairDeterminer: 'determiners of all of two or more things: both, all',
  // The day of a claim
  otherTime: 'words by which a sentence tells of another time than that of the report',
  dayNoun: 'the noun for a day, behind a number',
  laterThan: 'the preposition of what is later than a day',
  earlierThan: 'the preposition of what is earlier than a day',
  beginOfTime: 'prepositions of a time from which on something holds',
  endOfTime: 'prepositions of the end of a time',
  passing: 'prepositions of what somebody passes or leaves behind',

  // Places beside one another: between two, on a line, over an area
  sideOfLine: 'words between such a preposition and the line: the right bank of the upper',
  runningBy: 'verbs of a river, before the places that it passes',
  flowingInto: 'verbs of how a river ends, with their preposition, before what it flows into',
  frontierNoun: 'nouns of a border',
  bordering: 'verbs of sharing a border, in the active and the passive, before the other side',
  sharing: 'verbs of having in common',
  borderLink: 'what may stand between a place and such a verb, changing nothing',
  atSea: 'adjectives of what lies at sea',
  neighbouring: 'adjectives and participles of sharing a border, behind a comma: A, neighbouring B,',
  closely: 'adverbs before “inside” and “across” that say how near the line is: just inside',
  into: 'the preposition of what somebody enters over a line',
  meetingVerb: 'verbs of borders that come together at a point',
  threeBorders: 'nouns for the ground where three areas meet: the border triangle of A, B and C',
  landlocked: 'adjectives for a country without a coast',
  landAdjective: 'adjectives before the noun for a settlement that say what land it lies in: island, mountain',
  onCoast: 'adjectives for a country with a coast, before the noun for it',
  equator: 'the noun for the line around the middle of the earth',
  halfOfEarth: 'nouns for a half of the earth, behind its compass word',
  noisy: 'nouns of events that are heard and felt from afar, in the plural too',
  earCatching: 'participles of hearing and feeling, behind which stands where something was noticed',
  coastNoun: 'nouns for a coast, behind the name of its sea',
  facingVerb: 'verbs and participles of facing a place',
  overAgainst: 'prepositions of lying over against a place',
  overLine: 'the preposition of the far side of a line',
  crossed: 'nouns of what lies between two sides',
  exactly: 'adverbs and participles that modify how something lies over against a place',
  pointLabel: 'words and signs between a place and its coordinates: its position, lat, grid reference',
  besides: 'phrases that add another place: as well as',
  likewise: 'adverbs behind what is added: too',
  deepInto: 'prepositions of how far behind a border something lies: 8 km inside Syria',
  equalSign: 'signs between coordinates and the place that lies there: =',
  setApart: 'words by which a text tells of another time, or of another part of a force',
  anyone: 'pronouns for a force, which do not say whose it is',
  anyForceNoun: 'nouns of a force that do not say whose it is, last of its words',
  centreBehind: 'nouns for the middle of a place, behind its name: Hama city centre',
  centreBefore: 'the same before its name, with the preposition between them',
  edgeBehind: 'nouns for the edge of a place, behind its name: the Kyiv city limits',
  edgeBefore: 'the same before its name, with the preposition between them',
  compassEnding: 'endings that make adjectives and adverbs of compass words',
  provinceNoun: 'nouns that the names of provinces end with in gazetteers, and that texts leave out',
  middleOf: 'adverbs that put something into the middle between two ends',
  onWay: 'prepositions and verbs that put a place on a way between two others',
  enRoute: 'phrases that put somebody on a way: on the way, en route',
  passVerb: 'verbs of a way that passes a place: runs through',
  throughWord: 'prepositions of what a way passes: through, via',
  onLine: 'prepositions that put a place on a line: on a border, along a river',
  betweenLink: 'what may stand between a place and the words that put it between two others, changing nothing',
  nearTo: 'words for what is near, before what it is near to: near, close to',
  closerWord: 'comparatives of what is nearer, before “to A than to B”',
  fartherWord: 'comparatives of what is farther',
  equallyFar: 'phrases for the same distance from two places: as far, the same distance',
  thanWord: 'the word between the two sides of a comparison',
  asWord: 'the word before the second of two equal distances',
  nearEach: 'phrases by which two places are near one another: next to each other',
  overEach: 'phrases by which two places face one another: on opposite banks',
  overBank: 'phrases for the far side of a river, before what lies over against it: on the opposite bank',
  meeting: 'nouns for where two rivers meet',
  besideTo: 'words for what is right beside it: next to, just outside',
  vicinity: 'prepositions of nearness to a place that is no part of what is near',
  covering: 'verbs of what a place covers or measures',
  sizeVerb: 'finite singular forms of being: its area is',
  sizeNoun: 'nouns of an area: an area of 5 km2, 5 km2 in size',
  sizeLink: 'words between such a verb and the figure that change nothing',
  summing: 'words that sum up: 5 km2 in all',
  rate: 'the preposition of a rate: 5 per km2',
  governor: 'prepositions that make of a place the setting of something else',
} as const satisfies Readonly<Record<string, string>>

export type WordClass = keyof typeof wordClasses

/** A point of the compass. */
export interface Bearing {
  /** 0 north, 90 east. */
  readonly degrees: number
  /** Of how many points it is one. */
  readonly points: 4 | 8 | 16
  /** Whether the word says a part or side: "northern". */
  readonly adjective: boolean
  /** Of a part: the last of it, "northernmost". */
  readonly outermost?: true
}

/** Classes whose words mean a value. */
export interface WordValues {
  /** What a unit that is written in the singular is called behind any number but one. */
  readonly pluralOf: string
  /** By which way a distance is said to run. */
  readonly path: Path
  /** By which way a distance runs that is measured along something: a road, a river. */
  readonly course: Path
  /** Which features a common noun names. */
  readonly feature: readonly FeatureType[]
  readonly boundBefore: Bound
  readonly boundBehind: Bound
  readonly lengthUnit: LengthUnit
  readonly areaUnit: AreaUnit
  readonly numeral: number
  /** A number to the nearest five or ten: une quinzaine. */
  readonly roundNumber: number
  /** From how many to how many: a few, several; before "of" too: dozens. */
  readonly vagueFigure: readonly [low: number, high: number]
  /** ISO 3166-1 alpha-2, of an adjective that is written small: turque. */
  readonly nationality: string
  /** By what the number before it is multiplied. */
  readonly magnitude: number
  /** The share: a half is 0.5. */
  readonly fraction: number
  readonly compassPoint: Bearing
  readonly compassLetter: Bearing
  /** By how many people live there: second-largest is 2. */
  readonly sizeRank: number
  readonly hemisphere: 'N' | 'E' | 'S' | 'W'
  /** What line of a place the noun names. */
  readonly lineNoun: 'border' | 'coast' | 'bank' | 'front'
  /** Which side of a river the word means, as it flows. */
  readonly flowSide: 'left' | 'right'
  /** Which way along a river the word leads. */
  readonly stream: 'up' | 'down'
  /** Which features' names a gazetteer writes with it: Tabqa airbase. */
  readonly nameSuffix: readonly FeatureType[]
  /** 1 to 12. */
  readonly monthName: number
  /** 0 for Sunday. */
  readonly weekdayName: number
  /** How many days before the day of reporting. */
  readonly daysAgo: number
  /** Which side of a war is meant. */
  readonly side: Holder
  readonly sideInCapitals: Holder
}

export type ValueClass = keyof WordValues

export const valueClasses: Readonly<Record<ValueClass, string>> = {
  pluralOf: 'units in the singular that change behind a number: their plurals',
  path: 'words of a way: along a road, down a river, as the crow flies',
  course: 'nouns of what a distance may run along',
  feature: 'nouns that say what kind of place something is',
  boundBefore: 'words before a figure that make a limit or a guess of it: within, about, at least',
  boundBehind: 'words behind the unit that do so: 10 km or so',
  lengthUnit: 'units of length, abbreviated too',
  areaUnit: 'units of area, abbreviated too',
  numeral: 'number words up to nineteen, and tens; all that are written as one where a language joins them otherwise',
  roundNumber: 'nouns for a number of about so many: une quinzaine de kilomètres',
  vagueFigure:
    'words for some number or other, which a unit or a number word follows: a few, several dozen, hundreds of',
  nationality: 'adjectives of countries that are written small, and the forms that join two: syro-turque',
  magnitude: 'number words that multiply: dozen, hundred; those below a hundred stand by themselves too',
  fraction: 'words for shares: half, quarters',
  compassPoint: 'compass words and their adjectives, in one word and with hyphens',
  compassLetter: 'abbreviations of compass words, which are printed in capitals',
  sizeRank: 'words for the rank of a town by its people: second, second-largest',
  hemisphere: 'words and letters at a coordinate that say which way it counts; letters are printed in capitals',
  lineNoun: 'nouns for a line that belongs to places: border, coast, bank, front',
  flowSide: 'words for the side of a river as it flows, before or behind its bank: the left bank',
  stream: 'words that lead up or down a river; those that do so by themselves are of a path too: upstream',
  nameSuffix: 'what a gazetteer adds to the bare name of a feature; the likeliest first',
  monthName: 'months, abbreviated too, without full stops',
  weekdayName: 'days of the week, without full stops',
  daysAgo: 'words for a day seen from the day of reporting: yesterday',
  side: 'words and names for the sides of many wars, adjectives among them',
  sideInCapitals: 'abbreviations of sides that are other words too, unless they are written in capitals',
}

/** Every class: of words, of words that mean a value, of punctuation. */
export type ClassName = WordClass | ValueClass | MarkClass
