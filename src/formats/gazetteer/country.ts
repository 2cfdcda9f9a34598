/** The places of one country, from GeoNames' dump of it and its list of alternate names. */
import type { Outlines } from '../../core/model.ts'
import { readAlternates, withAlternates } from './alternates.ts'
import { Collector, GazetteerError, type Collected } from './collect.ts'
import { copied, geoNamesPlace, hasOwnType, readGeoNamesLine, type GeoNamesRow } from './geonames.ts'
import { LineTooLong, linesOf, type Chunks } from './lines.ts'

export interface CountryFiles {
  readonly dump: Chunks
  /** Null where there is no such list. */
  readonly alternates: Chunks | null
  readonly around?: Outlines['around'] | undefined
  readonly onProgress?: (rows: number) => void
}

export interface CountryPlaces extends Collected {
  /** Wells, springs, farms, schools: rows of kinds that no report measures from. */
  readonly passedOver: number
  /** ISO day of the row that was changed last; null where no row says. */
  readonly newest: string | null
}

/** More broken rows than this share: the file is something else, or damaged throughout. */
const mostBroken = 0.2
const progressEvery = 5_000

/** Settlements, districts, and sites whose kind reports name: all other rows are passed over. */
const isWanted = (row: GeoNamesRow): boolean => row.feature.startsWith('P') || hasOwnType(row)

/** Rejects with a `GazetteerError` where the dump is none. */
export async function readCountry(files: CountryFiles): Promise<CountryPlaces> {
  const { dump, alternates, around, onProgress = () => {} } = files
  const collector = new Collector(around)
  const { passedOver, newest } = await readDump(dump, collector, onProgress)
  const found = collector.finish()
  if (found.broken > found.rows * mostBroken)
    throw new GazetteerError(
      `${found.broken} of ${found.rows} lines are no places (line ${found.problems[0]!.at} ${found.problems[0]!.reason}): it is no GeoNames dump`,
    )
  const names = alternates && (await readAlternates(alternates))
  const entries = names ? found.entries.map((entry) => withAlternates(entry, names)) : found.entries
  return { ...found, entries, passedOver, newest }
}

type Counted = Pick<CountryPlaces, 'passedOver' | 'newest'>

async function readDump(dump: Chunks, collector: Collector, onProgress: (rows: number) => void): Promise<Counted> {
  let passedOver = 0
  let newest: string | null = null
  try {
    for await (const [line, number] of linesOf(dump)) {
      if (number === 1 && /^\uFEFF?\s*</.test(line)) throw new GazetteerError('It is a web page, not a GeoNames dump')
      if (line === '') continue
      const row = readGeoNamesLine(line)
      if ('problem' in row) collector.add('line', number, row)
      else if (isWanted(row)) collector.add('line', number, entryOf(row))
      else passedOver++
      if ('changed' in row && row.changed !== undefined && row.changed > (newest ?? '')) newest = copied(row.changed)
      if (number % progressEvery === 0) onProgress(number)
    }
  } catch (error) {
    if (error instanceof LineTooLong) throw new GazetteerError(`${error.message}: it is no GeoNames dump`)
    throw error
  }
  return { passedOver, newest }
}

function entryOf(row: GeoNamesRow) {
  const extra = { province: null, capitalOf: [], source: `GeoNames ${row.id} (CC BY 4.0)` }
  const { place, codes } = geoNamesPlace(row, extra)
  return { place, uses: codes.map((name) => ({ name, use: 'abbreviation' as const })) }
}
