import { byteString, type CodePage } from './code-page.ts'
import { writePlanes } from './columns.ts'
import { blockLengths, bytesOf, frontCode } from './front-code.ts'
import { blockNames, type PoolBytes } from './name-pool.ts'
import { variantKey } from '../names/variant.ts'

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

/** As much of a block's first variant key as tells it from the last of the block before; all of it where they meet. */
function headOf(names: readonly SortedName[], at: number): string {
  const own = variantOf(names[at]!)
  const before = at === 0 ? '' : variantOf(names[at - 1]!)
  let same = 0
  while (same < before.length && before[same] === own[same]) same++
  return own.slice(0, same + 1)
}

/** The pool of these folded names (each given once) and the order in which they stand in it. */
export function writePool(folded: Iterable<string>, page: CodePage): PoolBytes & { readonly order: readonly string[] } {
  const names = sortedNames(folded, page)
  const heads: string[] = []
  for (let at = 0; at < names.length; at += blockNames) heads.push(headOf(names, at))
  const stream = frontCode(names.map(bytesOfName), blockNames)
  return {
    order: names.map((name) => name.folded),
    names: stream,
    blockLengths: writePlanes(blockLengths(stream, blockNames), 2),
    headLengths: Uint8Array.from(heads, (head) => head.length),
    headKeys: bytesOf(heads),
  }
}
