/** `groundline gazetteer get SY IQ`: all places of a country, for every check on this machine. */
import { createInterface } from 'node:readline/promises'
import { writeIndex } from '../../core/place/index/index-write.ts'
import { GazetteerError } from '../../formats/gazetteer/collect.ts'
import { readCountry, type CountryPlaces } from '../../formats/gazetteer/country.ts'
import { sealed } from '../../formats/gazetteer/sealed.ts'
import type { ExitCode } from '../check/tally.ts'
import { Failure } from '../failure.ts'
import { say, type Io } from '../io.ts'
import { outlines, plural, report } from './build.ts'
import type { Country } from './countries.ts'
import { download, forget, type FileState } from './download.ts'
import { addressesOf, geoNamesLicence, pathsOf, type CountryPaths, type Origin } from './origin.ts'
import { fetchedCountries, indexPath, keepRecord, partPath, recordOf } from './records.ts'
import { tableText } from './verified.ts'
import { writeWhole } from './user-files.ts'

export interface GetSettings {
  readonly yes?: boolean
  /** Who uses the places, for the line that says that they are there. */
  readonly used?: string
}

/** Fetches and indexes the countries, one after the other. Exit code 2 goes with rows that could not be read. */
export async function getCountries(
  countries: readonly Country[],
  origin: Origin,
  settings: GetSettings,
  io: Io,
): Promise<ExitCode> {
  if (origin.kind === 'server') await consent(countries, origin.address, settings, io)
  let code: ExitCode = 0
  for (const country of countries) {
    const broken = await getCountry(country, origin, settings, io)
    if (broken > 0) code = 2
  }
  return code
}

const list = (countries: readonly Country[]) => countries.map(({ code, name }) => `${name} (${code})`).join(', ')

/** Asks before the first connection to a server; --yes stands for the answer, and so does an earlier one. */
async function consent(countries: readonly Country[], address: URL, { yes }: GetSettings, io: Io): Promise<void> {
  const what =
    `${address.host} will be asked for the places of ${list(countries)}. It learns these codes and the address of this ` +
    `machine, and nothing of any draft.\nThe places are under GeoNames' terms: ${geoNamesLicence}, named as GeoNames.\n`
  if (yes || (await hasAsked(address, io))) return
  if (!io.stderr.isTTY) throw new Failure(`${what}Give --yes to agree where nobody can be asked`)
  await say(io.stderr, `${what}Go on? [y/N] `)
  const lines = createInterface({ input: io.stdin })
  const answer = await lines[Symbol.asyncIterator]().next()
  lines.close()
  if (!/^y(es)?$/i.test(String(answer.value ?? '').trim())) throw new Failure('nothing was fetched')
}

async function hasAsked(address: URL, { env }: Io): Promise<boolean> {
  for (const country of await fetchedCountries(env))
    if ((await recordOf(env, country))?.from === address.href) return true
  return false
}

interface Brought extends CountryPaths {
  /** Of the dump, as the server says. */
  readonly state: FileState | null
  readonly from: string
}

/** Gives how many rows could not be read. */
async function getCountry(country: Country, origin: Origin, settings: GetSettings, io: Io): Promise<number> {
  const brought = await bring(country, origin, io)
  if (brought === 'unchanged') {
    await say(io.stdout, `${country.name} (${country.code}): nothing new on the server\n`)
    return 0
  }
  try {
    return await indexCountry(country, brought, settings, io)
  } catch (error) {
    if (!(error instanceof GazetteerError)) throw error
    // What does not hold what it should is fetched anew the next time.
    if (origin.kind === 'server') await clear(country, io)
    throw new Failure(`${brought.dump}: ${error.message}`)
  }
}

async function clear(country: Country, { env }: Io): Promise<void> {
  await forget(partPath(env, country, 'dump'))
  await forget(partPath(env, country, 'alternates'))
}

async function bring(country: Country, origin: Origin, io: Io): Promise<Brought | 'unchanged'> {
  if (origin.kind === 'files') {
    const paths = await pathsOf(origin.path, country)
    return { ...paths, state: null, from: origin.path }
  }
  const { address } = origin
  const record = await recordOf(io.env, country)
  const known = record?.from === address.href ? record : null
  const addresses = addressesOf(address, country)
  const fetch = (what: 'dump' | 'alternates', at: FileState | undefined) =>
    download(addresses[what], {
      file: partPath(io.env, country, what),
      known: at,
      onProgress: progressOf(`${country.code}, ${what === 'dump' ? 'places' : 'other names'}`, io),
    })
  const dump = await fetch('dump', known?.dump ?? undefined)
  if (dump === 'unchanged') return 'unchanged'
  await fetch('alternates', undefined)
  return {
    dump: partPath(io.env, country, 'dump'),
    alternates: partPath(io.env, country, 'alternates'),
    state: { etag: dump.etag, lastModified: dump.lastModified },
    from: address.href,
  }
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`

/** A line on a terminal that says how much has come; nothing elsewhere. */
function progressOf(what: string, { stderr }: Io): (done: number, total: number | null) => void {
  if (!stderr.isTTY) return () => {}
  return (done, total) => {
    const isAll = done === total
    const share = total === null ? '' : ` of ${megabytes(total)}`
    stderr.write(`\r\u001b[K${what}: ${megabytes(done)}${share}${isAll ? '\n' : ''}`)
  }
}

async function indexCountry(
  country: Country,
  { dump, alternates, state, from }: Brought,
  { used = 'Every check on this machine uses them.' }: GetSettings,
  io: Io,
): Promise<number> {
  const name = `${country.code}.txt`
  const found = await readCountry({
    dump: tableText(dump, name),
    alternates: alternates === null ? null : tableText(alternates, name),
    around: await outlines(io),
  })
  const day = dayOf(state, found.newest)
  const bytes = indexOf(country, found, day)
  if (found.broken > 0) await report(from, found, io)
  await writeWhole(indexPath(io.env, country), sealed(bytes))
  await keepRecord(io.env, country, { country: country.code, from, dump: state, day })
  await clear(country, io)
  const passed =
    found.passedOver > 0
      ? ` (${found.passedOver.toLocaleString('en')} wells, springs, farms and the like left out)`
      : ''
  await say(
    io.stdout,
    `${country.name} (${country.code}): ${plural(found.entries.length, 'place')}${passed}, ${megabytes(bytes.length)}, ` +
      `as of ${day}. ${used}\n`,
  )
  return found.broken
}

function indexOf(country: Country, { entries }: CountryPlaces, day: string): Uint8Array {
  if (entries.length === 0) throw new GazetteerError('It holds no place')
  return writeIndex(entries, {
    id: `geonames-${country.code}`,
    version: day,
    licence: geoNamesLicence,
    attribution: 'GeoNames (https://www.geonames.org/)',
  })
}

/** As the server says; else that of the row which was changed last; else today. */
function dayOf(state: FileState | null, newest: string | null): string {
  const said = state?.lastModified ? Date.parse(state.lastModified) : NaN
  const read = newest ?? new Date().toISOString().slice(0, 10)
  return Number.isNaN(said) ? read : new Date(said).toISOString().slice(0, 10)
}
