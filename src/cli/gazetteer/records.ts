/** What is known of each country that was fetched: a small file beside its index. */
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileState } from './download.ts'
import type { Country } from './countries.ts'
import { countryOf } from './countries.ts'
import { indexEnding, userFiles, userFolder, writeWhole } from './user-files.ts'

type Env = Readonly<Record<string, string | undefined>>

export interface CountryRecord {
  readonly country: string
  /** The server's address, or the path of the file. */
  readonly from: string
  readonly dump: FileState | null
  /** The day of the data (ISO 8601), as the server says; else the day on which it was read. */
  readonly day: string
}

/** Under a name of its own, so that an index of the same name that somebody has added stays. */
const stemOf = ({ code }: Country): string => `geonames-${code}`

export const indexPath = (env: Env, country: Country): string =>
  join(userFolder(env), `${stemOf(country)}${indexEnding}`)

const recordPath = (env: Env, country: Country): string => join(userFolder(env), `${stemOf(country)}.origin.json`)

/** Where a file is put while it is fetched. */
export const partPath = (env: Env, country: Country, what: 'dump' | 'alternates'): string =>
  join(userFolder(env), 'fetching', `${country.code}.${what}.zip`)

/** Null where the country was not fetched, or its record cannot be read: it is fetched as a whole then. */
export async function recordOf(env: Env, country: Country): Promise<CountryRecord | null> {
  const text = await readFile(recordPath(env, country), 'utf8').catch(() => null)
  try {
    const record = text === null ? null : (JSON.parse(text) as CountryRecord)
    return typeof record?.from === 'string' && typeof record.day === 'string' ? record : null
  } catch {
    return null
  }
}

export async function keepRecord(env: Env, country: Country, record: CountryRecord): Promise<void> {
  await writeWhole(recordPath(env, country), new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`))
}

/** The countries at hand, in the order of their codes. */
export async function fetchedCountries(env: Env): Promise<readonly Country[]> {
  const codes = (await userFiles(env)).map((file) => /geonames-([A-Z]{2})\.places$/.exec(file)?.[1])
  return codes.flatMap((code) => (code === undefined ? [] : [countryOf(code)]))
}

/** Removes a country; false where it is not at hand. */
export async function removeCountry(env: Env, country: Country): Promise<boolean> {
  const isThere = (await fetchedCountries(env)).some(({ code }) => code === country.code)
  await rm(indexPath(env, country), { force: true })
  await rm(recordPath(env, country), { force: true })
  return isThere
}
