/** Of which country a draft names places that no gazetteer has. */
import type { CheckResult, MentionReport } from '../../../core/model.ts'

export interface WantedCountry {
  /** ISO 3166-1, two letters. */
  readonly code: string
  /** How many names of claims no gazetteer has. */
  readonly unknown: number
}

/** The country that most places of the draft lie in, where claims name places that are in no gazetteer; else null. */
export function wantedCountry({
  findings,
  mentions,
}: Pick<CheckResult, 'findings' | 'mentions'>): WantedCountry | null {
  const names = findings.flatMap(({ subject, reference }) =>
    [subject, reference].flatMap((end) => (end?.status === 'unknown' ? [end.text.toLowerCase()] : [])),
  )
  const code = names.length > 0 ? mostFrequent(mentions) : null
  return code === null ? null : { code, unknown: new Set(names).size }
}

/** How often places of each country are named, the most frequent first. */
function counted(mentions: readonly MentionReport[]): readonly (readonly [code: string, count: number])[] {
  const counts = new Map<string, number>()
  for (const { place } of mentions) if (place?.country) counts.set(place.country, (counts.get(place.country) ?? 0) + 1)
  return [...counts].sort((one, other) => other[1] - one[1])
}

const mostFrequent = (mentions: readonly MentionReport[]): string | null => counted(mentions)[0]?.[0] ?? null

/** A country that is named in passing, once among ten places, is not what a draft is about. */
const leastShare = 0.15

/** The countries that a draft is about: the one that most of its places lie in, and others that it keeps coming back to. */
export function countriesOf(mentions: readonly MentionReport[]): readonly string[] {
  const all = counted(mentions)
  const sum = all.reduce((total, [, count]) => total + count, 0)
  return all.filter(([, count], at) => at === 0 || (count >= 2 && count >= sum * leastShare)).map(([code]) => code)
}
