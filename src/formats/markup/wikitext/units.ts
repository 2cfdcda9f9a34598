/** Units of {{convert}}: https://en.wikipedia.org/wiki/Template:Convert/list_of_units */

export interface WikiUnit {
  /** Metres, or square metres for an area. */
  readonly size: number
  readonly measure: 'length' | 'area'
  readonly symbol: string
  readonly one: string
  readonly many: string
  /** What it is converted to where the template does not say. */
  readonly target: string
}

type Row = readonly [codes: string, size: number, symbol: string, one: string, many: string, target: string]

const mile = 1609.344
const lengths: readonly Row[] = [
  ['km', 1000, 'km', 'kilometre', 'kilometres', 'mi'],
  ['m', 1, 'm', 'metre', 'metres', 'ft'],
  ['mi', mile, 'mi', 'mile', 'miles', 'km'],
  ['nmi', 1852, 'nmi', 'nautical mile', 'nautical miles', 'km'],
  ['yd', 0.9144, 'yd', 'yard', 'yards', 'm'],
  ['ft foot', 0.3048, 'ft', 'foot', 'feet', 'm'],
  ['in', 0.0254, 'in', 'inch', 'inches', 'mm'],
  ['furlong', 201.168, 'furlongs', 'furlong', 'furlongs', 'mi km'],
  ['cm', 0.01, 'cm', 'centimetre', 'centimetres', 'in'],
  ['mm', 0.001, 'mm', 'millimetre', 'millimetres', 'in'],
]
const areas: readonly Row[] = [
  ['km2 sqkm', 1e6, 'km2', 'square kilometre', 'square kilometres', 'sqmi'],
  ['sqmi mi2', mile ** 2, 'sq mi', 'square mile', 'square miles', 'km2'],
  ['ha', 1e4, 'ha', 'hectare', 'hectares', 'acre'],
  ['acre acres', 4046.8564224, 'acres', 'acre', 'acres', 'ha'],
  ['m2 sqm', 1, 'm2', 'square metre', 'square metres', 'sqft'],
  ['sqft ft2', 0.09290304, 'sq ft', 'square foot', 'square feet', 'm2'],
]

const units = new Map<string, WikiUnit>([...rows(lengths, 'length'), ...rows(areas, 'area')])

function rows(table: readonly Row[], measure: WikiUnit['measure']): (readonly [string, WikiUnit])[] {
  return table.flatMap(([codes, size, symbol, one, many, target]) =>
    [...codes.split(' '), one, many, one.replace('tre', 'ter'), many.replace('tre', 'ter')].map(
      (code) => [code, { size, measure, symbol: symbol.replace('2', '²'), one, many, target }] as const,
    ),
  )
}

export const unitOf = (code: string): WikiUnit | null => units.get(code.trim()) ?? null
