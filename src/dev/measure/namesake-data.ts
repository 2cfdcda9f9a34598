/**
 * `tsx src/dev/measure/namesake-data.ts COUNTRY.csv.gz...`: writes data/namesakes.csv, the figures that `npm run fit:places`
 * reads. From gazetteers of populated places (name, lat, lon, aliases, population; a file a country) it draws places, makes
 * a sentence of each that says truly how far it lies from the nearest city, and notes which places the program would choose
 * among, and whether the one that was meant is there. Figures only: no names, no coordinates.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import Papa from 'papaparse'
import '../../core/mention/lines.ts'
import '../../core/text/coordinates/coordinates.ts'
import { findClaims } from '../../core/claims/index.ts'
import { inverse } from '../../core/geo/geodesic.ts'
import type { Ground, RankedPlace } from '../../core/model.ts'
import { linkAntecedents } from '../../core/mention/antecedents.ts'
import { findMentions } from '../../core/mention/find.ts'
import { resolveAll } from '../../core/resolve/resolve.ts'
import { read } from '../../core/text/read.ts'
import { loadGround } from '../../formats/ground/ground-files.ts'
import { mostRanked, namesakeColumns, namesakesFile } from './fit/namesakes.ts'

interface Known {
  readonly names: readonly string[]
  readonly at: readonly [lon: number, lat: number]
  readonly population: number
}

const perCountry = 800
const cityPopulation = 100_000
const nearMetres = 10_000
const farMetres = 90_000
/** What lies this near the place that was meant is that place. */
const sameMetres = 15_000

const isLatin = (name: string): boolean => /^[\p{Script=Latin}' ’‘`-]{3,30}$/u.test(name) && /^\p{Lu}/u.test(name)

function placesIn(file: string): readonly Known[] {
  const rows = Papa.parse<Record<string, string>>(gunzipSync(readFileSync(file)).toString('utf8'), {
    header: true,
  }).data
  return rows.flatMap(({ name = '', lat, lon, aliases = '', population = '' }) => {
    const names = [name, ...aliases.split('|')].filter(isLatin)
    return names.length === 0
      ? []
      : [{ names, at: [Number(lon), Number(lat)] as const, population: Number(population) }]
  })
}

/** Every so many of a list, so that a file's order decides nothing. */
const spread = <T>(all: readonly T[], most: number): readonly T[] =>
  all.filter((_, at) => Math.floor((at * most) / all.length) !== Math.floor(((at - 1) * most) / all.length))

const metres = (a: readonly [number, number], b: readonly [number, number]): number => inverse(a, b).metres

function nearestCity(place: Known, cities: readonly Known[]): readonly [Known, number] | null {
  const [first] = cities.map((city) => [city, metres(city.at, place.at)] as const).sort((a, b) => a[1] - b[1])
  return first && first[1] >= nearMetres && first[1] <= farMetres ? first : null
}

/** What the program would choose among for the name, and for the city. */
function rankedFor(ground: Ground, text: string, names: readonly string[]): readonly (readonly RankedPlace[])[] {
  const draft = read(text)
  const mentions = findMentions(draft, ground.gazetteer)
  const linked = linkAntecedents(draft, mentions, null)
  const claims = findClaims(draft, mentions, linked, new Map(), null)
  const resolve = resolveAll(draft, mentions, linked.links, claims, ground, {})
  return names.map((name) => {
    const mention = mentions.find((one) => one.form === 'name' && one.name === name)
    return (mention && resolve(mention).ranked) ?? []
  })
}

function figuresOf(ground: Ground, place: Known, cities: readonly Known[], at: number): readonly string[] {
  const found = nearestCity(place, cities)
  if (!found) return []
  const [city, away] = found
  const name = place.names[at % place.names.length]!
  const text = `Government forces shelled the village of ${name}, about ${Math.round(away / 1000)} km from ${city.names[0]}, on Sunday.`
  const [ranked, other] = rankedFor(ground, text, [name, city.names[0]!])
  const [first, town] = [ranked![0], other![0]]
  if (!first || !town || metres([town.place.lon, town.place.lat], city.at) > sameMetres) return []
  const right = ranked!.findIndex((one) => metres([one.place.lon, one.place.lat], place.at) <= sameMetres)
  const measured = metres([first.place.lon, first.place.lat], city.at)
  const isRespelt = first.reasons.some(({ messageId }) => messageId === 'reason.spelling')
  const gaps = ranked!.slice(0, mostRanked).map(({ score }) => (first.score - score).toFixed(2))
  return [
    [
      Math.round(away / 1000),
      (measured / 1000).toFixed(1),
      isRespelt ? 1 : 0,
      first.place.population ?? '',
      right >= mostRanked ? -1 : right,
      gaps.join(' '),
    ].join(),
  ]
}

const built = process.env['GROUNDLINE_DATA'] ?? 'build/data'
const ground = await loadGround(async (name) => readFileSync(`${built}/${name}`), { world: true })
const lines = process.argv.slice(2).flatMap((file) => {
  const all = placesIn(file)
  const cities = all.filter(({ population }) => population >= cityPopulation)
  const near = spread(
    all.filter((place) => nearestCity(place, cities)),
    perCountry,
  )
  return near.flatMap((place, at) => figuresOf(ground, place, cities, at))
})
const sorted = lines.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
writeFileSync(namesakesFile, [namesakeColumns.join(','), ...sorted, ''].join('\n'))
console.log(`${lines.length} rows in ${namesakesFile}`)
