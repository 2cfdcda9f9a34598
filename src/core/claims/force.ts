import type { Draft } from '../model.ts'
import type { Sides } from '../front/sides.ts'
import { bare } from '../text/bare.ts'
import { holderAt } from './holders.ts'

/** The words for a force: a range of tokens of its draft, and how they are written. */
interface Force {
  readonly text: string
  readonly firstToken: number
  readonly lastToken: number
}

/** Whose force: "side:" and the side that it belongs to, or "force:" and its words. */
export function forceKey(draft: Draft, force: Force, sides?: Sides): string {
  const words = { draft, lower: (token: number) => draft.tokens[token]?.lower ?? '', ...(sides ? { sides } : {}) }
  for (let token = force.firstToken; token < force.lastToken; token++) {
    const side = holderAt(words, token)
    if (side) return `side:${side.holder}`
  }
  return `force:${bare(force.text.toLowerCase(), draft.language)}`
}
