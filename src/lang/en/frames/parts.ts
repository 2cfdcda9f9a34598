/** Patterns that several frames use. */
export const parts: Readonly<Record<string, string>> = {
  /** "to the far north", "on its eastern side". */
  side: '[toward]? [article|owner]? [emphasis]? ( <direction> [sideNoun]? | <part:part> [sideNoun] )',
  /** "by road", "as the crow flies", "in a straight line", "(driving time 1 hour)". */
  filler: '[article]? ( <way> | [filler] ) | [inner] [indefinite]? <way> | [comma] [means] <way> [comma]?',
  /** Words that change nothing between a figure and where it is measured from. */
  fillers: '( {filler} | ~ )*',
  /** What may stand before the name of a place: "the besieged city of", "neighbouring", "China’s". */
  ahead: `
    [article|owner]? ( [quality] | <part> | <direction> )* <owner:possessive>? ( [quality] | <part> )*
    ( [article]? <word>? <word>? [core|edge|feature] [genitive] [article]? [quality]* )?`,
  /** A place that something is measured from: "the city limits of Munich". */
  reference: '{ahead} <reference:measurable>',
  /** "A, B and C", and the way behind: "by road". */
  references: '{reference} ( ( [comma]? [conjunction|disjunction] | [comma] ) {reference} )* ( [means] <way> )?',
  /** The other end of two: the same, under a name of its own. */
  other: '{ahead} <other:measurable>',
}
