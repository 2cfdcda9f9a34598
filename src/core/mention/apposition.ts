import { wordSet } from '../text/word-set.ts'
import type { FeatureType } from '../model.ts'
import type { Scan } from './scan.ts'
import { demonymAt, lowerAt, skipAdjectives, typeWordAt } from './scan.ts'

const determiners = new Set(['a', 'an', 'the'])
/** Type words that are used for places of any type, or in a manner of speaking. */
const loose = wordSet('capital seat stronghold enclave community state field territory')

const openings = new Set([',', 'is', 'was'])

/** Feature types that ", a Daesh-held oilfield" or "is a province" behind a name gives it; empty where none follows. */
export function apposedTypes(scan: Scan, at: number): readonly FeatureType[] {
  if (!openings.has(lowerAt(scan, at)) || !determiners.has(lowerAt(scan, at + 1))) return []
  let next = skipAdjectives(scan, at + 2)
  if (demonymAt(scan, next).length > 0) next = skipAdjectives(scan, next + 1)
  const type = typeWordAt(scan, next) ?? typeWordAt(scan, next - 1)
  return type && !loose.has(type.word) ? type.types : []
}
