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
  /** Where to try first, the best before the rest; then come the sides of its kind. */
  readonly sides?: readonly Side[]
}

/** Which way from its point a label stands: 1 is right or below. */
export type Side = readonly [dx: -1 | 0 | 1, dy: -1 | 0 | 1]

export interface Placed extends Label {
  /** Where the text is anchored, and how. */
  readonly textX: number
  /** Baseline of the first line. */
  readonly textY: number
  readonly anchor: 'start' | 'middle' | 'end'
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

/** Those that found room within the frame, clear of one another and of `taken`. In the order of rank. */
export function placeLabels(
  labels: readonly Label[],
  frame: Box,
  taken: readonly Box[],
  widthOf: Width,
): readonly Placed[] {
  const boxes = [...taken]
  const placed: Placed[] = []
  for (const label of labels.toSorted((a, b) => a.rank - b.rank)) {
    for (const side of [...(label.sides ?? []), ...sidesOf[label.kind]]) {
      const box = boxOf(label, side, widthOf)
      if (!within(box, frame) || boxes.some((other) => overlap(box, other))) continue
      boxes.push(box)
      placed.push(anchored(label, side, box))
      break
    }
  }
  return placed
}

const lineHeight = 1.2

function boxOf({ lines, size, bold, x, y, gap }: Label, [dx, dy]: Side, widthOf: Width): Box {
  const width = Math.max(...lines.map((line) => widthOf(line, size, bold))) + 2
  const height = lines.length * size * lineHeight
  const left = dx === 0 ? x - width / 2 : dx > 0 ? x + gap : x - gap - width
  const top = dy === 0 ? y - height / 2 : dy > 0 ? y + gap * 0.8 : y - gap * 0.8 - height
  return { left, top, right: left + width, bottom: top + height }
}

function anchored(label: Label, [dx]: Side, { left, top, right }: Box): Placed {
  const anchor = dx === 0 ? 'middle' : dx > 0 ? 'start' : 'end'
  const textX = dx === 0 ? (left + right) / 2 : dx > 0 ? left : right
  return { ...label, anchor, textX, textY: top + label.size * 0.95 }
}

const within = (box: Box, frame: Box): boolean =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
