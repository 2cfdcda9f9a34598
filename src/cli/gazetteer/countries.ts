/** Countries by their codes (ISO 3166-1, two letters; Kosovo is XK) and their names in English. */
import { editDistance } from '../../core/place/names/edits.ts'
import { Failure } from '../failure.ts'

export interface Country {
  /** "SY". */
  readonly code: string
  /** "Syria". */
  readonly name: string
}

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** Codes with a name in `Intl` of which GeoNames has no list: unions, parts of countries, test regions. */
const without = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'])

/** Whether the code is no older one of a country that has another now: BU of Myanmar. */
const isOfToday = (code: string): boolean => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** All countries, in the order of their names. */
export const countries: readonly Country[] = letters
  .flatMap((first) => letters.map((second) => `${first}${second}`))
  .flatMap((code) => {
    const name = without.has(code) || !isOfToday(code) ? undefined : names.of(code)
    return name ? [{ code, name }] : []
  })
  .sort((one, other) => one.name.localeCompare(other.name, 'en'))

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** "SY", "sy" or "Syria". Throws a `Failure` with the nearest name where there is no such country. */
export function countryOf(said: string): Country {
  const wanted = plain(said.trim())
  const found = countries.find(({ code, name }) => code.toLowerCase() === wanted || plain(name) === wanted)
  if (found) return found
  const near = nearest(wanted)
  const hint = near ? `did you mean ${near.code} (${near.name})?` : '"groundline gazetteer list --all" has them all'
  throw new Failure(`“${said}” is no country or code of two letters: ${hint}`)
}

/** At most two letters off. */
const farthest = 2

function nearest(wanted: string): Country | null {
  const all = countries.map((country) => ({ country, off: editDistance(plain(country.name), wanted, farthest) }))
  const [best] = all.filter(({ off }) => off <= farthest).sort((one, other) => one.off - other.off)
  return best?.country ?? null
}
