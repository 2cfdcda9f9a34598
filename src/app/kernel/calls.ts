/** What the page and the checker's worker say to each other. Plain data only: everything here is cloned. */
import type { CheckOptions, CheckResult, DataVersion, Extent, FrontDay, Place, TheatrePack } from '../../core/model.ts'
import type { Change } from '../../core/front/history.ts'
import type { ChangedGround } from '../../core/front/changed-ground.ts'
import type { PlaceDay, PlaceDetail } from '../features/places/detail.ts'
import type { CompareReply, CompareRequest } from '../features/compare/messages.ts'
import type { BaseMap } from '../map/base/base-map.ts'
import type { LocatorMap } from '../map/base/locator-map.ts'

export interface CheckRequest {
  readonly kind: 'check'
  readonly version: number
  readonly text: string
  readonly options: CheckOptions
  /** The draft's own places. */
  readonly places: readonly Place[]
}

/** The user's own gazetteers to look places up in, by their ids in the browser's store. */
export interface OwnRequest {
  readonly kind: 'own'
  readonly ids: readonly string[]
}

/** What is known of one place, on a day of a pack where one is shown. */
export interface PlaceRequest {
  readonly kind: 'place'
  readonly id: string
  readonly day: PlaceDay | null
}

export type Request =
  | CheckRequest
  | CompareRequest
  | OwnRequest
  | PlaceRequest
  | { readonly kind: 'packs'; readonly packs: readonly TheatrePack[] }
  | { readonly kind: 'front'; readonly packId: string; readonly date: string }
  | { readonly kind: 'change'; readonly packId: string; readonly from: string; readonly to: string }
  | { readonly kind: 'base'; readonly extent: Extent; readonly viewpoint: string }
  | { readonly kind: 'locator'; readonly extent: Extent }

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

/** What changed hands between the ends of two days of a pack, and the ground that came with it. */
export interface FrontChange {
  readonly packId: string
  readonly from: string
  readonly to: string
  readonly places: readonly Change[]
  readonly grounds: readonly ChangedGround[]
}

export type Reply =
  | CompareReply
  | { readonly kind: 'ground'; readonly ground: GroundReport }
  | { readonly kind: 'checked'; readonly version: number; readonly result: CheckResult; readonly milliseconds: number }
  | { readonly kind: 'front'; readonly day: FrontDay }
  | { readonly kind: 'change'; readonly change: FrontChange }
  | { readonly kind: 'base'; readonly base: BaseMap }
  | { readonly kind: 'place'; readonly id: string; readonly detail: PlaceDetail | null }
  | { readonly kind: 'own'; readonly loaded: readonly DataVersion[]; readonly faults: readonly OwnFault[] }
  | { readonly kind: 'locator'; readonly locator: LocatorMap }
  | { readonly kind: 'failed'; readonly what: Request['kind'] | 'ground' | 'world'; readonly message: string }
