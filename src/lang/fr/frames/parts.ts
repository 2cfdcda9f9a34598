/** Patterns that several frames use. */
export const parts: Readonly<Record<string, string>> = {
  /** "plus au nord", "à l'ouest", "vers l'extrême est". */
  side: '[sideAdverb]* [toward] [article]? [emphasis]? <direction>',
  /** "à l'", "juste au", before a side. */
  beforeSide: '[sideAdverb]* [toward] [article|emphasis]*',
  /** "par la route", "à vol d'oiseau", "environ". */
  filler: '[filler] | [means] [article]? <way>',
  /** Words that change nothing between a figure and where it is measured from. */
  fillers: '( {filler} | ~ )*',
  /** What may stand before the name of a place: "la", "l'ancienne", "la banlieue de". */
  ahead: `[article|owner]? ( [quality|placeAdjective|behindNoun|nationality] )*
    ( [article]? ( [core|edge|feature] ) ( [behindNoun|nationality] | <rim:part> )* [genitive] [article]? )?`,
  /** A place that something is measured from. */
  reference: '{ahead} <reference:measurable>',
  /** "A, B et C", and the way behind: "par la route". */
  references:
    '{reference} ( ( [comma]? [conjunction|disjunction] | [comma] ) [origin]? {reference} )* ( [means] [article]? <way> )?',
  /** The other end of two: the same, under a name of its own. */
  other: '{ahead} <other:measurable>',
  /** Words without a figure of their own before one: "il n'y a que", "on compte". */
  thereAre:
    '( [expletive|anyone|existential|ability|measuring|taking|travelled|hedge|relative|copula|genitive|article] )*',
  /** Between a preposition and the name of an area: "le nord de la". */
  toArea: '( [definite|reachWord|areaEpithet|emphasis|sideBefore] | <part> [genitive]? | [middlePart] [genitive] )*',
  /** An adjective before a noun that says what kind of place something is. */
  kindAdjectives: '( [figurative:figurative] | [placeAdjective] )*',
  /** Adjectives behind a noun that leave a place where it is: no "voisine", "proche", "coupée". */
  behindFeature: `( [behindNoun|nationality] !frontierNoun !neighbouring !nearer )*
    ( <word> !frontierNoun !neighbouring !nearer !bordering !participle !located !separated )?`,
  /** "est la", "est aussi une". */
  saysOf: '[copula] [additive]* [article]',
  /** Behind "capitale": "de la Syrie", "de la province de Homs". */
  ofArea:
    '( !figurative [behindNoun|nationality] )* [genitive] [article]? (<reference:name> | <reference:description>)',
  /** Behind "chef-lieu": "de la province du même nom", "de la province éponyme". */
  ofSameName:
    '[behindNoun|nationality]* [genitive] [article]? [feature] ( [bearing] [article]? [sameName] | [homonym] )',
  /** The end of an apposition; "A, B, et C" may be a list. */
  closed: '( $ | [comma] !conjunction !disjunction !<name> | [semicolon|stop|dash|close|quote] )',
  /** "sur la rive est de", up to the line. */
  along: '[onLine] ( [article|genitive|sideOfLine|behindNoun] | <part> )*',
}
