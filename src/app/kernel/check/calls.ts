/** What the page asks of the checker's worker, and what comes of it. Plain data only: everything here is cloned. */
import type { Comparison } from '../../../core/compare/comparison.ts'
import type { ChangedGround } from '../../../core/front/changed-ground.ts'
import type { DrawnPlace } from '../../../core/front/drawn-place.ts'
import type { SeriesStep } from '../../../core/front/series.ts'
import type { Change } from '../../../core/front/history.ts'
import type {
  CheckOptions,
  CheckResult,
  DataVersion,
  Extent,
  FrontDay,
  Holder,
  PartialDate,
  Place,
  SentenceTrace,
  TheatrePack,
} from '../../../core/model.ts'
import type { BaseMap, LocatorMap } from '../../../formats/locator/base/types.ts'
import type { Language } from '../../strings/language.ts'
import type { Message } from './message.ts'

/** By kind. */
export interface Requests {
  check: Check
  /** To look places up in the user's own gazetteers, by their ids in the browser's store. */
  own: { readonly ids: readonly string[] }
  /** To check against theatre packs of the user's too. */
  packs: { readonly packs: readonly TheatrePack[] }
  /** To check against maps of control out of the browser's store: ids with what changes when one is replaced. */
  fronts: { readonly stamps: readonly string[] }
  /** What is known of one place, on a day of a pack where one is shown. */
  place: { readonly id: string; readonly day: PlaceDay | null }
  compare: Compare
  explain: Explain
  /** `whole`: as it is judged by; else large areas are thinned for drawing. */
  front: { readonly packId: string; readonly date: string; readonly whole?: true }
  /** What changed hands between two days of a pack, in square kilometres. */
  step: { readonly packId: string; readonly from: string; readonly to: string }
  change: { readonly packId: string; readonly from: string; readonly to: string }
  /** The ground of the map in a window of the world, with disputed borders as seen from a viewpoint. */
  base: { readonly extent: Extent; readonly viewpoint: string }
  /** A small map of the surroundings. */
  locator: { readonly extent: Extent }
}

/** Which reply answers which request. */
export interface Answers {
  check: 'checked'
  own: 'own'
  packs: 'ground'
  fronts: 'fronts'
  place: 'place'
  compare: 'compared'
  explain: 'explained'
  front: 'front'
  step: 'step'
  change: 'change'
  base: 'base'
  locator: 'locator'
}

/** By kind; `ground` and `failed` come unasked too. */
export interface Replies {
  ground: { readonly ground: GroundReport }
  checked: { readonly version: number; readonly result: CheckResult; readonly milliseconds: number }
  own: { readonly loaded: readonly DataVersion[]; readonly faults: readonly OwnFault[] }
  place: { readonly id: string; readonly detail: PlaceDetail | null }
  compared: { readonly version: number; readonly comparison: Comparison }
  explained: { readonly version: number; readonly trace: SentenceTrace | null }
  fronts: { readonly faults: readonly OwnFault[] }
  front: { readonly day: FrontDay; readonly whole: boolean }
  step: { readonly packId: string; readonly step: SeriesStep }
  change: { readonly change: FrontChange }
  base: { readonly base: BaseMap }
  locator: { readonly locator: LocatorMap }
  failed: { readonly what: keyof Requests | 'ground' | 'world'; readonly message: string }
}

export type Request<Kind extends keyof Requests = keyof Requests> = Message<Requests, Kind>
export type Reply<Kind extends keyof Replies = keyof Replies> = Message<Replies, Kind>

/** What gives each request its answer. */
export type Answerers<Kind extends keyof Requests = keyof Requests, Around extends readonly unknown[] = []> = {
  readonly [One in Kind]: (asked: Request<One>, ...around: Around) => Reply<Answers[One]> | Promise<Reply<Answers[One]>>
}

/** A text to check; `version` comes back with the result. */
export interface Check {
  readonly version: number
  readonly text: string
  /** To word the findings in. */
  readonly language: Language
  readonly options: Omit<CheckOptions, 'words'>
  /** The draft's own places. */
  readonly places: readonly Place[]
}

/** To say why the sentence at a position of a text is read as it is. */
export interface Explain extends Omit<Check, 'language'> {
  readonly at: number
}

/** A report to check and compare. */
export interface GivenReport {
  readonly id: string
  readonly outlet: string
  readonly date: PartialDate | null
  readonly text: string
  /** The draft's own places. */
  readonly places: readonly Place[]
}

/** Reports to hold against one another; `version` comes back with the answer. */
export interface Compare {
  readonly version: number
  readonly language: Language
  readonly reports: readonly GivenReport[]
}

/** A gazetteer that could not be used, and why. */
export interface OwnFault {
  readonly id: string
  readonly message: string
}

/** What the page shows of the ground. */
export interface GroundReport {
  readonly packs: readonly TheatrePack[]
  readonly data: readonly DataVersion[]
  /** Whether the world gazetteer has been loaded too. */
  readonly world: boolean
}

export interface PlaceDay {
  readonly packId: string
  readonly date: string
}

/** All that is known of a place. */
export interface PlaceDetail {
  readonly place: Place
  /** Names of the country and the province around it. */
  readonly country: string | null
  readonly province: string | null
  /** How far off the front of the day runs, and between whom; null where none is drawn. */
  readonly front: { readonly metres: number; readonly holders: readonly [Holder, Holder] } | null
  /** What each map of control says of it on that day. */
  readonly drawn: readonly DrawnPlace[]
}

/** What changed hands between the ends of two days of a pack, and the ground that came with it. */
export interface FrontChange {
  readonly packId: string
  readonly from: string
  readonly to: string
  readonly places: readonly Change[]
  readonly grounds: readonly ChangedGround[]
}
