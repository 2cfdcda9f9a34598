/** Words that mean a place, a line or a force. */
import type { FeatureType } from './features.ts'
import type { Match } from './ground.ts'
import type { Span } from './position.ts'

/**
 * `name`: "Raqqa", "the Tabqa base", "the province of Raqqa"; `description`: "the base", "the provincial capital";
 * `pronoun`: "it"; `line`: "the Turkish border", "the Euphrates bank"; `force`: "government forces";
 * `other`: a proper name that is no place ("Syrian Observatory for Human Rights").
 */
export type MentionForm = 'name' | 'description' | 'pronoun' | 'line' | 'force' | 'other'

/** Words for an area within a phrase, and the areas that they may mean. */
export interface Land extends Span {
  readonly text: string
  readonly firstToken: number
  readonly lastToken: number
  readonly matches: readonly Match[]
}

/** Words that name or refer to a place, or to a force that moves. */
export interface Mention extends Span {
  readonly index: number
  readonly text: string
  readonly form: MentionForm
  /** The words that are looked up: "Tabqa" of "the Tabqa base"; '' where nothing is. */
  readonly name: string
  /** Feature types that the words beside the name allow ("base" -> airbase, military-base); empty: any. */
  readonly types: readonly FeatureType[]
  /** What an apposition calls it: "Thawra, a Daesh-held oilfield". Evidence, not a condition: the text may be wrong. */
  readonly apposed: readonly FeatureType[]
  /** What the name itself says that the place is, where it says so: "Red Sea", "Lake Albert". */
  readonly calls: readonly FeatureType[]
  /** "the capital of", "the provincial capital": the place meant is a capital. */
  readonly capital: boolean
  /** "the provincial capital", "the regional capital": where it is one, it is not the country's. */
  readonly provincial: boolean
  /** "Syria's": it owns what follows. */
  readonly possessive: boolean
  /** "the capital of a Syrian province", "Syria's capital": the area's name, else ''. */
  readonly of: string
  /** For `line`: what line of the place; the outline of the second side stands in `of` ("the border with Turkey"). */
  readonly line: 'border' | 'coast' | 'bank' | 'front' | null
  /** Of a border between two named areas: keys of the outlines of all areas that the first and the second name may mean. */
  readonly sides?: readonly (readonly string[])[]
  /** "the Turkish side of the border": what is meant is the land of `name` on this side of it. */
  readonly onSide?: boolean
  /** Places that bear the name, before resolution. */
  readonly matches: readonly Match[]
  /** "the Syrian city of Raqqa", "the capital of Syria": the area that words of the phrase itself speak of. */
  readonly land?: Land | null
  /** "Raqqa, a Syrian city": the area that words behind it say. */
  readonly apposedLand?: Land | null
  readonly firstToken: number
  readonly lastToken: number
}
