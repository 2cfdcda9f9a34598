/** Differential evolution with a seed of its own: the same data give the same figures. Storn and Price 1997. */

export type Bounds = readonly (readonly [low: number, high: number])[]

/** Marsaglia's xorshift, 32 bits: numbers in [0, 1) that do not change between runs. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

const crossing = 0.8
const perDimension = 10

/** Parameters within `bounds` at which `loss` is least. */
export function evolve(
  loss: (at: readonly number[]) => number,
  bounds: Bounds,
  generations: number,
): readonly number[] {
  const random = randomFrom(20_160_622)
  const size = bounds.length * perDimension
  const pick = () => Math.floor(random() * size)
  const points = Array.from({ length: size }, () => bounds.map(([low, high]) => low + random() * (high - low)))
  const losses = points.map(loss)
  const step = (old: readonly number[], best: readonly number[]): number[] => {
    const [a, b, scale, sure] = [
      points[pick()]!,
      points[pick()]!,
      0.5 + random() / 2,
      Math.floor(random() * bounds.length),
    ]
    return old.map((value, at) => {
      if (at !== sure && random() > crossing) return value
      return clamp(best[at]! + scale * (a[at]! - b[at]!), bounds[at]!, value)
    })
  }
  for (let generation = 0; generation < generations; generation++) {
    for (let at = 0; at < size; at++) {
      const next = step(points[at]!, points[lowest(losses)]!)
      const found = loss(next)
      if (found <= losses[at]!) [points[at], losses[at]] = [next, found]
    }
  }
  return points[lowest(losses)]!
}

/** Half way from the old value to the bound that is crossed. */
function clamp(value: number, [low, high]: readonly [number, number], old: number): number {
  return value < low ? (old + low) / 2 : value > high ? (old + high) / 2 : value
}

const lowest = (losses: readonly number[]): number =>
  losses.reduce((best, loss, at) => (loss < losses[best]! ? at : best), 0)
