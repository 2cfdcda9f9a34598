import { is, isAny } from '../../lang/engine/language.ts'
import type { FeatureType, Land } from '../model.ts'
import { describedAt, describedBehind } from './nation.ts'
import type { Scan } from './scan.ts'
import { skipAdjectives, tokenAt, typeWordAt } from './scan.ts'

/** What words behind a name say of it. */
export interface Apposed {
  readonly types: readonly FeatureType[]
  readonly land: Land | null
}

/** First token of what is said of a name: behind "is a" or ", a", or ", ville"; or null. */
function opensAt(scan: Scan, at: number): number | null {
  if (isAny(tokenAt(scan, at), 'comma', 'copula') && is(tokenAt(scan, at + 1), 'article')) return at + 2
  const isBare = is(tokenAt(scan, at), 'comma') && is(tokenAt(scan, skipAdjectives(scan, at + 1)), 'bareApposition')
  return isBare ? at + 1 : null
}

/** Feature types and land that ", a Daesh-held Syrian oilfield" or "is a province" behind a name gives it. */
export function apposedAt(scan: Scan, at: number): Apposed {
  const first = opensAt(scan, at)
  if (first === null) return { types: [], land: null }
  const { last: next, land } = describedAt(scan, first)
  const type = typeWordAt(scan, next) ?? (next > first ? typeWordAt(scan, next - 1) : null)
  if (!type) return { types: [], land: null }
  const types = is(type.noun, 'looseFeature') ? [] : type.types
  return { types, land: land ?? describedBehind(scan, type.last).land }
}
