/** Who held a place by the maps that somebody has drawn: by point in polygon, undecided near an edge. */
import { daysBetween, drawnAbout } from '../front/drawn.ts'
import { drawnAt, type DrawnAt } from '../front/drawn-at.ts'
import { holderIn } from '../front/sides.ts'
import type { Ground, Holder, Place, TheatrePack } from '../model.ts'
import type { Judgement } from './judgement.ts'
import { judgement, tooCoarse } from './judgement.ts'

export const drawnTolerance = 'a drawn area is as sharp as its source says; nearer to its edge nothing is decided'

export type Relation = 'held-by' | 'taken-by' | 'lost-by'

/** What a map says of a place on a day that it draws. */
interface Said {
  readonly pack: TheatrePack
  readonly day: string
  readonly at: DrawnAt
}

/** A judgement by each map that draws about that day and knows the side; none where no map does. */
export function judgedByMaps(
  ground: Ground,
  place: Place,
  side: string,
  relation: Relation,
  date: string,
): readonly Judgement[] {
  return ground.packs.flatMap((pack) => {
    const holder = pack.areas?.length ? holderIn(pack, side) : null
    const found = holder === null ? null : byMap(pack, place, holder, relation, date)
    return found === null ? [] : [found]
  })
}

function byMap(pack: TheatrePack, place: Place, holder: Holder, relation: Relation, date: string): Judgement | null {
  const { before, after } = drawnAbout(pack, date)
  const said = [before, after].map((day) => (day === null ? null : saidOn(pack, place, day)))
  const [first, last] = said as [Said | null, Said | null]
  if (!first && !last) return null
  if (relation === 'held-by') return judgeHolding(place, holder, date, first, last)
  return judgeChange(pack, place, holder, relation, date, last ?? first!)
}

function saidOn(pack: TheatrePack, place: Place, day: string): Said | null {
  const at = drawnAt(pack, day, [place.lon, place.lat])
  return at && { pack, day, at }
}

/** On the map's own day, or between two days that say the same, a map can contradict; else it can only bear out. */
function judgeHolding(place: Place, holder: Holder, date: string, first: Said | null, last: Said | null): Judgement {
  const one = verdictOf(first ?? last!, place, holder)
  const other = first && last && last.day !== first.day ? verdictOf(last, place, holder) : null
  if (other && other.verdict !== one.verdict)
    return tooCoarse(`${one.message} ${other.message} On ${date} either may be.`, { tolerance: drawnTolerance })
  const isExact = (first ?? last)!.day === date || other !== null
  return one.verdict === 'disagrees' && !isExact
    ? tooCoarse(`${one.message} ${offWords((first ?? last)!.day, date)}`, { tolerance: drawnTolerance })
    : isExact
      ? one
      : { ...one, message: `${one.message} ${offWords((first ?? last)!.day, date)}` }
}

function offWords(day: string, date: string): string {
  const days = daysBetween(day, date)
  return `The map is ${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days > 0 ? 'earlier' : 'later'} than ${date}.`
}

/** Whether the side has the place by this map. */
function verdictOf({ pack, day, at }: Said, place: Place, holder: Holder): Judgement {
  const message = describeDrawn({ pack, day, at }, place)
  const wide = at.sharpMetres + place.accuracyMetres
  if (at.edgeMetres !== null && at.edgeMetres < wide)
    return tooCoarse(`${message} That is within the sharpness of the edge (${kilometres(wide)}).`, parts)
  if (at.holder === holder) return bornOut(at, message)
  if (at.areas.length === 0 && at.holder === 'unknown') {
    // Outside is not the other side: it only tells that those who are drawn do not hold it.
    return isDrawn(pack, holder)
      ? judgement('disagrees', `${message} The text says ${nameIn(pack, holder)}.`, parts)
      : tooCoarse(`${message} Who holds it is not drawn.`, parts)
  }
  if (at.holder === 'unknown' || at.holder === 'contested') return tooCoarse(message, parts)
  if (at.areas.some(({ status }) => status === 'claimed' || status === 'unknown')) return tooCoarse(message, parts)
  return judgement('disagrees', `${message} The text says ${nameIn(pack, holder)}.`, parts)
}

const parts = { tolerance: drawnTolerance } as const

/** What is only claimed bears nothing out. */
function bornOut({ areas }: DrawnAt, message: string): Judgement {
  const isSure = areas.length === 0 || areas.some(({ status }) => status === 'held' || status === 'liberated')
  return isSure ? judgement('agrees', message, parts) : tooCoarse(message, parts)
}

const isDrawn = ({ areas = [] }: TheatrePack, holder: Holder): boolean =>
  areas.some((area) => area.holder === holder && area.status === 'held')

/** "took X on Sunday": another's the day before and its own after; by a map of one day only whose it is then. */
function judgeChange(
  pack: TheatrePack,
  place: Place,
  holder: Holder,
  relation: Relation,
  date: string,
  now: Said,
): Judgement {
  const has = verdictOf(now, place, holder)
  const earlier = drawnAbout(pack, dayBefore(now.day < date ? now.day : date)).before
  const past = earlier === null || earlier === now.day ? null : saidOn(pack, place, earlier)
  const had = past && verdictOf(past, place, holder)
  const wanted = relation === 'taken-by' ? 'agrees' : 'disagrees'
  if (has.verdict === 'undecided' || now.day < date)
    return has.verdict === wanted ? answered('agrees', has, had) : tooCoarse(has.message, parts)
  if (has.verdict !== wanted) return answered('disagrees', has, had)
  if (had && had.verdict === has.verdict) return tooCoarse(`${has.message} It was so before: ${had.message}`, parts)
  return answered('agrees', has, had)
}

const answered = (verdict: 'agrees' | 'disagrees', has: Judgement, had: Judgement | null): Judgement =>
  judgement(verdict, had ? `${had.message} ${has.message}` : has.message, parts)

const dayBefore = (date: string): string => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10)

/** "Svatove lies in an area drawn as held by Russian forces (DeepState, 2025-10-26), 12 km from the front." */
export function describeDrawn({ pack, day, at }: Said, place: Place): string {
  const source = at.areas[0]?.source ?? pack.title
  const off = at.edgeMetres === null ? '' : `, ${kilometres(at.edgeMetres)} from its edge`
  return `${place.name} ${wordsOf(pack, at)} (${source}, ${day})${off}.`
}

function wordsOf(pack: TheatrePack, { areas, holder }: DrawnAt): string {
  const [area] = areas
  if (!area)
    return holder === 'unknown'
      ? 'lies in no drawn area'
      : `lies outside of the drawn areas, held by ${nameIn(pack, holder)}`
  const label = area.label ? ` “${area.label.slice(0, 60)}”` : ''
  if (areas.length > 1 && holder === 'unknown') return 'lies in drawn areas of different sides'
  if (area.status === 'contested') return `lies in an area${label} drawn as contested`
  if (area.status === 'unknown') return `lies in an area${label} whose status is drawn as unknown`
  return `lies in an area${label} drawn as ${area.status} by ${nameIn(pack, area.holder)}`
}

const nameIn = ({ holders }: TheatrePack, holder: Holder): string => holders?.[holder]?.en ?? holder

const kilometres = (metres: number): string =>
  `${metres < 9950 ? (metres / 1000).toFixed(1) : Math.round(metres / 1000)} km`

/** Of several sources one verdict: where they tell different stories both are said, and nothing is decided. */
export function acrossSources(found: readonly Judgement[]): Judgement | null {
  const decided = found.filter(({ verdict }) => verdict !== 'undecided')
  const [first] = decided.length > 0 ? decided : found
  if (!first || found.length === 1) return first ?? null
  const side = ({ verdict }: Judgement) => (verdict === 'agrees' ? 'for' : 'against')
  const isSplit = new Set(decided.map(side)).size > 1
  const message = [...new Set((isSplit ? decided : found).map((one) => one.message))].join(' ')
  return isSplit
    ? judgement('undecided', `The sources differ. ${message}`, { why: 'disputed', tolerance: first.tolerance })
    : { ...first, message }
}
