import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from '../../../core/model.ts'
import type { RiverWithoutLine } from '../rivers-without-line.ts'
import { courses } from '../river-courses.ts'
import { riversWithoutLine } from '../rivers-without-line.ts'

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
  'amu-darya': ['Oxus', 'Amu', 'Amudarya', 'Amu Dar’ya'],
  aras: ['Araxes', 'Araks', 'Arax'],
  'blue-nile': ['Abbay', 'Abay'],
  chari: ['Shari'],
  chindwin: ['Chindwinn'],
  dnieper: ['Dnepr', 'Dnieper (Dnipro)'],
  dniester: ['Dnister', 'Nistru'],
  donets: ['Siverskyi Donets', 'Seversky Donets', 'Siversky Donets', 'Northern Donets', 'Seversky Donetsk'],
  euphrates: ['Furat'],
  genale: ['Ganale'],
  harirud: ['Hari', 'Hari Rud', 'Tejen'],
  jordan: ['Nahr al-Urdun'],
  jubba: ['Juba', 'Jubba', 'Webi Jubba'],
  'komadugu-yobe': ['Yobe', 'Komadugu'],
  kura: ['Kür', 'Kur', 'Mtkvari'],
  lurio: ['Lurio'],
  maritsa: ['Meric', 'Meriç'],
  myitnge: ['Dokhtawaddy'],
  panj: ['Pyandzh', 'Pyanj'],
  pripyat: ['Prypiat', 'Prypyat'],
  rusizi: ['Ruzizi'],
  ruvuma: ['Rovuma'],
  salween: ['Thanlwin'],
  sava: ['Save'],
  semliki: ['Semuliki'],
  seym: ['Seim'],
  shabelle: ['Shebelle', 'Shabeelle', 'Webi Shabelle', 'Wabi Shebelle', 'Shebeli', 'Shabele'],
  sittaung: ['Sittang', 'Sittoung'],
  'southern-bug': ['Southern Buh', 'Pivdennyi Buh', 'Pivdenny Buh', 'Boh'],
  'syr-darya': ['Syrdarya'],
  tekeze: ['Takeze', 'Tekezé'],
  tigris: ['Dijla', 'Dijlah'],
  ubangi: ['Oubangui'],
  yalu: ['Amnok'],
}
/** Those that stand for the river unasked. */
const bareSpellings = new Set([
  'Araxes',
  'Black Volta',
  'Chenab',
  'Chindwin',
  'Jubba',
  'Myitnge',
  'Northern Donets',
  'Oubangui',
  'Oxus',
  'Pivdennyi Buh',
  'Rovuma',
  'Ruzizi',
  'Semliki',
  'Seversky Donets',
  'Shabelle',
  'Shebelle',
  'Sittaung',
  'Siverskyi Donets',
  'Siversky Donets',
  'Southern Bug',
  'Southern Buh',
  'Sutlej',
  'Takeze',
  'Tekeze',
  'Thanlwin',
  'Ubangi',
  'Western Bug',
  'White Volta',
])

/** Rivers of the world: those with their line as outline, at the middle of it, and those that nothing draws. */
export const riverPlaces = (): readonly Place[] => [...drawnRivers(), ...riversWithoutLine.map(withoutLine)]

/** "X River" and "River X", but for names that say so themselves. */
const withRiver = (name: string): readonly string[] =>
  /\b(?:River|Bahr|Nahr)\b/.test(name) ? [name] : [`${name} River`, `River ${name}`]

function withoutLine({ code, names, bare, lon, lat, country, extentMetres }: RiverWithoutLine): Place {
  const written = [...bare, ...names.flatMap(withRiver)]
  return {
    ...common,
    id: `river:${code}`,
    name: written[0]!,
    aliases: [...new Set(written.slice(1))],
    lon,
    lat,
    accuracyMetres: 20_000,
    extentMetres,
    country,
    outline: code in courses ? `river:${code}` : null,
    source: code in courses ? 'Groundline, rounded; line: GSHHG' : 'Groundline, rounded',
  }
}

const common = { nameAr: null, type: 'river', population: null, province: null, capitalOf: [], layer: 'world' } as const

function drawnRivers(): readonly Place[] {
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
      ...common,
      id: `river:${code}`,
      name: written[0]!,
      aliases: written.slice(1),
      lon: Number(lon),
      lat: Number(lat),
      accuracyMetres: 3000,
      extentMetres: Number(kilometres) * 500,
      country: null,
      outline: `river:${code}`,
      source: 'Natural Earth',
    }
  })
}
