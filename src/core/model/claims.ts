/** What the text says of where something is. */
import type { Mention } from './mentions.ts'
import type { Span } from './position.ts'
import type { CompassWord, CoordinatePair, Quantity } from './text.ts'
import type { Path } from './words.ts'

export type ClaimKind =
  | 'distance'
  | 'direction'
  | 'containment'
  | 'adjacency'
  | 'between'
  | 'conversion'
  | 'area'
  | 'coordinates'
  | 'identity'
  | 'control'
  | 'consistency'

/** What words call a place beside its name: "a small border town". */
export interface CalledBy {
  /** The noun, in lower case. */
  readonly noun: string
  readonly size: 'small' | 'large' | null
  /** A word among them that says something which nothing here can check: "border". */
  readonly unchecked: Span | null
}

/** A spatial statement: who lies where relative to what, as the text says it. */
export interface Claim extends Span {
  readonly kind: ClaimKind
  /** Where the subject is a place in the text, its mention; null for a force without words or an unnamed event. */
  readonly subject: Mention | null
  readonly subjectForm: 'place' | 'moving' | 'implicit'
  readonly reference: Mention | null
  /** The second reference of "between A and B". */
  readonly second: Mention | null
  readonly quantity: Quantity | null
  /** The second figure of a conversion. */
  readonly converted: Quantity | null
  /** Of containment, the part of the area: "in northern Syria"; of adjacency, the bank of a river. */
  readonly compass: CompassWord | null
  /** "on the left bank of the Dnieper": the word for the side, by the flow. */
  readonly bank?: (Span & { readonly side: 'left' | 'right' }) | null
  /** "60 miles down the Dnieper from", "upstream of": the word, and which way along the river. */
  readonly stream?: (Span & { readonly way: 'up' | 'down' }) | null
  /** "in central Syria": the word for the middle part. */
  readonly middle?: Span | null
  /** "in", "on-border", "on-river", "capital-of", "is-a", "held-by"... for kinds without a length. */
  readonly relation: string | null
  readonly path: Path
  /** The pair beside a place, for kind `coordinates`. */
  readonly coordinates?: CoordinatePair | null
  /** The earlier claim that this one cannot hold beside, for kind `consistency`. */
  readonly contradicts?: Claim | null
  /** Where the text does not say from where: what it may mean as well as `reference`, which is the likeliest. */
  readonly mayBeFrom?: readonly Mention[]
  /** What it may be measured from if it does not hold from `reference`, which leaves it open: "A lies 60 km from Y, B 95 km north". */
  readonly perhapsFrom?: readonly Mention[]
  /** It may be told the other way round, which leaves it open: "X was shelled from Y, 50 km to the south". */
  readonly perhapsTurned?: boolean
  /** What it may be about as well as `subject`, which is the likeliest; null: nothing that the text names. */
  readonly mayBe?: readonly (Mention | null)[]
  /** The frame that found it (lang/en/frames), for the trace. */
  readonly frame?: string
  /** Words within the claim that were not understood: it is never judged. */
  readonly unread?: Span | null
  /** The word by which the text does not tell this as a fact: it is never judged. */
  readonly unasserted?: Span | null
  /** Of containment, where no "in" says it: "the Syrian city of Raqqa", "Syria's Raqqa". */
  readonly by?: 'adjective' | 'owner'
  /** Of a coast, whose land it is said to be: "on Kenya's | Indian Ocean coast". */
  readonly owner?: Mention | null
  /** What the words of the claim call its subject: judged with it. */
  readonly called?: CalledBy | null
  /** The words may leave this place out: "A and B, 12 km from Y" may say it of B alone. It is never flagged. */
  readonly perhaps?: boolean
}
