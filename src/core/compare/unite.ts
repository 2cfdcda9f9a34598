/** Sets that grow together: which keys have been united, by the least of them. Tarjan 1975, "disjoint sets". */
export class United {
  readonly #parent = new Map<string, string>()

  /** The same for all keys of one set, whatever the order they were united in: the least of them. */
  of(key: string): string {
    let root = key
    for (let up = this.#parent.get(root); up !== undefined; up = this.#parent.get(root)) root = up
    for (let at = key; at !== root;) {
      const next = this.#parent.get(at)!
      this.#parent.set(at, root)
      at = next
    }
    return root
  }

  unite(a: string, b: string): void {
    const [one, other] = [this.of(a), this.of(b)]
    if (one < other) this.#parent.set(other, one)
    else if (other < one) this.#parent.set(one, other)
  }
}

/** Items by a key, in their order. */
export function grouped<T>(items: Iterable<T>, keyOf: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
