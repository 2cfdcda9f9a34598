import type { Draft } from '../../../model.ts'
import type { Sides } from '../../../front/sides.ts'
import { sideAt } from './sides.ts'

/** The words for a force: a range of tokens of its draft, and how they are written. */
interface Force {
  readonly text: string
  readonly firstToken: number
  readonly lastToken: number
}

/** Whose force: "side:" and the side that it belongs to, or "force:" and its words without their article. */
export function forceKey(draft: Draft, force: Force, sides?: Sides): string {
  const words = { draft, ...(sides ? { sides } : {}) }
  for (let token = force.firstToken; token < force.lastToken; token++) {
    const side = sideAt(words, token)
    if (side) return `side:${side.holder}`
  }
  return `force:${nameOf(draft, force)}`
}

/** "the convoy", "its convoy": a convoy. */
function nameOf({ tokens }: Draft, { text, firstToken, lastToken }: Force): string {
  const first = tokens[firstToken]
  const isLed = ['definite', 'owner'].some((of) => first?.classes.has(of)) && lastToken - firstToken > 1
  const name = isLed ? text.slice(tokens[firstToken + 1]!.from - first!.from) : text
  return name.toLowerCase()
}
