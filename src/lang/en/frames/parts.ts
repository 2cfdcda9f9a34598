/** Patterns that several frames use. */
export const parts: Readonly<Record<string, string>> = {
  /** "to the far north", "on its eastern side". */
  side: '[toward]? [article|owner]? [emphasis]? ( <direction> [sideNoun]? | <part:part> [sideNoun] )',
  /** "immediately to the", before a side. */
  beforeSide: '[sideAdverb]* ( [toward]? [article|owner|emphasis|sideAdverb]+ )',
  /** "by road", "as the crow flies", "in a straight line", "(driving time 1 hour)". */
  filler: '[article]? ( <way> | [filler] ) | [inner] [indefinite]? <way> | [comma] [means] <way> [comma]?',
  /** "by car", "by the main road". */
  way: '[means] [article]? <word>? <way>',
  /** Words that change nothing between a figure and where it is measured from. */
  fillers: '( {filler} | ~ )*',
  /** What may stand before the name of a place: "the besieged city of", "neighbouring", "China’s". */
  ahead: `
    [article|owner]? ( [quality|core] | <compound> | <rim:part> | <rim:direction> )* <owner:possessive>?
    ( [quality|core] | <compound> | <rim:part> )*
    ( [definite|owner|quality] <word> <word>? | [article]? <word>? <word>? ( [core|edge|feature] | <rim:direction> ) [genitive]
      [article]? ( [quality] | <compound> )* )?`,
  /** A place that something is measured from: "the city limits of Munich", "the West Bank | town of Jericho". */
  reference: '{ahead} ( <before:adjunct> <reference:called> | <reference:measurable> )',
  /** "A, B and C", and the way behind: "by road". */
  references: '{reference} ( ( [comma]? [conjunction|disjunction] | [comma] ) {reference} )* ( [means] <way> )?',
  /** The other end of two: the same, under a name of its own. */
  other: '{ahead} ( <before:adjunct> <other:called> | <other:measurable> )',
  /** Between a preposition and the name of an area: "in | northern | Mali". */
  toArea: '([definite|reachWord|areaEpithet] | <direction> | <part> | <possessive>)*',
  /** ", both in Cauca department,": where what stands before lies, in passing. */
  lyingIn: '[comma] [pairDeterminer]? [inner] {intoArea} <lies:region> [comma]',
  /** Behind "in": "the far north of", too. */
  intoArea:
    '([definite|reachWord|areaEpithet|emphasis|quality] | <compound> | (<direction> | <part>) [sideNoun]? [genitive]? | <possessive>)*',
  /** An adjective before a noun that says what kind of place something is. */
  kindAdjective: '([figurative:figurative] | [placeAdjective|compoundAdjective] | [feature] | <proper>)',
  /** The few of them: "a | Daesh-held Syrian | oilfield". */
  kindAdjectives: '({kindAdjective} ({kindAdjective} ({kindAdjective} ({kindAdjective} {kindAdjective}?)?)?)?)?',
  /** "of 67,000 people", "with a population of about two million", behind the noun for a place. */
  peopled: `( [genitive] [hedge|sizeLink]* ( <number> | [numeral|magnitude] )+ <word>? [countedThing]?
    | [accompanying] [indefinite] <word> [genitive] [hedge|sizeLink]* ( <number> | [numeral|magnitude] )+ )`,
  /** "is the", "is also the". */
  saysOf: '[copula|contracted] [additive]* [article]',
  /** Behind "capital": "of Syria", "of Ukraine's eastern Donetsk region". */
  ofArea:
    '[genitive] [definite]? <possessive>? (<direction> | <part> | [opinionAdjective|placeAdjective] | <word>? [participle] [conjunction]? | [opinionAdjective] [conjunction])* !<possessive> (<reference:name> | <reference:description>)',
  /** The end of an apposition; "A, B, and C" may be a list. */
  closed: '( $ | [comma] !conjunction !disjunction !<name> | [semicolon|stop|dash|close|quote] )',
  /** Behind "capital": "of a Syrian province with the same name", "of the eponymous province". */
  ofSameName: `[genitive] [article]?
    ({kindAdjectives} [feature] [bearing|genitive] [sameName] | {kindAdjectives} [homonym] [feature])`,
  /** Behind a verb of taking: "took | back", "took | full control of", "took | over". */
  grasp:
    '[backWord]? [degreeAdjective]? ([controlNoun] [genitive|overWord] | [overWord])? ([definite]? [wholeWord] [genitive])?',
}
