/** Work done several pieces at a time, given back in the order it came. */

export interface InOrderLimits {
  /** Pieces under way at once; at least 1. */
  readonly pieces: number
  /** What the pieces under way may weigh together; one that weighs more goes alone. */
  readonly weight: number
}

/**
 * The results of `work` over `source`, in its order. The source is read only as fast as results are taken, so that no
 * more than `limits` is in memory. `work` must not reject.
 */
export async function* inOrder<In, Out>(
  source: AsyncIterable<In>,
  work: (piece: In) => Promise<Out>,
  weigh: (piece: In) => number,
  limits: InOrderLimits,
): AsyncGenerator<Out> {
  const running: { readonly weight: number; readonly done: Promise<Out> }[] = []
  let weight = 0
  const isFull = (more: number) =>
    running.length > 0 && (running.length >= limits.pieces || weight + more > limits.weight)
  const next = () => {
    const first = running.shift()!
    weight -= first.weight
    return first.done
  }
  for await (const piece of source) {
    const more = weigh(piece)
    while (isFull(more)) yield await next()
    weight += more
    running.push({ weight: more, done: work(piece) })
  }
  while (running.length > 0) yield await next()
}
