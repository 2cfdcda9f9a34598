import type { Position } from 'geojson'

/** Metres in a degree of latitude, on the sphere of mean radius 6,371,008.8 m (IUGG). */
const metresPerDegree = 111_195.08

/**
 * A line with fewer points, by Douglas and Peucker (1973): every point left out lies within `metres` of the result,
 * which is a bound on the error that simplifying by area does not give. Both ends stay; a closed line keeps at least
 * four positions. Distances are taken on the plane about each chord, which is fair for chords of some 100 km.
 */
export function simplifyLine(line: readonly Position[], metres: number): readonly Position[] {
  const keep = new Set([0, line.length - 1])
  const spans = firstSpans(line, keep)
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const far = farthest(line, span)
    if (far.index < 0 || far.metres <= metres) continue
    keep.add(far.index)
    spans.push([span[0], far.index], [far.index, span[1]])
  }
  return line.filter((_, index) => keep.has(index))
}

type Span = readonly [from: number, to: number]

/** A closed line is cut at its two farthest points first: its own chord has no length to measure from. */
function firstSpans(line: readonly Position[], keep: Set<number>): Span[] {
  const last = line.length - 1
  const [first, end] = [line[0], line[last]]
  if (line.length < 5 || first?.[0] !== end?.[0] || first?.[1] !== end?.[1]) return [[0, last]]
  const far = farthest(line, [0, last]).index
  const halves: Span[] = [
    [0, far],
    [far, last],
  ]
  const widest = halves
    .map((half) => ({ half, far: farthest(line, half) }))
    .sort((one, other) => other.far.metres - one.far.metres)[0]
  keep.add(far)
  if (widest && widest.far.index > 0) keep.add(widest.far.index)
  return halves
}

function farthest(line: readonly Position[], [from, to]: Span): { index: number; metres: number } {
  const best = { index: -1, metres: -1 }
  for (let index = from + 1; index < to; index++) {
    const metres = metresFromChord(line[index], line[from], line[to])
    if (metres > best.metres) Object.assign(best, { index, metres })
  }
  return best
}

function metresFromChord(point: Position = [], from: Position = [], to: Position = []): number {
  const [x = 0, y = 0] = point
  const [ax = 0, ay = 0] = from
  const [bx = 0, by = 0] = to
  const shrink = Math.cos((((ay + by) / 2) * Math.PI) / 180)
  const chord = [(bx - ax) * shrink, by - ay] as const
  const way = [(x - ax) * shrink, y - ay] as const
  const length = chord[0] ** 2 + chord[1] ** 2
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, (way[0] * chord[0] + way[1] * chord[1]) / length))
  return Math.hypot(way[0] - share * chord[0], way[1] - share * chord[1]) * metresPerDegree
}
