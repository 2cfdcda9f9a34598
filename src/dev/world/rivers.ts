import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from '../../core/model.ts'

/** Rivers that are meant when their bare name stands alone. Don, Red, Congo or Ohio are something else more often. */
const unmistakable = new Set([
  'Amu Darya',
  'Blue Nile',
  'Brahmaputra',
  'Danube',
  'Dnieper',
  'Dniester',
  'Drina',
  'Euphrates',
  'Ganges',
  'Indus',
  'Irrawaddy',
  'Irtysh',
  'Jhelum',
  'Limpopo',
  'Litani',
  'Mekong',
  'Nile',
  'Orinoco',
  'Rhine',
  'Salween',
  'Syr Darya',
  'Shatt al Arab',
  'Tigris',
  'Vistula',
  'Volga',
  'White Nile',
  'Yangtze',
  'Yenisey',
  'Zambezi',
])

/** Spellings of the press that Natural Earth lacks, by its codes. */
const pressSpellings: Readonly<Record<string, readonly string[]>> = {
  donets: ['Siverskyi Donets', 'Seversky Donets', 'Siversky Donets', 'Northern Donets'],
  rusizi: ['Ruzizi'],
  salween: ['Thanlwin'],
  tigris: ['Dijla', 'Dijlah'],
  euphrates: ['Furat'],
}
/** Those that stand for the river unasked. */
const bareSpellings = new Set(['Siverskyi Donets', 'Seversky Donets', 'Siversky Donets', 'Ruzizi', 'Thanlwin'])

/** Rivers of the world, each with its line as outline, at the middle of it. */
export function riverPlaces(): readonly Place[] {
  const [, ...lines] = readFileSync(join('data', 'world', 'rivers.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => {
    const [code = '', , name = '', others = '', lon, lat, kilometres] = line.split('\t')
    const bare = unmistakable.has(name)
    const names = [name, ...others.split('|').filter(Boolean), ...(pressSpellings[code] ?? [])]
    const own = [...(bare ? [name] : []), ...names.filter((one) => bareSpellings.has(one))]
    const written = [...own, ...names.flatMap((one) => [`${one} River`, `River ${one}`])]
    return {
      id: `river:${code}`,
      name: written[0]!,
      nameAr: null,
      aliases: written.slice(1),
      type: 'river',
      lon: Number(lon),
      lat: Number(lat),
      accuracyMetres: 3000,
      extentMetres: Number(kilometres) * 500,
      population: null,
      country: null,
      province: null,
      outline: `river:${code}`,
      capitalOf: [],
      layer: 'world',
      source: 'Natural Earth',
    }
  })
}
