import { byteString, type CodePage } from './code-page.ts'
import { blockNames, type PoolBytes } from './name-pool.ts'
import { variantKey } from './variant.ts'

interface SortedName {
  readonly folded: string
  readonly bytes: string
  readonly variant: string
}

function sortedNames(folded: Iterable<string>, page: CodePage): readonly SortedName[] {
  const names: SortedName[] = []
  for (const name of folded) {
    const bytes = byteString(page, name)
    const variant = byteString(page, variantKey(name))
    if (bytes && variant) names.push({ folded: name, bytes, variant })
  }
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return names.sort((a, b) => compare(a.variant, b.variant) || compare(a.bytes, b.bytes))
}

function sharedBytes(a: string, b: string): number {
  let shared = 0
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++
  return shared
}

/** One byte a unit. */
export function bytesOf(parts: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    for (let unit = 0; unit < part.length; unit++) bytes[at++] = part.charCodeAt(unit)
  }
  return bytes
}

/** The pool of these folded names (each given once) and the order in which they stand in it. */
export function writePool(folded: Iterable<string>, page: CodePage): PoolBytes & { readonly order: readonly string[] } {
  const names = sortedNames(folded, page)
  const shared = names.map((name, at) => (at % blockNames === 0 ? 0 : sharedBytes(names[at - 1]!.bytes, name.bytes)))
  const heads = names.filter((_, at) => at % blockNames === 0).map(({ variant }) => variant)
  return {
    order: names.map(name => name.folded),
    shared: Uint8Array.from(shared),
    suffixLengths: Uint8Array.from(names, (name, at) => name.bytes.length - shared[at]!),
    suffixes: bytesOf(names.map((name, at) => name.bytes.slice(shared[at]))),
    headLengths: Uint8Array.from(heads, head => head.length),
    headKeys: bytesOf(heads),
  }
}
