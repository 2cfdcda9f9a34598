/** What is to be said about a draft as a whole: which theatre covers it, and whether its date lies within the control data. */
import type { DraftNote, Ground, PartialDate, Place, TheatrePack } from '../model.ts'

const inExtent = ({ extent: [west, south, east, north] }: TheatrePack, { lon, lat }: Place): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north

/**
 * The pack that a draft is held against: the one chosen by hand where there is such a one; else of those that hold at
 * least a quarter of its places one whose days cover the date, and of these the one with most places. Null where no
 * pack is about the draft's places. A pack of drawn areas alone is none: every claim of control is held against it.
 */
export function packOf(
  ground: Ground,
  places: readonly Place[],
  date: PartialDate | null,
  chosen: string | null = null,
): TheatrePack | null {
  const points = places.filter((place) => place.type !== 'country')
  const asked = ground.packs.find(({ id }) => id === chosen)
  if (asked) return asked
  const about = ground.packs
    .filter(({ control, places: own, areas = [] }) => control.length + own.length + areas.length > 0)
    .map((pack) => ({ pack, count: points.filter((place) => inExtent(pack, place)).length }))
    .filter(({ count }) => count > 0 && count * 4 >= points.length)
  const dated = (pack: TheatrePack) => Number(date !== null && !outsideDates(date, pack))
  const recorded = ({ control }: TheatrePack) => Number(control.length > 0)
  return (
    about.sort((a, b) => dated(b.pack) - dated(a.pack) || recorded(b.pack) - recorded(a.pack) || b.count - a.count)[0]
      ?.pack ?? null
  )
}

/** Whether a partial date lies before, within or after a span of days. */
function outsideDates(date: PartialDate, pack: TheatrePack): boolean {
  return date < pack.from.slice(0, date.length) || date > pack.to.slice(0, date.length)
}

export function draftNotes(
  ground: Ground,
  pack: TheatrePack | null,
  date: PartialDate | null,
  anyPlace: boolean,
): readonly DraftNote[] {
  if (ground.packs.length === 0)
    return [
      { code: 'no-pack', message: 'No theatre pack is loaded: places and distances are checked, control is not.' },
    ]
  if (!pack) {
    return anyPlace && !ground.packs.some(({ areas = [] }) => areas.length > 0)
      ? [
          {
            code: 'outside-pack',
            message:
              'This draft is about somewhere else than the theatre packs at hand: places and distances are checked, control is not.',
          },
        ]
      : []
  }
  if (date === null)
    return [
      {
        code: 'no-date',
        message: `No day of reporting is given: “on Sunday” and the front cannot be dated. Control data runs from ${pack.from} to ${pack.to}.`,
      },
    ]
  if (!outsideDates(date, pack)) return []
  const side = date > pack.to.slice(0, date.length) ? `ends on ${pack.to}` : `begins on ${pack.from}`
  return [
    {
      code: 'outside-dates',
      message: `Control data ${side}; the draft is dated ${date}. Places and distances are checked all the same.`,
    },
  ]
}
