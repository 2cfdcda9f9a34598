import type { Feature, MultiLineString, Position } from 'geojson'
import { inverse } from '../../core/geo/geodesic.ts'
import type { LonLat } from '../../core/model.ts'
import { spellings, wholes } from './river-names.ts'

export interface RiverPart {
  readonly name: string
  /** Natural Earth's rank of prominence, 0 to 10. */
  readonly rank: number
  readonly lines: readonly (readonly Position[])[]
}

/** A row of rivers.tsv, in the order of its columns. */
export interface RiverRow {
  /** "euphrates"; a second river of one name ends in "-2". */
  readonly code: string
  readonly rank: number
  readonly name: string
  readonly aliases: readonly string[]
  /** The vertex in the middle of the longest line. */
  readonly lon: number
  readonly lat: number
  readonly kilometres: number
}

export type River = Feature<MultiLineString> & { readonly row: RiverRow }

/** Parts of one name with ends as near as this are one river: lakes and deltas are left out between them. */
const gapMetres = 60_000

/** Whole rivers from their parts, by name in the alphabet's order; nameless parts are left out. */
export function riversOf(parts: readonly RiverPart[]): readonly River[] {
  const byName = new Map<string, RiverPart[]>()
  for (const part of parts.map(respelt).filter(({ name }) => name !== '')) {
    const whole = wholeOf(part.name)
    byName.set(whole, [...(byName.get(whole) ?? []), part])
  }
  const taken = new Map<string, number>()
  return [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, same]) => {
      const rivers = name in wholes ? [same] : connected(same)
      return rivers.toSorted((a, b) => kilometres(b) - kilometres(a)).map((river) => riverOf(name, river, taken))
    })
}

function respelt(part: RiverPart): RiverPart {
  const written = part.name.replace(/\s+/g, ' ')
  return { ...part, name: (spellings[written] ?? written).replace(/\?/g, '') }
}

const wholeByPart = new Map(Object.entries(wholes).flatMap(([whole, names]) => names.map((name) => [name, whole])))

/** "Hong (Red)" is shown as "Red" and known as "Hong" too. */
function wholeOf(name: string): string {
  return wholeByPart.get(name) ?? /\(([^)]+)\)/.exec(name)?.[1] ?? name
}

function riverOf(name: string, parts: readonly RiverPart[], taken: Map<string, number>): River {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  const count = (taken.get(slug) ?? 0) + 1
  taken.set(slug, count)
  const code = count === 1 ? slug : `${slug}-${count}`
  const coordinates = parts.flatMap(({ lines }) => lines.map((line) => [...line]))
  const longest = coordinates.toSorted((a, b) => lineKilometres(b) - lineKilometres(a))[0] ?? []
  const [lon = 0, lat = 0] = longest[Math.floor(longest.length / 2)] ?? []
  const names = parts.map((part) => part.name.replace(/ \([^)]+\)/, ''))
  return {
    type: 'Feature',
    id: code,
    properties: {},
    geometry: { type: 'MultiLineString', coordinates },
    row: {
      code,
      name,
      rank: Math.min(...parts.map(({ rank }) => rank)),
      aliases: [...new Set(names)].filter((other) => other !== name),
      lon: Number(lon.toFixed(4)),
      lat: Number(lat.toFixed(4)),
      kilometres: Math.round(kilometres(parts)),
    },
  }
}

/** Groups of parts whose ends lie near to one another. */
function connected(parts: readonly RiverPart[]): readonly (readonly RiverPart[])[] {
  let groups: RiverPart[][] = []
  for (const part of parts) {
    const near = groups.filter((group) => group.some((other) => nearEnds(part, other)))
    groups = [...groups.filter((group) => !near.includes(group)), [...near.flat(), part]]
  }
  return groups
}

function nearEnds(a: RiverPart, b: RiverPart): boolean {
  return endsOf(a).some((one) => endsOf(b).some((other) => inverse(one, other).metres <= gapMetres))
}

function endsOf({ lines }: RiverPart): readonly LonLat[] {
  return lines.flatMap((line) => [line[0], line.at(-1)]).flatMap((end) => (end ? [[end[0]!, end[1]!] as const] : []))
}

function kilometres(parts: readonly RiverPart[]): number {
  return parts.flatMap(({ lines }) => lines).reduce((sum, line) => sum + lineKilometres(line), 0)
}

function lineKilometres(line: readonly Position[]): number {
  return line.slice(1).reduce((sum, [lon = 0, lat = 0], at) => {
    const [fromLon = 0, fromLat = 0] = line[at] ?? []
    return sum + inverse([fromLon, fromLat], [lon, lat]).metres / 1000
  }, 0)
}
