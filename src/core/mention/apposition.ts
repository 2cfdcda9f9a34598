import { is, isAny } from '../../lang/engine/language.ts'
import type { FeatureType, Land } from '../model.ts'
import { describedAt } from './nation.ts'
import type { Scan } from './scan.ts'
import { tokenAt, typeWordAt } from './scan.ts'

/** What words behind a name say of it. */
export interface Apposed {
  readonly types: readonly FeatureType[]
  readonly land: Land | null
}

/** "a, b or c" of a name: an article behind a comma or a verb. */
const opensAt = (scan: Scan, at: number): boolean =>
  isAny(tokenAt(scan, at), 'comma', 'copula') && is(tokenAt(scan, at + 1), 'article')

/** Feature types and land that ", a Daesh-held Syrian oilfield" or "is a province" behind a name gives it. */
export function apposedAt(scan: Scan, at: number): Apposed {
  if (!opensAt(scan, at)) return { types: [], land: null }
  const { last: next, land } = describedAt(scan, at + 2)
  const type = typeWordAt(scan, next) ?? typeWordAt(scan, next - 1)
  return { types: type && !is(type.noun, 'looseFeature') ? type.types : [], land: type ? land : null }
}
