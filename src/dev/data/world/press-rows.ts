import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FeatureType } from '../../../core/model.ts'

/** A row of data/world/press-*.tsv: a place that the packages lack, or press names of one that they have. */
export interface PressRow {
  readonly name: string
  readonly aliases: readonly string[]
  /** '' where the row only adds names to a place of a package. */
  readonly type: FeatureType | ''
  readonly lon: number
  readonly lat: number
  readonly country: string
  /** Radius; null for that of a settlement of unknown size. */
  readonly extentMetres: number | null
  /** What GeoNames calls it, or the id of its airfield, where a package has it; ''. */
  readonly geonames: string
  readonly accuracyMetres: number
  readonly source: PressSource
  /** In the script of the country, where Arabic letters write it; null where not known. */
  readonly nameAr: string | null
  /** The file of data/world that it stands in. */
  readonly file: string
}

/** What the lists say of where a point comes from; data/world/PROVENANCE.md describes each. */
export const pressSources = {
  known: 'Groundline, general knowledge',
  'known+index': 'Groundline, general knowledge, held against GeoNames or OurAirports',
  'geonames-wof': 'GeoNames, through Who’s On First (CC BY 4.0)',
  'geonames-wof+ucdp': 'GeoNames, through Who’s On First; named in UCDP GED (CC BY 4.0)',
  seat: 'Groundline, about its seat',
} as const
export type PressSource = keyof typeof pressSources

export const pressFiles = ['press-places', 'press-villages', 'press-sites', 'press-districts'] as const

/** Rows that say nothing of it are no better than this. */
const usualAccuracyMetres = 3000

const isSource = (text: string): text is PressSource => Object.hasOwn(pressSources, text)

/** Where the seat has the name, the bare name is the seat's. */
const calledDistrict = (type: string, source: string): boolean => type === 'district' && source === 'seat'

function rowOf(line: string, file: string): PressRow {
  const [name = '', aliases = '', type = '', lon, lat, country = '', ...more] = line.split('\t')
  const [extent = '', geonames = '', accuracy = '', source = '', nameAr = ''] = more
  const called = calledDistrict(type, source) ? (one: string) => `${one} district` : (one: string) => one
  return {
    name: called(name),
    aliases: aliases.split('|').filter(Boolean).map(called),
    type: type as FeatureType | '',
    lon: Number(lon),
    lat: Number(lat),
    country,
    extentMetres: extent === '' ? null : Number(extent),
    geonames,
    accuracyMetres: accuracy === '' ? usualAccuracyMetres : Number(accuracy),
    source: isSource(source) ? source : 'known',
    nameAr: nameAr || null,
    file: `${file}.tsv`,
  }
}

/** All rows of one file, in its order. */
function rowsOf(file: string): readonly PressRow[] {
  const [, ...lines] = readFileSync(join('data', 'world', `${file}.tsv`), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => rowOf(line, file))
}

export const pressRows = (): readonly PressRow[] => pressFiles.flatMap(rowsOf)
