import { fold } from './fold.ts'
import type { NameKey } from './layer.ts'
import { variantKey } from './variant.ts'

/** The shortest folded name that is looked up by its variants: shorter ones would meet anything. */
const shortestVariant = 4

/** All keys of a written name; the variant is '' where the name is too short to have one. */
export function nameKey(written: string): NameKey {
  const folded = fold(written)
  let variant: string | null = null
  return {
    written,
    folded,
    get variant() {
      variant ??= folded.length < shortestVariant ? '' : variantKey(folded)
      return variant
    },
  }
}
