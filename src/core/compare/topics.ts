/** Which statements speak of one thing. What does not group stays apart: a wrong pair is worse than a missed one. */
import type { PlaceReport } from '../model.ts'
import type { Statement, TopicKind } from './comparison.ts'
import { daysApart, isWhole } from './days.ts'
import { areNear, placeKey } from './places.ts'
import { isPosition } from './statements.ts'
import { grouped, United } from './unite.ts'

export interface Gathered {
  readonly kind: TopicKind
  readonly statements: readonly Statement[]
}

/** Reports of one capture are no further apart than this. */
const sameEventDays = 3
/** Distinct places of reference that are held against one another; further ones stand for themselves. */
const mostNear = 400

/** Unites the places that lie near one another, by id. */
function nearPlaces(places: Iterable<PlaceReport>): United {
  const united = new United()
  const distinct = [...new Map([...places].map((place) => [place.id, place])).values()]
    .sort((a, b) => a.lat - b.lat || (a.id < b.id ? -1 : 1))
    .slice(0, mostNear)
  distinct.forEach((place, index) => {
    for (const other of distinct.slice(index + 1)) if (areNear(place, other)) united.unite(place.id, other.id)
  })
  return united
}

/**
 * What lacks a word (a day, a side) that the others of its group have, where they all have the same: it goes with
 * them. Where they differ it stands for itself.
 */
function split<T>(group: readonly T[], wordOf: (one: T) => string | null): readonly (readonly T[])[] {
  const words = new Set(group.flatMap((one) => wordOf(one) ?? []))
  if (words.size <= 1) return [group]
  return [...grouped(group, (one) => wordOf(one) ?? '\0').values()]
}

const wholeDay = ({ day }: Statement): string | null => (isWhole(day) ? day : null)
const referenceOf = ({ finding }: Statement): PlaceReport | null => finding.reference?.place ?? null

/** Where a force stood on a day, from one place or from places side by side. */
function positions(statements: readonly Statement[]): readonly Gathered[] {
  const moving = statements.filter(({ finding }) => isPosition(finding) && finding.reference)
  const near = nearPlaces(moving.flatMap((one) => referenceOf(one) ?? []))
  const about = (one: Statement) => {
    const place = referenceOf(one)
    return place ? near.of(place.id) : placeKey(one.finding.reference)
  }
  return [...grouped(moving, about).values()]
    .flatMap((group) => split(group, wholeDay))
    .flatMap((group) => split(group, ({ side }) => side))
    .map((group) => ({ kind: 'position', statements: group }))
}

const pairKey = ({ finding }: Statement): string | null => {
  const [a, b] = [placeKey(finding.subject), placeKey(finding.reference)]
  return a && b && a !== b ? [a, b].sort().join('|') : null
}

/** How far two places lie from one another, and which way; one place from places side by side too. */
function distances(statements: readonly Statement[]): readonly Gathered[] {
  const fixed = statements.filter(
    ({ finding: { kind, subject } }) => (kind === 'distance' || kind === 'direction') && subject?.status !== 'moving',
  )
  const united = new United()
  for (const ofSubject of grouped(fixed, ({ finding }) => placeKey(finding.subject)).values()) {
    const near = nearPlaces(ofSubject.flatMap((one) => referenceOf(one) ?? []))
    const side = grouped(ofSubject, (one) => (referenceOf(one) ? near.of(referenceOf(one)!.id) : null))
    for (const group of side.values()) {
      const [first, ...others] = group.flatMap((one) => pairKey(one) ?? [])
      for (const other of others) united.unite(first!, other)
    }
  }
  const key = (one: Statement) => {
    const pair = pairKey(one)
    return pair && united.of(pair)
  }
  return [...grouped(fixed, key).values()].map((group) => ({ kind: 'distance', statements: group }))
}

/** Days that follow one another within one event's span; what names no day goes with the only such row of days. */
function eventsOf(group: readonly Statement[]): readonly (readonly Statement[])[] {
  const days = [...new Set(group.flatMap((one) => wholeDay(one) ?? []))].sort()
  const rows = new Map<string, string>()
  days.forEach((day, index) => {
    const before = days[index - 1]
    rows.set(day, before !== undefined && daysApart(before, day) <= sameEventDays ? rows.get(before)! : day)
  })
  return split(group, (one) => rows.get(wholeDay(one) ?? '') ?? null)
}

function control(statements: readonly Statement[]): readonly Gathered[] {
  const said =
    (relation: string) =>
    ({ finding: { kind, stated } }: Statement) =>
      kind === 'control' && stated.relation?.startsWith(relation)
  const taken = grouped(statements.filter(said('taken-by')), ({ finding, side }) => {
    const place = placeKey(finding.subject)
    return place && `${place}|${side}`
  })
  const held = grouped(statements.filter(said('held-by')), ({ finding }) => placeKey(finding.subject))
  const each = (kind: TopicKind, groups: ReadonlyMap<string, readonly Statement[]>): readonly Gathered[] =>
    [...groups.values()].flatMap((group) => eventsOf(group).map((event) => ({ kind, statements: event })))
  return [...each('taken', taken), ...each('held', held)]
}

/** What is said of one place by itself: where it lies, how large it is. */
function properties(statements: readonly Statement[]): readonly Gathered[] {
  const kinds: readonly TopicKind[] = ['containment', 'area', 'coordinates']
  return kinds.flatMap((kind) => {
    const own = statements.filter(({ finding }) => finding.kind === kind)
    const groups = grouped(own, ({ finding }) => {
      const place = placeKey(finding.subject)
      return place && `${place}|${finding.stated.relation ?? ''}`
    })
    return [...groups.values()].map((group) => ({ kind, statements: group }))
  })
}

/** All groups, those of a single report too. */
export function gather(statements: readonly Statement[]): readonly Gathered[] {
  return [...positions(statements), ...distances(statements), ...control(statements), ...properties(statements)]
}
