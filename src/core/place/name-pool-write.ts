import { byteString, type CodePage } from './code-page.ts'
import { blockNames, type PoolBytes } from './name-pool.ts'
import { variantKey } from './variant.ts'

interface SortedName {
  readonly folded: string
  /** The bytes of the variant key, a zero, and those of the name: one text to sort by, cut in two again afterwards. */
  readonly key: string
  readonly variantBytes: number
}

function sortedNames(folded: Iterable<string>, page: CodePage): readonly SortedName[] {
  const names: SortedName[] = []
  for (const name of folded) {
    const bytes = byteString(page, name)
    const variant = byteString(page, variantKey(name))
    if (bytes && variant) names.push({ folded: name, key: `${variant}\0${bytes}`, variantBytes: variant.length })
  }
  return names.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
}

const variantOf = ({ key, variantBytes }: SortedName) => key.slice(0, variantBytes)
const bytesOfName = ({ key, variantBytes }: SortedName) => key.slice(variantBytes + 1)

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
  const texts = names.map(bytesOfName)
  const shared = texts.map((text, at) => (at % blockNames === 0 ? 0 : sharedBytes(texts[at - 1]!, text)))
  const heads = names.filter((_, at) => at % blockNames === 0).map(variantOf)
  return {
    order: names.map(name => name.folded),
    shared: Uint8Array.from(shared),
    suffixLengths: Uint8Array.from(texts, (text, at) => text.length - shared[at]!),
    suffixes: bytesOf(texts.map((text, at) => text.slice(shared[at]))),
    headLengths: Uint8Array.from(heads, head => head.length),
    headKeys: bytesOf(heads),
  }
}
