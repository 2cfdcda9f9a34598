import type { Entry } from '../../../core/place/layer.ts'

/** More are not listed: a table may name one a row. */
const most = 5

/** The sources that places name, the most frequent first; what only tells rows apart (a number) is left out. */
export function sourcesOf(entries: readonly Entry[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const {
    place: { source },
  } of entries) {
    const plain = source.replace(/^(GeoNames) \d+/, '$1').slice(0, 160)
    counts.set(plain, (counts.get(plain) ?? 0) + 1)
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([source]) => source)
}

/** GeoNames' own terms where all is from there; a file says nothing of its terms otherwise. */
export function termsOf(
  sources: readonly string[],
  file: string,
): { readonly licence: string; readonly attribution: string } {
  const isGeoNames = sources.length > 0 && sources.every((source) => source.startsWith('GeoNames'))
  return isGeoNames ? { licence: 'CC-BY-4.0', attribution: 'GeoNames' } : { licence: 'not stated', attribution: file }
}
