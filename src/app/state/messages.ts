/** What the page and the checker's worker say to each other. Plain data only: everything here is cloned. */
import type { CheckOptions, CheckResult, DataVersion, Extent, FrontDay, TheatrePack } from '../../core/model.ts'
import type { BaseMap } from '../map/base-map.ts'

export type Request =
  | { readonly kind: 'check'; readonly version: number; readonly text: string; readonly options: CheckOptions }
  | { readonly kind: 'front'; readonly packId: string; readonly date: string }
  | { readonly kind: 'base'; readonly extent: Extent }

/** What the page shows of the ground. */
export interface GroundReport {
  readonly packs: readonly TheatrePack[]
  readonly data: readonly DataVersion[]
  /** Whether the world gazetteer has been loaded too. */
  readonly world: boolean
}

export type Reply =
  | { readonly kind: 'ground'; readonly ground: GroundReport }
  | { readonly kind: 'checked'; readonly version: number; readonly result: CheckResult; readonly milliseconds: number }
  | { readonly kind: 'front'; readonly day: FrontDay }
  | { readonly kind: 'base'; readonly base: BaseMap }
  | { readonly kind: 'failed'; readonly what: Request['kind'] | 'ground' | 'world'; readonly message: string }
