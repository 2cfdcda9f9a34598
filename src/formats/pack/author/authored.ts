/** A theatre pack that is made from what an author drew and added to a draft. */
import type { FeatureType, Place } from '../../../core/model.ts'
import type { Drawing } from '../../../present/drawing.ts'
import type { PackFiles } from '../pack.ts'

/** How a holder is called and drawn; `drawnAs` is one of `namedHolders` or `spareHolders` of present/palette. */
export interface AuthoredHolder {
  /** As the drawings name it. */
  readonly key: string
  readonly en: string
  /** '' where it is not known: the English name stands for it. */
  readonly ar: string
  readonly drawnAs: string
  /** What texts call it besides its names. */
  readonly words: readonly string[]
}

/** What the author adds to a place. */
export interface AuthoredNames {
  /** '' for the one that it has. */
  readonly ar: string
  /** Spellings besides those that it has. */
  readonly aliases: readonly string[]
  /** Null for what it is already; a drawn one is a locality. */
  readonly type: FeatureType | null
}

/** Kinds of events to choose from; a pack from files may name others. */
export const eventKinds = [
  'capture',
  'loss',
  'advance',
  'withdrawal',
  'launch',
  'attack',
  'airstrike',
  'shelling',
  'siege',
  'ceasefire',
  'destruction',
] as const

export interface AuthoredEvent {
  readonly kind: string
  /** The `id` of a place of `candidatesOf`. */
  readonly placeId: string
  /** A holder's key; it need not hold anything. */
  readonly actor: string
  /** ISO days, as typed; `to` is '' for one day. */
  readonly from: string
  readonly to: string
  /** What is said of it, figures as printed. */
  readonly stated: string
  readonly source: string
  /** '' for none. */
  readonly url: string
}

export interface Authored {
  readonly title: string
  /** ISO days, as typed. */
  readonly from: string
  readonly to: string
  readonly licence: string
  /** '' for the sources of all features. */
  readonly attribution: string
  /** How far around a place its holder is drawn. */
  readonly reachMetres: number
  readonly holders: readonly AuthoredHolder[]
  /** The draft's own places. */
  readonly places: readonly Place[]
  /** Places that the draft names and a gazetteer has: taken where a drawing says who holds them. */
  readonly named: readonly Place[]
  readonly drawings: readonly Drawing[]
  /** By a place's id. */
  readonly names: ReadonlyMap<string, AuthoredNames>
  readonly events: readonly AuthoredEvent[]
}

/** What lacks or is wrong, for the author to mend; `what` is the drawing's title, or its shape where it has none. */
export type AuthorFault =
  | { readonly fault: 'title' | 'from' | 'to' | 'order' | 'licence' | 'reach' | 'nothing' }
  | { readonly fault: 'holder' | 'name' | 'source' | 'day' | 'place-source'; readonly what: string }
  | { readonly fault: 'event'; readonly number: number; readonly lacks: EventLack }
  | { readonly fault: 'pack'; readonly what: string }

export type EventLack = 'place' | 'kind' | 'actor' | 'from' | 'to' | 'order' | 'outside' | 'stated' | 'source' | 'url'

/** One place, and who had it when. */
export interface Site {
  readonly place: Place
  readonly records: readonly SiteRecord[]
}

export interface SiteRecord {
  /** As the drawing names it. */
  readonly holder: string
  readonly from: string
  readonly to: string | null
  /** `inferred` where an area says it of a place that lies in it. */
  readonly basis: 'reported' | 'inferred'
  readonly source: string
  /** Of an area without a place in it: as far as the area reaches. */
  readonly reachMetres?: number
}

export type AuthoredPack =
  { readonly id: string; readonly files: PackFiles } | { readonly faults: readonly AuthorFault[] }

export const isDay = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text)
