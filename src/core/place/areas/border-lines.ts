import type { MultiLineString } from 'geojson'
import { feature } from 'topojson-client'
import type { MultiLineString as TopoLines } from 'topojson-specification'
import type { AreaTopology, TopoArea } from './arcs.ts'
import { arcsOf } from './arcs.ts'

/** Lines that the shared borders give: each null where there is none. Countries by ISO 3166-1 code. */
export interface BorderLines {
  /** Land borders of a country with all its neighbours, or with one. */
  border(country: string, neighbour?: string): MultiLineString | null
  /** Shores of seas and of lakes that no country holds. */
  coast(country: string): MultiLineString | null
  /** Codes of the countries, or of the provinces, that share a line with one. */
  neighbours(code: string): readonly string[]
}

export function borderLines(topology: AreaTopology): BorderLines {
  let known: readonly (readonly string[])[] | null = null
  let countries: readonly (readonly string[])[] | null = null
  const areas = () => (known ??= areasByArc(topology))
  const users = () => (countries ??= areas().map((codes) => codes.map(countryOf)))
  const draw = (wanted: (countries: readonly string[]) => boolean) => {
    const arcs = users().flatMap((countries, arc) => (wanted(countries) ? [[arc]] : []))
    return arcs.length === 0 ? null : linesOf(topology, arcs)
  }
  return {
    border: (country, neighbour) =>
      draw(
        (countries) =>
          countries.includes(country) &&
          countries.some((other) => other !== country && (neighbour === undefined || other === neighbour)),
      ),
    coast: (country) => draw((countries) => countries.length === 1 && countries[0] === country),
    neighbours: (code) => beside(code.includes('-') ? areas() : users(), code),
  }
}

const beside = (users: readonly (readonly string[])[], code: string): readonly string[] => [
  ...new Set(users.flatMap((codes) => (codes.includes(code) ? codes.filter((other) => other !== code) : []))),
]

const countryOf = (code: string): string => code.slice(0, 2)

/** For each arc the codes of the areas that draw it: "SY-RA", "SY-HL" within a country. */
function areasByArc(topology: AreaTopology): readonly (readonly string[])[] {
  const users: string[][] = topology.arcs.map(() => [])
  for (const area of topology.objects.provinces.geometries as readonly TopoArea[]) {
    for (const arc of arcsOf(area)) users[arc]?.push(String(area.id))
  }
  return users
}

function linesOf(topology: AreaTopology, arcs: number[][]): MultiLineString {
  const lines: TopoLines = { type: 'MultiLineString', arcs }
  return feature(topology, lines as TopoLines<object>).geometry as MultiLineString
}
