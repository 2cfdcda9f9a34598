/**
 * Parts of the checker that few drafts need. The page starts without them and loads each when a draft asks for it;
 * everybody else has them from the start (index.ts).
 */
export type PartName = 'clipper' | 'rarer'

/** Thrown where a part is needed that nobody has loaded: load it, and do again what threw. */
export class PartNeeded extends Error {
  readonly part: PartName

  constructor(part: PartName) {
    super(`The part “${part}” of the checker has not been loaded`)
    this.part = part
  }
}

/** The place of what a part brings. */
export class Part<T> {
  readonly #name: PartName
  #brought: T | null = null

  constructor(name: PartName) {
    this.#name = name
  }

  use(brought: T): void {
    this.#brought = brought
  }

  /** Throws PartNeeded. */
  get(): T {
    if (this.#brought === null) throw new PartNeeded(this.#name)
    return this.#brought
  }
}
