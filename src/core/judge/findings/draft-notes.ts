/** What is to be said about a draft as a whole: which theatre covers it, and whether its date lies within the control data. */
import type { Draft, DraftNote, Ground, PartialDate, Place, Said, TheatrePack, Words } from '../../model.ts'
import { said } from '../../model.ts'
import { draftNoteIn } from './worded.ts'

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

/** The draft's words for a day that no date can be told of: "on Sunday"; null where it has none. */
const undated = ({ dates }: Pick<Draft, 'dates'>): string | null =>
  dates.find(({ date }) => date === null)?.text ?? null

interface Noted {
  readonly ground: Ground
  readonly pack: TheatrePack | null
  readonly date: PartialDate | null
  /** Whether the draft names any place that is known. */
  readonly anyPlace: boolean
  readonly draft: Pick<Draft, 'dates'>
}

/** What is to be said, with its code; null where nothing is. */
export function noteOn({ ground, pack, date, anyPlace, draft }: Noted): readonly [DraftNote['code'], Said] | null {
  if (ground.packs.length === 0) return ['no-pack', said('draft.no-pack')]
  if (!pack) {
    const isElsewhere = anyPlace && !ground.packs.some(({ areas = [] }) => areas.length > 0)
    return isElsewhere ? ['outside-pack', said('draft.outside-packs')] : null
  }
  const { from, to } = pack
  if (date === null) return ['no-date', said('draft.no-date', { words: undated(draft), from, to })]
  if (!outsideDates(date, pack)) return null
  return [
    'outside-dates',
    date > to.slice(0, date.length)
      ? said('draft.after-data', { date, to })
      : said('draft.before-data', { date, from }),
  ]
}

export function draftNotes(words: Words, noted: Noted): readonly DraftNote[] {
  const found = noteOn(noted)
  return found ? [draftNoteIn(words, ...found)] : []
}
