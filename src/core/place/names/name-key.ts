import { fold } from './fold.ts'
import type { NameKey, NameUse } from '../layer.ts'
import { variantKey } from './variant.ts'

/** The shortest folded name that is looked up by its variants: shorter ones would meet anything. */
const shortestVariant = 4

const capital = /^\p{Lu}/u
/** With a capital and a full stop in it, or all capitals: "Ala.", "W.Va.", "UAE", but not "Ill" or "us". */
const abbreviation = /^(?=\p{Lu}).*\.|^[\p{Lu}\s]{2,}$/u

class Key implements NameKey {
  readonly folded: string
  #variant: string | null = null

  constructor(readonly written: string) {
    this.folded = fold(written)
  }

  allows(use: NameUse): boolean {
    if (use === 'name') return true
    return use === 'demonym' ? capital.test(this.written) : abbreviation.test(this.written)
  }

  get variant(): string {
    this.#variant ??= this.folded.replaceAll(' ', '').length < shortestVariant ? '' : variantKey(this.folded)
    return this.#variant
  }
}

/** All keys of a written name; the variant is '' where the name is too short to have one. */
export function nameKey(written: string): NameKey {
  return new Key(written)
}
