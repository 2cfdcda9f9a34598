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

function mostFrequent(mentions: readonly MentionReport[]): string | null {
  const counts = new Map<string, number>()
  for (const { place } of mentions) if (place?.country) counts.set(place.country, (counts.get(place.country) ?? 0) + 1)
  const [best] = [...counts].sort((one, other) => other[1] - one[1])
  return best?.[0] ?? null
}
