/** Labels that do not run into each other: the important ones choose their side first, the last go without. */
export interface Label {
  readonly lines: readonly string[]
  /** Pixels of the letters' height; lines stand 1.2 of it apart. */
  readonly size: number
  readonly bold: boolean
  /** Of what is named, in pixels. */
  readonly x: number
  readonly y: number
  /** Pixels to keep free around it. */
  readonly gap: number
  /** Lower goes first. */
  readonly rank: number
  readonly kind: 'claim' | 'place' | 'other' | 'area'
  /** It is left out rather than stand on a line. */
  readonly yields?: boolean
  /** #rrggbb; that of its kind where none is given. */
  readonly ink?: string
  /** Where to try first, the best before the rest; then come the sides of its kind. */
  readonly sides?: readonly Side[]
  /** Other points of what is named, to try where there is no room at the first. */
  readonly spots?: readonly Spot[]
  /** What it names: a lesser place has no dot where its name found no room. */
  readonly of?: unknown
}

export type Spot = readonly [x: number, y: number]
/** A piece of a line that labels keep off. */
export type Segment = readonly [from: Spot, to: Spot]

/** Which way from its point a label stands: 1 is right or below. */
export type Side = readonly [dx: -1 | 0 | 1, dy: -1 | 0 | 1]

export interface Placed extends Label {
  /** Where the text is anchored, and how. */
  readonly textX: number
  /** Baseline of the first line. */
  readonly textY: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly box: Box
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

type Width = (text: string, size: number, bold: boolean) => number
const around: readonly Side[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
]
const over: readonly Side[] = [
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
]
const amid: readonly Side[] = [[0, 0]]
const sidesOf = { area: amid, claim: over, place: around, other: around }

/** Beside a line that runs on by `dx` and `dy` pixels, where the label's corner or edge touches it and nothing more. */
export function besideLine(dx: number, dy: number): readonly Side[] {
  const [flat, steep] = [Math.abs(dy) < Math.abs(dx) / 16, Math.abs(dx) < Math.abs(dy) / 16]
  const first: Side = flat ? [0, -1] : steep ? [1, 0] : dx * dy < 0 ? [-1, -1] : [1, -1]
  return [first, opposite(first)]
}

const opposite = ([dx, dy]: Side): Side => [-dx as Side[0], -dy as Side[1]]

/**
 * Those that found room within the frame, clear of one another and of `taken`. In the order of rank. They keep off the
 * lines too; where that cannot be, claims and their places stand on them, and the others, and what yields, are left out.
 */
export function placeLabels(
  labels: readonly Label[],
  frame: Box,
  taken: readonly Box[],
  widthOf: Width,
  lines: readonly Segment[] = [],
): readonly Placed[] {
  const boxes = [...taken]
  const placed: Placed[] = []
  for (const label of labels.toSorted((a, b) => a.rank - b.rank)) {
    const free = waysOf(label, widthOf).filter(
      ({ box }) => within(box, frame) && !boxes.some((other) => overlap(box, other)),
    )
    const clear = free.find(({ box }) => !lines.some((line) => crosses(line, box)))
    const way = clear ?? (!label.yields && (label.kind === 'claim' || label.kind === 'place') ? free[0] : undefined)
    if (!way) continue
    boxes.push(way.box)
    placed.push(anchored(label, way.side, way.box))
  }
  return placed
}

/** Every box in which a label may stand, the best first. */
function waysOf(label: Label, widthOf: Width) {
  const spots: readonly Spot[] = [[label.x, label.y], ...(label.spots ?? [])]
  return spots.flatMap(([x, y]) =>
    [...(label.sides ?? []), ...sidesOf[label.kind]].map((side) => ({
      side,
      box: boxOf({ ...label, x, y }, side, widthOf),
    })),
  )
}

/** Liang and Barsky's clipping of a line to a box: whether anything is left. */
export function crosses([[x0, y0], [x1, y1]]: Segment, { left, top, right, bottom }: Box): boolean {
  const [dx, dy] = [x1 - x0, y1 - y0]
  let [enters, leaves] = [0, 1]
  for (const [p, q] of [
    [-dx, x0 - left],
    [dx, right - x0],
    [-dy, y0 - top],
    [dy, bottom - y0],
  ] as const) {
    if (p === 0 && q < 0) return false
    if (p < 0) enters = Math.max(enters, q / p)
    if (p > 0) leaves = Math.min(leaves, q / p)
  }
  return enters <= leaves
}

const lineHeight = 1.2

function boxOf({ lines, size, bold, x, y, gap }: Label, [dx, dy]: Side, widthOf: Width): Box {
  const width = Math.max(...lines.map((line) => widthOf(line, size, bold))) + 2
  const height = lines.length * size * lineHeight
  const left = dx === 0 ? x - width / 2 : dx > 0 ? x + gap : x - gap - width
  const top = dy === 0 ? y - height / 2 : dy > 0 ? y + gap * 0.8 : y - gap * 0.8 - height
  return { left, top, right: left + width, bottom: top + height }
}

function anchored(label: Label, [dx]: Side, box: Box): Placed {
  const { left, top, right } = box
  const anchor = dx === 0 ? 'middle' : dx > 0 ? 'start' : 'end'
  const textX = dx === 0 ? (left + right) / 2 : dx > 0 ? left : right
  return { ...label, anchor, textX, textY: top + label.size * 0.95, box }
}

export const within = (box: Box, frame: Box): boolean =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
