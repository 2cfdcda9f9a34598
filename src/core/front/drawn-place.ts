/** What each map of control says of a place on a day: who holds it, since when, and by whom it is drawn. */
import { contains } from '../geo/outline.ts'
import type { ControlStatus, Ground, Holder, LonLat, TheatrePack } from '../model.ts'
import { areaDays, drawnAbout, drawnAreasOn } from './drawn.ts'
import { drawnAt } from './drawn-at.ts'

export interface DrawnPlace {
  readonly packId: string
  readonly source: string
  readonly terms: string
  /** ISO day of the map. */
  readonly day: string
  /** "unknown" where the map does not say, "contested" where it says so. */
  readonly holder: Holder
  /** Of the area about the place; null outside of all. */
  readonly status: ControlStatus | null
  readonly label: string | null
  /** First day of the unbroken run on which the map says the same. */
  readonly since: string
  /** Whether that is the map's first day: it may have been so before. */
  readonly isFirst: boolean
  readonly edgeMetres: number | null
  /** How far that edge may be off. */
  readonly sharpMetres: number
}

/** One for each map that draws about that day and that place, in the order of the packs. */
export function drawnPlaces({ packs }: Pick<Ground, 'packs'>, at: LonLat, date: string): readonly DrawnPlace[] {
  return packs.flatMap((pack) => (pack.areas?.length ? (drawnPlace(pack, at, date) ?? []) : []))
}

function drawnPlace(pack: TheatrePack, at: LonLat, date: string): DrawnPlace | null {
  const { before, after } = drawnAbout(pack, date)
  const day = before ?? after
  const found = day === null ? null : drawnAt(pack, day, at)
  if (day === null || found === null) return null
  const [area] = found.areas
  const days = areaDays(pack)
  return {
    packId: pack.id,
    source: area?.source ?? pack.title,
    terms: pack.licence,
    day,
    holder: found.holder,
    status: area?.status ?? null,
    label: area?.label ?? null,
    ...sinceWhen(pack, days, day, at),
    edgeMetres: found.edgeMetres,
    sharpMetres: found.sharpMetres,
  }
}

/** Goes back while the same is drawn about the point. */
function sinceWhen(pack: TheatrePack, days: readonly string[], day: string, at: LonLat) {
  const said = saidOn(pack, day, at)
  let since = day
  for (const earlier of days.filter((one) => one < day).toReversed()) {
    if (saidOn(pack, earlier, at) !== said) return { since, isFirst: false }
    since = earlier
  }
  return { since, isFirst: true }
}

const saidOn = (pack: TheatrePack, day: string, at: LonLat): string =>
  drawnAreasOn(pack, day)
    .filter(({ geometry }) => contains(geometry, at))
    .map(({ holder, status }) => `${holder} ${status}`)
    .sort()
    .join()
