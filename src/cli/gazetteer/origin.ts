/** Where lists of countries come from: GeoNames' own server, a mirror, or files that somebody has brought. */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../failure.ts'
import type { Country } from './countries.ts'

export const geoNamesServer = 'https://download.geonames.org/export/dump/'

/** Terms of GeoNames' data: https://www.geonames.org/about.html */
export const geoNamesLicence = 'CC BY 4.0'

export type Origin =
  { readonly kind: 'server'; readonly address: URL } | { readonly kind: 'files'; readonly path: string }

/** The origin that --from names; GeoNames where it names none. Throws a `Failure` where it is neither address nor file. */
export async function originOf(from: string | undefined): Promise<Origin> {
  const said = from ?? geoNamesServer
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(said)) return { kind: 'server', address: serverAt(said) }
  if (await stat(said).catch(() => null)) return { kind: 'files', path: said }
  throw new Failure(`${said}: there is no such file or folder. An address begins with https://`)
}

function serverAt(said: string): URL {
  const address = URL.canParse(said) ? new URL(said) : null
  if (!address) throw new Failure(`${said} is no address`)
  const isLocal = ['127.0.0.1', '[::1]', 'localhost'].includes(address.hostname)
  if (address.protocol !== 'https:' && !(address.protocol === 'http:' && isLocal))
    throw new Failure(`${said}: places are fetched by https:// alone, as whoever is in between could move them`)
  if (!address.pathname.endsWith('/')) address.pathname += '/'
  return address
}

export interface CountryAddresses {
  readonly dump: URL
  readonly alternates: URL
}

export const addressesOf = (server: URL, { code }: Country): CountryAddresses => ({
  dump: new URL(`${code}.zip`, server),
  alternates: new URL(`alternatenames/${code}.zip`, server),
})

export interface CountryPaths {
  readonly dump: string
  readonly alternates: string | null
}

/** The files of a country: the one that is named, or SY.zip in a folder, with alternatenames/SY.zip where that is there. */
export async function pathsOf(path: string, { code }: Country): Promise<CountryPaths> {
  if ((await stat(path)).isFile()) return { dump: path, alternates: null }
  const dump = await firstThere([join(path, `${code}.zip`), join(path, `${code}.txt`)])
  if (!dump) throw new Failure(`${path} has no ${code}.zip or ${code}.txt`)
  return { dump, alternates: await firstThere([join(path, 'alternatenames', `${code}.zip`)]) }
}

async function firstThere(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) if (await stat(path).catch(() => null)) return path
  return null
}
