/** Named seas as areas. Seas are named by the world's gazetteer alone, with which they are loaded: seas.ts brings itself. */
import type { Polygon } from 'geojson'

export interface Sea {
  /** As in the gazetteer: "water:red-sea". */
  readonly id: string
  /** The sea of which it is a part; null where of none. */
  readonly within: string | null
  /** Seas whose names are used for it in a manner of speaking. */
  readonly loosely: readonly string[]
  /** Land along the shores included: they are asked about places on a coast alone. */
  readonly areas: readonly Polygon[]
  /** How far its limits towards other seas may be off. */
  readonly limitMetres: number
}

let seas: ReadonlyMap<string, Sea> = new Map()

export function bringSeas(brought: readonly Sea[]): void {
  seas = new Map(brought.map((sea) => [sea.id, sea]))
}

/** By id; none where they have not been loaded. */
export const seasAtHand = (): ReadonlyMap<string, Sea> => seas

/** Whether one sea is the other or a part of it. */
export function isPartOf(sea: Sea, whole: Sea): boolean {
  const outer = sea.within === null ? undefined : seas.get(sea.within)
  return sea === whole || (outer !== undefined && isPartOf(outer, whole))
}
