/** The words by which theatre packs say that a text names their holders. */
import type { Holder, HolderNames, TheatrePack } from '../model.ts'

/** Words of a side in lower case, "russian troops", to the holder that they name; of two packs the first decides. */
export type Sides = ReadonlyMap<string, Holder>

export function sidesOf(packs: readonly TheatrePack[]): Sides {
  const sides = new Map<string, Holder>()
  for (const pack of packs) {
    for (const [holder, { words = [] }] of namesIn(pack)) {
      for (const written of words) if (!sides.has(written)) sides.set(written, holder)
    }
  }
  return sides
}

/** The holder of this pack that a side named in a text is: "government" may be one pack's holder, another's word. */
export function holderIn(pack: TheatrePack, side: string): Holder | null {
  if (!pack.holders || Object.hasOwn(pack.holders, side)) return side
  return namesIn(pack).find(([, { words = [] }]) => words.includes(side))?.[0] ?? null
}

const namesIn = ({ holders }: TheatrePack): readonly (readonly [Holder, HolderNames])[] => Object.entries(holders ?? {})
