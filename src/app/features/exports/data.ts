/** Which data what leaves the page is made of. */
import type { DataVersion } from '../../../core/model.ts'
import type { Session } from '../../state/session.svelte.ts'

/** That of the check, and the base map: what is drawn over it owes to it. */
export function dataIn({ checks: { ground }, basemap }: Pick<Session, 'checks' | 'basemap'>): readonly DataVersion[] {
  const tiles = basemap.shown?.tiles
  return [...(ground?.data ?? []), ...(tiles ? [{ ...tiles.about, attribution: tiles.attribution }] : [])]
}
