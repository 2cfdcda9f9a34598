/** Which data what leaves the page is made of. */
import type { DataVersion } from '../../core/model.ts'
import type { Session } from '../state/session.svelte.ts'

/** That of the check, and the base map: what is drawn over it owes to it. */
export function dataIn({ ground, basemap }: Pick<Session, 'ground' | 'basemap'>): readonly DataVersion[] {
  const tiles = basemap.shown?.tiles
  return [...(ground?.data ?? []), ...(tiles ? [{ ...tiles.about, attribution: tiles.attribution }] : [])]
}
