/** What stands in messages: names, lengths, sides. */
import type { FeatureType } from './features.ts'
import type { AreaUnit, Bound, LengthUnit } from './units.ts'

/** A value that says nothing. */
export type Nothing = Readonly<Record<string, never>>

export interface NamedPlace {
  readonly name: string
  readonly nameAr: string | null
  readonly type: FeatureType
  /** ISO 3166-1 alpha-2 where the place is a country; else null. */
  readonly country: string | null
}

/** A line of a place ("the border of Syria", "the shore of Lake Chad"); `line` null: the place itself. */
export interface NamedLine {
  readonly place: NamedPlace
  readonly line: 'border' | 'coast' | 'bank' | 'front' | 'shore' | null
}

/** To be printed in its unit, rounded as people print. */
export interface Length {
  readonly metres: number
  readonly unit: LengthUnit | AreaUnit
}

/** `low` 0: at most `high`; `high` null: at least `low`. Metres, or square metres. */
export interface LengthSpan {
  readonly low: number
  readonly high: number | null
  readonly unit: LengthUnit | AreaUnit
}

/** How far from a place somebody put a force. */
export interface Reported {
  readonly by: string
  readonly bound: Bound
  readonly value: Length
  /** The upper end of a range, else null. */
  readonly upper: Length | null
  /** Its own day, where that is not the day spoken of. */
  readonly day: string | null
}

/** A side, as the theatre pack calls it. */
export interface NamedHolder {
  readonly id: string
  readonly en: string
  readonly ar: string | null
}
