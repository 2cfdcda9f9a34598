/** What is said where reports are compared: ids with their values. A language has a wording for each (src/lang). */
import type { PartialDate } from './text.ts'
import type { AreaUnit, Bound, LengthUnit } from './units.ts'
import type { Length, Nothing } from './values.ts'

/** What a report states: a figure with its unit and from where, or the words where there is none. */
export interface StatedFigure {
  readonly quote: string
  readonly bound: Bound | null
  readonly value: number | null
  readonly unit: LengthUnit | AreaUnit | null
  /** What it is measured from; null where nothing is. */
  readonly from: string | null
}

interface Two {
  readonly one: StatedFigure
  readonly other: StatedFigure
}

interface TwoPlaces extends Two {
  readonly places: readonly [string, string]
  readonly apart: Length
}

/** One place under two names: of areas, of sides. */
interface OfPlace {
  readonly place: string
  readonly one: string
  readonly other: string
}

export interface CompareValues {
  'compare.two-ways': { readonly one: string; readonly other: string }
  'compare.no-point': Two & { readonly moves: boolean }
  'compare.meet-loosely': Two
  'compare.other-figure': Two
  'compare.same-figure': TwoPlaces
  'compare.some-points': TwoPlaces
  'compare.far-apart': Two
  'compare.often-apart': Two
  'compare.size-of-places': Two
  'compare.by-way': Two
  'compare.taken-days': { readonly place: string; readonly one: string; readonly other: string; readonly days: number }
  'compare.taken-once': { readonly place: string; readonly day: PartialDate | null }
  'compare.held-one-day': OfPlace & { readonly day: PartialDate }
  'compare.held-between': OfPlace & { readonly oneDay: PartialDate | null; readonly otherDay: PartialDate | null }
  'compare.one-holds': OfPlace
  'compare.in-one': OfPlace
  'compare.in-two': OfPlace
  'compare.areas': Two & { readonly percent: number }
  'compare.coordinates': Two & { readonly apart: Length }
  'compare.same-text': { readonly report: string; readonly as: string }
  'compare.no-date': { readonly report: string }
  'compare.nothing-found': { readonly report: string }
  'compare.theatres': { readonly packs: string }
  'compare.nothing-common': Nothing
}

export type CompareSaid<Id extends keyof CompareValues = keyof CompareValues> = {
  readonly [One in Id]: { readonly messageId: One; readonly values: CompareValues[One] }
}[Id]

/** Puts it into the words of one language. */
export interface CompareWords {
  say(said: CompareSaid): string
}

export const comparing = <Id extends keyof CompareValues>(messageId: Id, values: CompareValues[Id]): CompareSaid =>
  ({ messageId, values }) as unknown as CompareSaid
