import type { FeatureType, Place } from '../../model.ts'
import { writeDeltas, writePlanes } from './columns.ts'
import { radiusFromPopulation } from '../extent.ts'
import { escapeText, splitId } from './ids.ts'
import type { IndexHeader, Section } from './index-format.ts'
import { bytesOf, frontCode } from './front-code.ts'
import { provinceGroups, provinceNumbers } from './province-codes.ts'

export type ColumnTables = Pick<IndexHeader, 'prefixes' | 'sources' | 'types' | 'countries' | 'provinces'>
type ColumnSection = Exclude<
  Section,
  | 'displayLengths'
  | 'displayText'
  | 'arabicLengths'
  | 'arabicText'
  | 'names'
  | 'blockLengths'
  | 'headLengths'
  | 'headKeys'
  | 'counts'
  | 'refsAgo'
  | 'refPlaces'
  | 'refFlags'
>

export const outlineIsId = 1
/** Stands for "the radius that the population gives" in the extents, which are metres + 1 otherwise. */
export const extentFromPopulation = 0

const settlements: ReadonlySet<string> = new Set<FeatureType>(['city', 'town', 'village', 'suburb', 'locality'])

export function extentOfType(type: string, population: number | null): number {
  return settlements.has(type) ? radiusFromPopulation(population) : 0
}

function table<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].sort()
}

function positions<T>(values: readonly T[], items: readonly T[], from = 0): readonly number[] {
  const at = new Map(items.map((item, index) => [item, index + from]))
  return values.map((value) => at.get(value) ?? 0)
}

/** A printed source with the place's own number or id taken out, so that places share it. */
function sourceOf(place: Place): string {
  const { rest } = splitId(place.id)
  return rest.length < 2 ? place.source : place.source.replaceAll(rest, '{id}')
}

/** What few places have: a seat of something, an outline that is not of its own id. */
function extras(places: readonly Place[]) {
  const texts = places.map(({ id, outline, capitalOf }) => {
    const other = outline !== null && outline !== id ? outline : ''
    return other === '' && capitalOf.length === 0 ? '' : escapeText([other, ...capitalOf].join('\n'))
  })
  const kept = [...texts.keys()].filter((place) => texts[place] !== '')
  return {
    extraPlaces: writeDeltas(kept),
    extraLengths: writePlanes(
      kept.map((place) => texts[place]!.length),
      2,
    ),
    extraText: bytesOf(kept.map((place) => texts[place]!)),
  }
}

function extentColumn(places: readonly Place[]): Uint8Array {
  return writePlanes(
    places.map(({ type, population, extentMetres }) =>
      extentMetres === extentOfType(type, population) ? extentFromPopulation : Math.round(extentMetres) + 1,
    ),
    4,
  )
}

/** All that an index keeps of its places but their names, in the order given; degrees are rounded to whole units. */
export function writeColumns(
  places: readonly Place[],
  unitsPerDegree: number,
): { readonly tables: ColumnTables; readonly parts: Readonly<Record<ColumnSection, Uint8Array>> } {
  const ids = places.map(({ id }) => splitId(id))
  const prefixes = table(ids.map(({ prefix }) => prefix))
  const types = table(places.map(({ type }) => type))
  const countries = table(places.flatMap(({ country }) => country ?? []))
  const provinces = table(places.flatMap(({ province }) => province ?? []))
  const sourceTexts = places.map(sourceOf)
  const sources = table(sourceTexts)
  const idTexts = ids.filter(({ number }) => number === null).map(({ rest }) => escapeText(rest))
  const countryAt = positions(
    places.map(({ country }) => country ?? ''),
    countries,
    1,
  )
  const provinceAt = positions(
    places.map(({ province }) => province ?? ''),
    provinces,
    1,
  )
  const groups = provinceGroups(countryAt, provinceAt, countries.length)
  const units = (degrees: number) => Math.round(degrees * unitsPerDegree)
  const parts = {
    prefixes: writePlanes(
      positions(
        ids.map(({ prefix }) => prefix),
        prefixes,
      ),
      1,
    ),
    numbers: writeDeltas(ids.map(({ number }) => number ?? 0)),
    lons: writeDeltas(
      places.map(({ lon }) => units(lon)),
      groups,
    ),
    lats: writeDeltas(
      places.map(({ lat }) => units(lat)),
      groups,
    ),
    populations: writePlanes(
      places.map(({ population }) => (population === null ? 0 : population + 1)),
      4,
    ),
    types: writePlanes(
      positions(
        places.map(({ type }) => type),
        types,
      ),
      1,
    ),
    countries: writePlanes(countryAt, 2),
    provinces: writePlanes(provinceNumbers(countries, provinces).write(countryAt, provinceAt), 3),
    sources: writePlanes(positions(sourceTexts, sources), 2),
    flags: writePlanes(
      places.map(({ id, outline }) => (outline === id ? outlineIsId : 0)),
      1,
    ),
    extents: extentColumn(places),
    accuracies: writePlanes(
      places.map(({ accuracyMetres }) => Math.round(accuracyMetres)),
      4,
    ),
    idText: frontCode(idTexts),
    ...extras(places),
  }
  const named = prefixes.map((prefix) => ({ prefix: prefix.replace(/\*$/, ''), text: prefix.endsWith('*') }))
  return { tables: { prefixes: named, sources, types, countries, provinces }, parts }
}
