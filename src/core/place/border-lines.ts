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
}

export function borderLines(topology: AreaTopology): BorderLines {
  let known: readonly (readonly string[])[] | null = null
  const users = () => (known ??= countriesByArc(topology))
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
  }
}

/** For each arc the countries of the areas that draw it, one entry an area: "SY", "SY" within a country. */
function countriesByArc(topology: AreaTopology): readonly (readonly string[])[] {
  const users: string[][] = topology.arcs.map(() => [])
  for (const area of topology.objects.provinces.geometries as readonly TopoArea[]) {
    const country = String(area.id).slice(0, 2)
    for (const arc of arcsOf(area)) users[arc]?.push(country)
  }
  return users
}

function linesOf(topology: AreaTopology, arcs: number[][]): MultiLineString {
  const lines: TopoLines = { type: 'MultiLineString', arcs }
  return feature(topology, lines as TopoLines<object>).geometry as MultiLineString
}
