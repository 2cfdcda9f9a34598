/** What changed hands between two drawn days: only where their edges differ is anything cut. */
import type { MultiPolygon } from 'geojson'
import { changedWindows } from '../geo/overlay/changed-windows.ts'
import { linesOf } from '../geo/line/edges.ts'
import { inWindow } from '../geo/overlay/in-window.ts'
import { quickClip, quickSubtract, quickUnion } from '../geo/overlay/quick-areas.ts'
import { cornersOf, thinned } from '../geo/overlay/thinned.ts'
import type { ControlArea, Extent, FrontDay, Holder } from '../model.ts'
import { unknownHolder } from './drawn.ts'

export interface ChangedPart {
  readonly from: Holder
  readonly to: Holder
  readonly geometry: MultiPolygon
}

type Ground = ReadonlyMap<Holder, MultiPolygon>

/** `outside`: who holds what is not drawn. */
export function changedDrawn(
  before: FrontDay,
  after: FrontDay,
  outside: Holder = unknownHolder,
): readonly ChangedPart[] {
  const [old, now] = [withinReason(before.areas), withinReason(after.areas)]
  const windows = changedWindows(ringsOf(old), ringsOf(now))
  return windows.flatMap((box) => changedIn(box, old, now, outside))
}

const ringsOf = (areas: readonly ControlArea[]) => areas.flatMap(({ geometry }) => linesOf(geometry))

/** Corners of a day beyond which cutting takes long: its edges are taken to a hundred metres then. */
const mostCorners = 120_000

function withinReason(areas: readonly ControlArea[]): readonly ControlArea[] {
  const corners = areas.reduce((sum, { geometry }) => sum + cornersOf(geometry), 0)
  return corners <= mostCorners ? areas : areas.map((area) => ({ ...area, geometry: thinned(area.geometry, 100) }))
}

function changedIn(
  box: Extent,
  old: readonly ControlArea[],
  now: readonly ControlArea[],
  outside: Holder,
): readonly ChangedPart[] {
  const [had, has] = [groundIn(box, old), groundIn(box, now)]
  const both = [...had].flatMap(([from, mine]) =>
    [...has].flatMap(([to, its]) => (from === to ? [] : part(from, to, quickClip(mine, its)))),
  )
  const gained = [...has].flatMap(([to, its]) => (to === outside ? [] : part(outside, to, without(its, had))))
  const lost = [...had].flatMap(([from, mine]) => (from === outside ? [] : part(from, outside, without(mine, has))))
  return [...both, ...gained, ...lost]
}

const part = (from: Holder, to: Holder, geometry: MultiPolygon | null): readonly ChangedPart[] =>
  geometry ? [{ from, to, geometry }] : []

const without = (area: MultiPolygon, ground: Ground): MultiPolygon | null => quickSubtract(area, ...ground.values())

/** Each holder's ground in a box. Where areas overlap, it is the first one's: contested before all others. */
function groundIn(box: Extent, areas: readonly ControlArea[]): Ground {
  const found = new Map<Holder, MultiPolygon>()
  const holders = [...new Set(areas.map(({ holder }) => holder))].sort()
  for (const holder of [...holders.filter(isOpen), ...holders.filter((one) => !isOpen(one))]) {
    const parts = areas.flatMap((area) => (area.holder === holder ? (inWindow(area.geometry, box) ?? []) : []))
    const whole = quickUnion(parts)
    const left = whole && found.size > 0 ? quickSubtract(whole, ...found.values()) : whole
    if (left) found.set(holder, left)
  }
  return found
}

const isOpen = (holder: Holder): boolean => holder === 'contested' || holder === unknownHolder
