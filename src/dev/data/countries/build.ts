/** The countries that a site carries: fetched or read, indexed, cut into parts. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { countryOf, type Country } from '../../../cli/gazetteer/countries.ts'
import { Failure } from '../../../cli/failure.ts'
import { getCountries } from '../../../cli/gazetteer/get.ts'
import { originOf } from '../../../cli/gazetteer/origin.ts'
import { indexPath } from '../../../cli/gazetteer/records.ts'
import { openFile } from '../../../cli/gazetteer/user-files.ts'
import { say, type Io } from '../../../cli/io.ts'
import { cutCountry, type BuiltCountries, type BuiltCountry } from './cut.ts'

export interface CountriesWanted {
  /** "SY,Iraq"; none where the site carries none. */
  readonly countries?: string | undefined
  /** A mirror, a folder or a file; GeoNames where it is not given. */
  readonly from?: string | undefined
  /** Where the parts are put, whole or not at all. */
  readonly folder: string
}

/**
 * Writes parts and list of the countries. `io.env` says where indexes stay, so that a later build asks a server only for
 * what is new. Rejects with a `Failure` that says what is wrong with the country, the server or the file.
 */
export async function buildCountries({ countries, from, folder }: CountriesWanted, io: Io): Promise<BuiltCountries> {
  const wanted = countries === undefined ? [] : each(countries)
  if (wanted.length > 0) await fetchAll(wanted, from, io)
  const half = `${folder}.new-${process.pid}`
  try {
    const list = await storeAll(wanted, half, io)
    rmSync(folder, { recursive: true, force: true })
    renameSync(half, folder)
    return list
  } finally {
    rmSync(half, { recursive: true, force: true })
  }
}

/** Each country once. */
function each(countries: string): readonly Country[] {
  const said = countries.split(',').filter((one) => one.trim() !== '')
  if (said.length === 0) throw new Failure('--countries names none: give codes of two letters, as in --countries SY,IQ')
  return [...new Map(said.map((one) => [countryOf(one).code, countryOf(one)])).values()]
}

async function fetchAll(countries: readonly Country[], from: string | undefined, io: Io): Promise<void> {
  const origin = await originOf(from)
  if (origin.kind === 'server') {
    const names = countries.map(({ name }) => name).join(', ')
    await say(io.stderr, `${origin.address.host} is asked for the places of ${names}\n`)
  }
  // Whoever names countries to build with has agreed to ask for them.
  await getCountries(countries, origin, { yes: true, used: 'The site carries them.' }, io)
}

async function storeAll(countries: readonly Country[], folder: string, io: Io): Promise<BuiltCountries> {
  mkdirSync(folder, { recursive: true })
  const found: BuiltCountry[] = []
  for (const country of countries) found.push(await store(country, folder, io))
  const list = { built: found.map(({ code }) => code), countries: found }
  writeFileSync(join(folder, 'countries.json'), `${JSON.stringify(list, null, 1)}\n`)
  return list
}

/** Writes the parts of a country; gives what the list says of it. */
async function store(country: Country, folder: string, { env }: Io): Promise<BuiltCountry> {
  const path = indexPath(env, country)
  const { about, size } = await openFile(path)
  const { version, licence, attribution } = about
  const cut = cutCountry({ code: country.code, places: size, version, licence, attribution }, readFileSync(path))
  for (const { file, bytes } of cut.parts) writeFileSync(join(folder, file), bytes)
  return cut.about
}
