/** Who held a place by the maps that somebody has drawn: by point in polygon, undecided near an edge. */
import { daysBetween, drawnAbout } from '../../front/drawn.ts'
import { drawnAt, type DrawnAt } from '../../front/drawn-at.ts'
import { holderIn } from '../../front/sides.ts'
import type { Ground, Holder, Place, Said, Text, TheatrePack } from '../../model.ts'
import { said } from '../../model.ts'
import { named } from '../../place/names/named.ts'
import type { Judgement } from '../judgement.ts'
import { judgement, tooCoarse } from '../judgement.ts'
import { holderIn as nameIn, kilometres } from '../findings/values.ts'

const drawnTolerance: readonly Said[] = [said('tolerance.drawn')]

export type Relation = 'held-by' | 'taken-by' | 'lost-by'

/** What a map says of a place on a day that it draws. */
interface OnDay {
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
  const [first, last] = said as [OnDay | null, OnDay | null]
  if (!first && !last) return null
  if (relation === 'held-by') return judgeHolding(place, holder, date, first, last)
  return judgeChange(pack, place, holder, relation, date, last ?? first!)
}

function saidOn(pack: TheatrePack, place: Place, day: string): OnDay | null {
  const at = drawnAt(pack, day, [place.lon, place.lat])
  return at && { pack, day, at }
}

/** On the map's own day, or between two days that say the same, a map can contradict; else it can only bear out. */
function judgeHolding(place: Place, holder: Holder, date: string, first: OnDay | null, last: OnDay | null): Judgement {
  const one = verdictOf(first ?? last!, place, holder)
  const other = first && last && last.day !== first.day ? verdictOf(last, place, holder) : null
  if (other && other.verdict !== one.verdict)
    return tooCoarse([...one.message, ...other.message, said('map.either', { day: date })], parts)
  const isExact = (first ?? last)!.day === date || other !== null
  if (isExact) return one
  const off = said('map.other-day', { days: daysBetween((first ?? last)!.day, date), day: date })
  const message: Text = [...one.message, off]
  return one.verdict === 'disagrees' ? tooCoarse(message, parts) : { ...one, message }
}

/** Whether the side has the place by this map. */
function verdictOf({ pack, day, at }: OnDay, place: Place, holder: Holder): Judgement {
  const message = describeDrawn({ pack, day, at }, place)
  const against: Text = [message, said('control.text-says', { holder: nameIn(pack, holder) })]
  const wide = at.sharpMetres + place.accuracyMetres
  if (at.edgeMetres !== null && at.edgeMetres < wide)
    return tooCoarse([message, said('map.near-edge', { sharp: kilometres(wide) })], parts)
  if (at.holder === holder) return bornOut(at, message)
  if (at.areas.length === 0 && at.holder === 'unknown') {
    // Outside is not the other side: it only tells that those who are drawn do not hold it.
    return isDrawn(pack, holder)
      ? judgement('disagrees', against, parts)
      : tooCoarse([message, said('map.holder-not-drawn')], parts)
  }
  if (at.holder === 'unknown' || at.holder === 'contested') return tooCoarse(message, parts)
  if (at.areas.some(({ status }) => status === 'claimed' || status === 'unknown')) return tooCoarse(message, parts)
  return judgement('disagrees', against, parts)
}

const parts = { tolerance: drawnTolerance } as const

/** What is only claimed bears nothing out. */
function bornOut({ areas }: DrawnAt, message: Said): Judgement {
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
  now: OnDay,
): Judgement {
  const has = verdictOf(now, place, holder)
  const earlier = drawnAbout(pack, dayBefore(now.day < date ? now.day : date)).before
  const past = earlier === null || earlier === now.day ? null : saidOn(pack, place, earlier)
  const had = past && verdictOf(past, place, holder)
  const wanted = relation === 'taken-by' ? 'agrees' : 'disagrees'
  if (has.verdict === 'undecided' || now.day < date)
    return has.verdict === wanted ? answered('agrees', has, had) : tooCoarse(has.message, parts)
  if (has.verdict !== wanted) return answered('disagrees', has, had)
  if (had && had.verdict === has.verdict)
    return tooCoarse([...has.message, said('map.so-before'), ...had.message], parts)
  return answered('agrees', has, had)
}

const answered = (verdict: 'agrees' | 'disagrees', has: Judgement, had: Judgement | null): Judgement =>
  judgement(verdict, had ? [...had.message, ...has.message] : has.message, parts)

const dayBefore = (date: string): string => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10)

/** As sharp as such an edge is known: whole kilometres from ten on. */
const rough = (metres: number): number => (metres < 9950 ? metres : Math.round(metres / 1000) * 1000)

/** "Svatove is in an area drawn as held by Russian forces (DeepState, 26 October 2025), 12 km from its edge." */
function describeDrawn({ pack, day, at }: OnDay, place: Place): Said {
  const [area] = at.areas
  const edge = at.edgeMetres === null ? null : kilometres(rough(at.edgeMetres))
  const about = { place: named(place), day, source: area?.source ?? pack.title, edge }
  if (!area)
    return at.holder === 'unknown'
      ? said('map.in-no-area', about)
      : said('map.outside', { ...about, holder: nameIn(pack, at.holder) })
  if (at.areas.length > 1 && at.holder === 'unknown') return said('map.several-sides', about)
  const label = area.label ? area.label.slice(0, 60) : null
  return said('map.in-area', { ...about, status: area.status, holder: nameIn(pack, area.holder), label })
}

/** Of several sources one verdict: where they tell different stories both are said, and nothing is decided. */
export function acrossSources(found: readonly Judgement[]): Judgement | null {
  const decided = found.filter(({ verdict }) => verdict !== 'undecided')
  const [first] = decided.length > 0 ? decided : found
  if (!first || found.length === 1) return first ?? null
  const side = ({ verdict }: Judgement) => (verdict === 'agrees' ? 'for' : 'against')
  const isSplit = new Set(decided.map(side)).size > 1
  const [one, ...others] = once((isSplit ? decided : found).flatMap(({ message }) => message))
  return isSplit
    ? judgement('undecided', [said('control.sources-differ'), one!, ...others], {
        why: 'disputed',
        tolerance: first.tolerance,
      })
    : { ...first, message: [one!, ...others] }
}

/** Each sentence once, where two maps say the same. */
const once = (sentences: readonly Said[]): readonly Said[] => [
  ...new Map(sentences.map((one) => [JSON.stringify(one), one])).values(),
]
