/** What a page's map is made of, and whom to name for it. */
import type { DataVersion } from '../../../core/model.ts'
import { unrepeated } from '../../../present/attribution.ts'
import type { Session } from '../session.ts'

/** The data of the check, and the base map: what is drawn over it owes to it. */
export function dataIn({ checks: { ground }, basemap }: Pick<Session, 'checks' | 'basemap'>): readonly DataVersion[] {
  const tiles = basemap.shown?.tiles
  return [...(ground?.data ?? []), ...(tiles ? [{ ...tiles.about, attribution: tiles.attribution }] : [])]
}

/** Whom to name: the attribution of all data that the map is made of. */
export function sourcesIn(session: Pick<Session, 'checks' | 'basemap' | 'front'>): string {
  const unused = new Set(session.checks.ground?.packs.map(({ id }) => id).filter((id) => id !== session.front.pack?.id))
  const data = dataIn(session).filter(({ id }) => !unused.has(id))
  const names = data.map(({ attribution = '' }) => attribution.replace(/\.$/, '')).filter((one) => one !== '')
  return unrepeated(names).join('; ')
}
