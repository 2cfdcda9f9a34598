import type { Layer, Match, Place } from '../model.ts'

/** A name as it is looked up: as written, folded, and (made only when asked for) by its variants. */
export interface NameKey {
  readonly written: string
  readonly folded: string
  /** The variant key where the name is long enough to be looked up by it, else ''. */
  readonly variant: string
  /** Whether the name is written as such a use is: a demonym has a capital, an abbreviation full stops or capitals. */
  allows(use: NameUse): boolean
}

/** What a name is of a place. */
export type NameUse = NonNullable<Match['use']>

/** What a name is besides a place's. */
export type Ordinary = NonNullable<Match['ordinary']>

/** A place with names that are no ordinary ones: "Syrian", "W.Va.". */
export interface Entry {
  readonly place: Place
  readonly uses?: readonly { readonly name: string; readonly use: NameUse }[]
}

export interface CloseName {
  readonly place: Place
  /** Letters to insert, delete, change or swap. */
  readonly edits: number
}

/** One source of places. Every look-up takes a key made by `nameKey`. */
export interface GazetteerLayer {
  readonly layer: Layer
  /** Number of places. */
  readonly size: number
  /** Places with this folded name, most prominent first; none of the variants. */
  named(key: NameKey): readonly Match[]
  /** Places with a spelling variant of this name, most prominent first. */
  variants(key: NameKey): readonly Match[]
  hasNamed(key: NameKey): boolean
  /** Whether the name is used so of a place. */
  hasUse(key: NameKey, use: NameUse): boolean
  hasVariant(key: NameKey): boolean
  /** Nearest first, at most `limit`. */
  close(key: NameKey, limit: number): readonly CloseName[]
  get(id: string): Place | null
  /** The largest place whose `capitalOf` holds this id. */
  seatOf(areaId: string): Place | null
}
