/** Where a front runs along a river: the stretches whose banks have different holders. */
import type { LonLat } from '../model.ts'
import { contains } from '../geo/outline.ts'
import { holderNear, type Bank } from './banks.ts'

export interface Stretch {
  /** In the alphabet's order. */
  readonly holders: readonly [string, string]
  readonly from: LonLat
  readonly to: LonLat
}

/** Degrees between the points at which the banks are asked, about a kilometre. */
const step = 0.01

/** Degrees to either side of the river at which its banks are found: a metre. */
const aside = 1e-5

/** How near in degrees to the end of a front on land its river goes on: what halving leaves, some metres. */
const near = 5e-5

/** Stretches of a river with a holder on each side that is not the other's; `ends`: where fronts on land reach it. */
export function riverFront(
  river: readonly LonLat[],
  banks: readonly Bank[],
  ends: readonly LonLat[],
): readonly Stretch[] {
  return river.slice(1).flatMap((to, at) => {
    const from = river[at]!
    const sides = banksBeside(from, to, banks)
    return sides ? alongSide(from, to, sides, ends) : []
  })
}

type Sides = readonly [Bank, Bank]

function banksBeside(from: LonLat, to: LonLat, banks: readonly Bank[]): Sides | null {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  if (length === 0) return null
  const [across, up] = [((from[1] - to[1]) / length) * aside, ((to[0] - from[0]) / length) * aside]
  const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
  const [left, right] = [1, -1].map((sign) =>
    banks.find(({ area }) => contains(area, [x + sign * across, y + sign * up])),
  )
  return left && right && left !== right ? [left, right] : null
}

function alongSide(from: LonLat, to: LonLat, sides: Sides, ends: readonly LonLat[]): readonly Stretch[] {
  const parts = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / step))
  const at = (share: number): LonLat =>
    share === 0 ? from : share === 1 ? to : [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
  const found: Stretch[] = []
  let start = from
  for (let part = 0; part < parts; part++) {
    const [low, high] = [part / parts, (part + 1) / parts]
    const change = pairAt(at(low), sides) === pairAt(at(high), sides) ? null : halved(low, high, at, sides)
    const isLast = part === parts - 1
    if (change === null && !isLast) continue
    const turn = change === null ? to : snapped(at(change), ends)
    found.push(...stretch(start, turn, pairAt(at(low), sides)))
    if (change !== null && isLast) found.push(...stretch(turn, to, pairAt(to, sides)))
    start = turn
  }
  return found
}

/** "a\nb" in the alphabet's order. */
function pairAt(at: LonLat, sides: Sides): string {
  return sides
    .map((bank) => holderNear(bank, at) ?? '')
    .sort()
    .join('\n')
}

function stretch(from: LonLat, to: LonLat, pair: string): readonly Stretch[] {
  const [one = '', other = ''] = pair.split('\n')
  return one === other || one === '' ? [] : [{ holders: [one, other], from, to }]
}

/** The share of the way at which another pair of holders begins. */
function halved(low: number, high: number, at: (share: number) => LonLat, sides: Sides): number {
  const before = pairAt(at(low), sides)
  for (let round = 0; round < 30; round++) {
    const middle = (low + high) / 2
    if (pairAt(at(middle), sides) === before) low = middle
    else high = middle
  }
  return high
}

function snapped(at: LonLat, ends: readonly LonLat[]): LonLat {
  return ends.find(([lon, lat]) => Math.hypot(lon - at[0], lat - at[1]) <= near) ?? at
}
