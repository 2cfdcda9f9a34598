import type { FeatureType, Place } from '../../core/model.ts'
import { pointAccuracyMetres } from '../../core/place/accuracy.ts'
import { radiusFromPopulation } from '../../core/place/extent.ts'

/** One line of a GeoNames dump (cities500.txt, SY.txt, allCountries.txt): https://download.geonames.org/export/dump/ */
export interface GeoNamesRow {
  readonly id: number
  readonly name: string
  /** The name in ASCII, then the alternates. */
  readonly others: readonly string[]
  readonly lon: number
  readonly lat: number
  /** Class and code in one: "P.PPLC"; the class alone where the code is missing. */
  readonly feature: string
  readonly country: string | null
  /** GeoNames' own code of the first-level division, not ISO's. */
  readonly admin1: string | null
  /** Null where GeoNames has 0, which stands for "not known". */
  readonly population: number | null
  /** ISO day on which the row was changed last, where it says. */
  readonly changed?: string
}

export type ReadLine<T> = T | { readonly problem: string }

const columns = 15

/** A text of its own: a piece of a longer one keeps the whole of it, here the file, in memory. */
export function copied(text: string): string {
  return ` ${text}`.slice(1)
}

/** Reads one line; what is wrong with it where it cannot be used. */
export function readGeoNamesLine(line: string): ReadLine<GeoNamesRow> {
  const fields = line.split('\t')
  if (fields.length < columns) return { problem: `has ${fields.length} columns, not ${columns} or more between tabs` }
  const [id, name, ascii, alternates, lat, lon, featureClass, code, country] = fields as string[]
  const [admin1, population] = [fields[10], fields[14]]
  const at = { lon: Number(lon), lat: Number(lat) }
  if (!/^\d{1,9}$/.test(id!)) return { problem: `its id "${id!.slice(0, 20)}" is no number` }
  if (name === '') return { problem: 'has no name' }
  if (lon === '' || lat === '' || !(Math.abs(at.lat) <= 90 && Math.abs(at.lon) <= 180)) {
    return { problem: `latitude ${lat}, longitude ${lon} is out of range${swapped(at) ? ': swapped?' : ''}` }
  }
  return {
    id: Number(id),
    name: name!,
    ...at,
    others: [...(ascii ? [ascii] : []), ...(alternates ? alternates.split(',') : [])],
    feature: code ? `${featureClass}.${code}` : featureClass!,
    country: country || null,
    admin1: admin1 || null,
    population: Number(population) > 0 ? Number(population) : null,
    ...changedIn(fields[18]),
  }
}

const changedIn = (day = '') => (/^\d{4}-\d\d-\d\d$/.test(day) ? { changed: day } : {})

function swapped({ lon, lat }: { readonly lon: number; readonly lat: number }): boolean {
  return Math.abs(lon) <= 90 && Math.abs(lat) <= 180
}

/** Codes whose type does not follow from the class: https://www.geonames.org/export/codes.html */
const types: Readonly<Record<string, FeatureType>> = {
  'P.PPLX': 'suburb',
  'P.PPLH': 'locality',
  'P.PPLQ': 'locality',
  'P.PPLW': 'locality',
  'P.PPLS': 'locality',
  'A.PCLI': 'country',
  'A.PCLD': 'country',
  'A.PCLF': 'country',
  'A.PCLS': 'country',
  'A.ADM1': 'province',
  'A.ADM2': 'district',
  'A.ADM3': 'district',
  'A.ADM4': 'district',
  'L.RGN': 'region',
  'L.OILF': 'oilfield',
  'L.GASF': 'gasfield',
  'L.MILB': 'military-base',
  'L.PRT': 'port',
  'L.CST': 'coast',
  'L.AREA': 'region',
  'H.LK': 'lake',
  'H.LKS': 'lake',
  'H.RSV': 'lake',
  'H.STM': 'river',
  'H.STMI': 'river',
  'H.WAD': 'valley',
  'H.SEA': 'sea',
  'H.GULF': 'sea',
  'T.MT': 'mountain',
  'T.MTS': 'mountain',
  'T.PK': 'mountain',
  'T.HLL': 'hill',
  'T.HLLS': 'hill',
  'T.VAL': 'valley',
  'T.DSRT': 'desert',
  'T.ISL': 'island',
  'T.ISLS': 'island',
  'R.RD': 'road',
  'R.RDJCT': 'crossroads',
  'S.AIRB': 'airbase',
  'S.AIRP': 'airport',
  'S.AIRF': 'airport',
  'S.AIRQ': 'airport',
  'S.AIRH': 'airport',
  'S.DAM': 'dam',
  'S.BDG': 'bridge',
  'S.PS': 'power-station',
  'S.PSH': 'power-station',
  'S.PSN': 'power-station',
  'S.OILR': 'refinery',
  'S.MN': 'mine',
  'S.CMP': 'camp',
  'S.CMPRF': 'camp',
  'S.CSTM': 'border-crossing',
  'S.PSTB': 'border-crossing',
  'S.ANS': 'archaeological-site',
  'S.RUIN': 'archaeological-site',
  'S.INSM': 'military-base',
  'S.FT': 'military-base',
}
const byClass: Readonly<Record<string, FeatureType>> = {
  A: 'district',
  H: 'lake',
  L: 'locality',
  R: 'road',
  S: 'building',
  T: 'hill',
  U: 'sea',
  V: 'locality',
}

/**
 * City, town or village by population: 50,000 and 5,000, the thresholds of the Degree of Urbanisation (United Nations
 * Statistical Commission 2020); capitals are cities, seats of provinces at least towns.
 */
function settlementType(feature: string, population: number | null): FeatureType {
  if ((population ?? 0) >= 50_000 || feature === 'P.PPLC') return 'city'
  return (population ?? 0) >= 5_000 || feature === 'P.PPLA' ? 'town' : 'village'
}

/** Whether the row's kind has a type of its own here, and does not only take that of its class. */
export const hasOwnType = ({ feature }: GeoNamesRow): boolean => Object.hasOwn(types, feature)

export function geoNamesType({ feature, population }: GeoNamesRow): FeatureType {
  const known = types[feature]
  if (known) return known
  return feature.startsWith('P') ? settlementType(feature, population) : (byClass[feature[0] ?? ''] ?? 'locality')
}

/** Scripts that readers of the drafts, or the drafts themselves, may write names in. */
const kept = new RegExp(
  '^[\\p{Script=Latin}\\p{Script=Arabic}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Hebrew}' +
    '\\p{M}\\p{N}\\p{P}\\p{Zs}\\p{Sk}\\p{Lm}\\p{Cf}]+$',
  'u',
)
/** Whether a name is in a script that drafts, or their readers, may use. */
export const keptName = (name: string): boolean => kept.test(name)

const arabic = /^[\u0621-\u064a\u064b-\u0652\s-]+$/
const vowelSigns = /[\u064b-\u0650\u0652]/g
/** Uyghur begins vowels with a hamza; a letter written thrice, or one by itself, is a slip. */
const notArabic = /(?:^|[\s-])\u0626|(.)\1\1|(?:^|\s)\p{L}(?:\s|$)/u

/** Codes of airports among the alternates ("DAM" of Damascus): abbreviations, and no names. */
const code = /^[A-Z]{2,4}$/

/** A place of the world layer, and the codes among its names. `extra` says what the row does not. */
export function geoNamesPlace(
  row: GeoNamesRow,
  extra: Pick<Place, 'province' | 'capitalOf' | 'source'>,
): { readonly place: Place; readonly codes: readonly string[] } {
  const names = row.others.filter((name) => name !== '' && name !== row.name && kept.test(name)).map(copied)
  const type = geoNamesType(row)
  const settled = row.feature.startsWith('P')
  return {
    codes: names.filter((name) => code.test(name)),
    place: {
      id: `geonames:${row.id}`,
      name: copied(row.name),
      nameAr: arabicIn(names),
      aliases: names.filter((name) => !code.test(name)),
      type,
      lon: row.lon,
      lat: row.lat,
      accuracyMetres: pointAccuracyMetres(row.lon, row.lat),
      extentMetres: settled ? radiusFromPopulation(row.population) : 0,
      population: row.population,
      country: row.country && copied(row.country),
      outline: null,
      layer: 'world',
      ...extra,
    },
  }
}

/** GeoNames' dumps do not say which language a name is in: the first that looks like Arabic, without vowel signs. */
function arabicIn(names: readonly string[]): string | null {
  const found = names.find((name) => arabic.test(name) && !notArabic.test(name))
  return found?.replace(vowelSigns, '') ?? null
}
