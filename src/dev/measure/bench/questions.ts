import { codePage } from '../../../core/place/index/code-page.ts'
import { readSections } from '../../../core/place/index/index-format.ts'
import { nameKey } from '../../../core/place/names/name-key.ts'
import type { NameKey } from '../../../core/place/layer.ts'
import { namePool } from '../../../core/place/index/name-pool.ts'

/** Every folded name of an index file. */
export function namesIn(bytes: Uint8Array): readonly string[] {
  const read = readSections(bytes)
  if ('error' in read) throw new Error(read.error.message)
  const pool = namePool(read.bytes, read.header.names, codePage(read.header.nameLetters))
  return Array.from({ length: pool.count }, (_, name) => pool.nameOf(name))
}

/** Numbers from 0 on that look random and are the same in every run: https://www.pcg-random.org, its simplest kind. */
function random(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

export interface Questions {
  readonly names: readonly string[]
  readonly keys: readonly NameKey[]
}

/** Text and key of a name stand in memory in the order in which they are asked, as the names of a draft do. */
function questions(names: readonly string[]): Questions {
  const fresh = names.map((name) => Buffer.from(name).toString())
  const keys = fresh.map(nameKey)
  for (const key of keys) void key.variant
  return { names: fresh, keys }
}

/** So many names of the index, drawn at random; as many that it has not, made of them by moving letters; and both mixed. */
export function askedNames(names: readonly string[], count: number): Record<'known' | 'unknown' | 'mixed', Questions> {
  const below = random(2016)
  const known = Array.from({ length: count }, () => names[below(names.length)]!)
  const unknown = Array.from({ length: count }, () => {
    const name = names[below(names.length)]!
    return `${name.slice(1)}${name.slice(0, 1)}xq`
  })
  const mixed = known.map((name, at) => (below(2) === 0 ? name : unknown[at]!))
  return { known: questions(known), unknown: questions(unknown), mixed: questions(mixed) }
}
