import { is, isAny } from '../../lang/engine/language.ts'
import type { FeatureType } from '../model.ts'
import type { Scan } from './scan.ts'
import { demonymAt, skipAdjectives, tokenAt, typeWordAt } from './scan.ts'

/** Feature types that ", a Daesh-held oilfield" or "is a province" behind a name gives it; empty where none follows. */
export function apposedTypes(scan: Scan, at: number): readonly FeatureType[] {
  const opens = isAny(tokenAt(scan, at), 'comma', 'copula') && is(tokenAt(scan, at + 1), 'article')
  if (!opens) return []
  let next = skipAdjectives(scan, at + 2)
  if (demonymAt(scan, next).length > 0) next = skipAdjectives(scan, next + 1)
  const type = typeWordAt(scan, next) ?? typeWordAt(scan, next - 1)
  return type && !is(type.noun, 'looseFeature') ? type.types : []
}
