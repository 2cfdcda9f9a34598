/** What the page and the checker's worker say to each other. Plain data only: everything here is cloned. */
import type { CheckOptions, CheckResult, DataVersion, FrontDay, TheatrePack } from '../../core/model.ts'

export type Request =
  | { readonly kind: 'check'; readonly version: number; readonly text: string; readonly options: CheckOptions }
  | { readonly kind: 'front'; readonly packId: string; readonly date: string }

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
  | { readonly kind: 'failed'; readonly what: 'ground' | 'world' | 'check' | 'front'; readonly message: string }
