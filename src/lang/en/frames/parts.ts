/** Patterns that several frames use. */
export const parts: Readonly<Record<string, string>> = {
  /** Between a preposition and the name of an area: "in | northern | Mali". */
  toArea: '([definite|reachWord|areaEpithet] | <direction> | <part> | <owner>)*',
  /** Adjectives before a noun that says what kind of place something is: "a | Daesh-held Syrian | oilfield". */
  kindAdjectives: '([figurative:figurative] | [placeAdjective|compoundAdjective] | [feature] | <proper>)*',
  /** "is the", "is also the". */
  saysOf: '[copula] [additive]* [article]',
  /** Behind "capital": "of Syria", "of Ukraine's eastern Donetsk region". */
  ofArea: '[genitive] <owner>? (<direction> | <part>)* (<reference:name> | <reference:description>)',
  /** Behind "capital": "of a Syrian province with the same name", "of the eponymous province". */
  ofSameName: `[genitive] [article]?
    ({kindAdjectives} [feature] [bearing|genitive] [sameName] | {kindAdjectives} [homonym] [feature])`,
}
