import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'

type Shape = Polygon | MultiPolygon

/** The properties of Natural Earth's first-level divisions (1:10m) that are used here. */
export interface SourceProperties {
  readonly iso_a2: string
  readonly iso_3166_2: string
  readonly name?: string | null
  readonly name_en?: string | null
  readonly name_ar?: string | null
  readonly name_alt?: string | null
  readonly woe_name?: string | null
  readonly gn_name?: string | null
  readonly gn_a1_code?: string | null
  readonly type_en?: string | null
  readonly latitude: number
  readonly longitude: number
}

export type Source = FeatureCollection<Shape, SourceProperties>

/** A row of provinces.tsv, in the order of its columns. */
export interface ProvinceRow {
  /** ISO 3166-2 where there is one, else Natural Earth's own ("SY-X01"); a second of the same code ends in ".2". */
  readonly code: string
  /** GeoNames' code of the division: "SY.04"; '' where not known. */
  readonly geonames: string
  /** "Province", "Governorate"; '' where not known. */
  readonly kind: string
  readonly name: string
  readonly nameAr: string
  readonly aliases: readonly string[]
  readonly lon: number
  readonly lat: number
}

/** Nameless slivers are left out. */
export function namedProvinces(source: Source): readonly (Feature<Shape> & { readonly row: ProvinceRow })[] {
  const taken = new Map<string, number>()
  return source.features
    .filter(({ properties }) => properties.name || properties.name_en)
    .map((feature) => {
      const row = rowOf(feature.properties, taken)
      return { type: 'Feature', id: row.code, properties: {}, geometry: feature.geometry, row }
    })
}

function rowOf(from: SourceProperties, taken: Map<string, number>): ProvinceRow {
  const name = from.name_en || from.name || ''
  return {
    code: codeOf(from, taken),
    geonames: /^[A-Z]{2}\.\w+$/.test(from.gn_a1_code ?? '') ? (from.gn_a1_code ?? '') : '',
    kind: (from.type_en ?? '').split('|')[0] ?? '',
    name,
    nameAr: from.name_ar ?? '',
    aliases: aliasesOf(from, name),
    lon: Number(from.longitude.toFixed(4)),
    lat: Number(from.latitude.toFixed(4)),
  }
}

/**
 * "-99-X04~" of Cyprus becomes "CY-X04": the country's letters always open a code. Where Natural Earth draws a
 * province as another country's than ISO 3166-2 and GeoNames list it (Crimea, UA-43), it is listed as they do.
 */
function codeOf(from: SourceProperties, taken: Map<string, number>): string {
  const { iso_a2: drawn, iso_3166_2: iso } = from
  const listed = from.gn_a1_code?.slice(0, 2) === iso.slice(0, 2) && /^[A-Z]{2}-/.test(iso)
  const code = `${listed ? iso.slice(0, 2) : drawn}-${iso.slice(iso.lastIndexOf('-') + 1).replace('~', '')}`
  const count = (taken.get(code) ?? 0) + 1
  taken.set(code, count)
  return count === 1 ? code : `${code}.${count}`
}

function aliasesOf(from: SourceProperties, name: string): readonly string[] {
  const written = [from.name, from.woe_name, ...(from.name_alt ?? '').split('|'), from.gn_name].map((one) =>
    (one ?? '').replace(/\s+/g, ' ').trim(),
  )
  return [...new Set(written)].filter((one) => one !== '' && one !== name && !/[\t|]/.test(one))
}

const columns = ['code', 'geonames', 'kind', 'name', 'nameAr', 'aliases', 'lon', 'lat'] as const

/** Tab-separated with a header; aliases are parted by bars. */
export function rowsToText(rows: readonly ProvinceRow[]): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join('\t'))
  return `${[columns.join('\t'), ...lines].join('\n')}\n`
}

function cell(value: string | number | readonly string[]): string {
  return (Array.isArray(value) ? value.join('|') : String(value)).replace(/[\t\n]/g, ' ')
}
