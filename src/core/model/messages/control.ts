/** Messages about what a place is and who holds it: capitals, control, maps of control, fronts, forces. */
import type { FeatureType } from '../features.ts'
import type { Basis, ControlStatus } from '../ground.ts'
import type { PartialDate } from '../text.ts'
import type { Length, NamedHolder, NamedPlace, Nothing, Reported } from '../values.ts'
import type { Sourced, InArea } from './ground.ts'

export interface IdentityMessages {
  'capital.of': InArea
  'capital.of-no-such': { readonly subject: NamedPlace }
  'capital.unknown': { readonly area: NamedPlace }
  'capital.far': InArea
  /** `own`: what the subject is the capital of. */
  'capital.other': InArea & { readonly seat: NamedPlace; readonly own: readonly NamedPlace[] }
  'capital.disputed': InArea
  'capital.of-none': { readonly subject: NamedPlace }
  /** `area`: the province named before; `own`: its own. */
  'capital.of-other': InArea & { readonly own: NamedPlace }
  /** A seat of the government that is not the capital by law. */
  'capital.seat': InArea
  /** `until`: ISO day on which it ceased to be. */
  'capital.then': InArea & { readonly until: string }
  'capital.uncertain': InArea
  /** `word`: as the draft calls it. */
  'type.agrees': { readonly subject: NamedPlace; readonly word: string }
  'type.differs': { readonly subject: NamedPlace; readonly type: FeatureType; readonly word: string }
  /** `size`: what an adjective says of it. */
  'type.size': {
    readonly subject: NamedPlace
    readonly word: string
    readonly size: 'small' | 'large' | null
    readonly people: number
  }
  'type.size-open': {
    readonly subject: NamedPlace
    readonly word: string
    readonly size: 'small' | 'large' | null
    readonly people: number
  }
  'type.unchecked': { readonly word: string }
  'type.perhaps': { readonly subject: NamedPlace; readonly type: FeatureType; readonly word: string }
}

export interface ControlMessages {
  /** `since`: the first day of the hold, where another's before it is known. */
  'control.held': Sourced & {
    readonly place: NamedPlace
    readonly holder: NamedHolder
    readonly day: string
    readonly since: PartialDate | null
  }
  'control.contested': Sourced & { readonly place: NamedPlace; readonly day: string }
  'control.taken': {
    readonly place: NamedPlace
    readonly holder: NamedHolder
    readonly day: string
    readonly basis: Basis
    readonly source: string
  }
  'control.held-until': Sourced & { readonly place: NamedPlace; readonly holder: NamedHolder; readonly day: string }
  /** Of the claim's own day; null: contested. */
  'control.that-day': Sourced & { readonly holder: NamedHolder | null; readonly day: string }
  'control.text-says': { readonly holder: NamedHolder }
  'control.text-taken': { readonly day: string }
  'control.text-lost': { readonly day: string }
  'control.no-record': { readonly place: NamedPlace; readonly day: string }
  'control.period-unknown': { readonly holder: NamedHolder; readonly place: NamedPlace; readonly period: PartialDate }
  'control.no-pack': { readonly place: NamedPlace }
  'control.no-side': { readonly holder: NamedHolder }
  'control.no-place': { readonly place: NamedPlace }
  'control.no-day': { readonly place: NamedPlace }
  'control.outside-days': {
    readonly place: NamedPlace
    readonly from: string
    readonly to: string
    readonly date: PartialDate
  }
  'control.text-no-day': Nothing
  'control.taken-when': Nothing
  'control.lost-when': { readonly holder: NamedHolder; readonly place: NamedPlace }
  'control.sources-differ': Nothing
}

/** Of a map that somebody has drawn. */
interface OnMap {
  readonly place: NamedPlace
  readonly day: string
  readonly source: string
  /** From the edge of the area; null: no edge near. */
  readonly edge: Length | null
}

export interface DrawnMessages {
  'map.in-no-area': OnMap
  'map.outside': OnMap & { readonly holder: NamedHolder }
  'map.several-sides': OnMap
  /** `label`: what the map calls the area. */
  'map.in-area': OnMap & { readonly status: ControlStatus; readonly holder: NamedHolder; readonly label: string | null }
  'map.near-edge': { readonly sharp: Length }
  'map.holder-not-drawn': Nothing
  'map.either': { readonly day: string }
  /** `days`: by which the map is earlier than the draft's day; below 0: later. */
  'map.other-day': { readonly days: number; readonly day: string }
  'map.so-before': Nothing
}

export interface FrontMessages {
  /** `front`: the day of the front measured to; `asked`: the draft's, where that is another. */
  'front.measured': {
    readonly place: NamedPlace
    readonly measured: Length
    readonly stated: string
    readonly front: string
    readonly asked: string | null
    readonly source: string
  }
  'front.too-sharp': { readonly sharp: Length }
  'front.direction': { readonly bearingDegrees: number }
  'front.no-day': { readonly place: NamedPlace }
  'front.not-drawn': { readonly place: NamedPlace; readonly day: string }
}

/** Where reports put a force on that day. */
interface OfReports {
  readonly place: NamedPlace
  readonly holder: NamedHolder
  readonly day: string
  readonly stated: string
  readonly reports: readonly Reported[]
}

export interface ForceMessages {
  'reports.agree': OfReports
  'reports.differ': OfReports
  'reports.split': OfReports
  /** The text sets a limit that is far wider than what is reported. */
  'reports.wide': Nothing
  'reports.no-direction': Nothing
  'reports.direction-differs': Nothing
  'reports.others-of-side': Nothing
  /** Reports of the day before or after fit. */
  'reports.other-day': { readonly reports: readonly Reported[] }
  'reports.held-then': { readonly place: NamedPlace; readonly day: string }
  /** `holder` null: the map tells no sides. */
  'force.front': {
    readonly place: NamedPlace
    readonly holder: NamedHolder | null
    readonly measured: Length
    readonly sharp: Length
    readonly front: string
    readonly asked: string | null
    readonly source: string
  }
  'force.too-coarse': Nothing
  'force.unknown-between': Nothing
  /** What is said may lie beyond the ground that the pack covers. */
  'force.edge-of-map': Nothing
}
