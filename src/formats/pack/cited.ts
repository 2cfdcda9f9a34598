import type { Feature } from 'geojson'
import type { ControlRecord, PackSource, TheatrePack } from '../../core/model.ts'
import { membersOf } from './rules.ts'

/**
 * Who says so, in words that can be printed, and where to look. Of pages that pack.json names: each with its publisher,
 * title and day, then what they say; the link is that of the first.
 */
export function citedIn(
  feature: Feature,
  { sources: known = {} }: Pick<TheatrePack, 'sources'>,
): Pick<ControlRecord, 'source' | 'url'> {
  const { source, url, sources, says } = membersOf(feature) as unknown as Cited
  if (sources === undefined) return { source, url }
  const pages = sources.flatMap((id) => known[id] ?? [])
  const named = pages.map(nameOf).join('; ')
  return { source: says === undefined ? named : `${named}: ${says}`, url: pages[0]?.url ?? null }
}

interface Cited extends Pick<ControlRecord, 'source' | 'url'> {
  readonly sources?: readonly string[]
  readonly says?: string
}

/** AP, in the Detroit Free Press, “Jihadis capture major Syrian air base in northeast”, 2014-08-24 */
const nameOf = ({ publisher, title, date }: PackSource): string =>
  [publisher, /^\[/.test(title) ? title : `“${title}”`, date].filter(Boolean).join(', ')
