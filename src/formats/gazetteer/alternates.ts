/** GeoNames' alternate names of a country, which say what language a name is in: https://download.geonames.org/export/dump/ */
import type { Entry } from '../../core/place/layer.ts'
import { keptName } from './geonames.ts'
import { linesOf, type Chunks } from './lines.ts'

export interface Alternates {
  readonly names: readonly string[]
  /** The Arabic name that is preferred, else the first one. */
  readonly nameAr: string | null
}

/** What stands in the column of languages and is none: links, post codes, airport codes, ids of other lists. */
const notNames = new Set([
  'link',
  'post',
  'iata',
  'icao',
  'faac',
  'tcid',
  'unlc',
  'wkdt',
  'phon',
  'piny',
  'abbr',
  'fr_1793',
])
const columns = 4

/** Alternate names by GeoNames' ids. Rows with too few columns, and names in scripts that nobody drafts in, are left out. */
export async function readAlternates(chunks: Chunks): Promise<ReadonlyMap<number, Alternates>> {
  const found = new Map<number, { names: string[]; nameAr: string | null; preferred: boolean }>()
  for await (const [line] of linesOf(chunks)) {
    const [, id = '', language = '', name = '', preferred] = line.split('\t', columns + 1)
    if (!/^\d{1,9}$/.test(id) || name === '' || notNames.has(language) || !keptName(name)) continue
    const known = found.get(Number(id)) ?? { names: [], nameAr: null, preferred: false }
    known.names.push(name)
    if (language === 'ar' && (known.nameAr === null || (preferred === '1' && !known.preferred)))
      Object.assign(known, { nameAr: name, preferred: preferred === '1' })
    found.set(Number(id), known)
  }
  return found
}

/** The place with the names that the list adds to those of the dump. */
export function withAlternates(entry: Entry, alternates: ReadonlyMap<number, Alternates>): Entry {
  const found = alternates.get(Number(entry.place.id.replace(/^geonames:/, '')))
  if (!found) return entry
  const known = new Set([entry.place.name, ...entry.place.aliases])
  const added = [...new Set(found.names)].filter((name) => !known.has(name) && name !== found.nameAr)
  const place = {
    ...entry.place,
    aliases: [...entry.place.aliases, ...added],
    nameAr: found.nameAr ?? entry.place.nameAr,
  }
  return { ...entry, place }
}
