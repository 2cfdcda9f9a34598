/**
 * How well names are resolved to places: `npm run geoparse [-- --wrong]`. Prints, for LGL and TR-News with toponyms
 * given, the share that the gazetteer holds, the population baseline and the program, right within 161 km (100 miles),
 * and again where a country or province is right if the gold point lies in its outline; and for the places of the dev
 * claims, right within 10 km. `--wrong` lists what went wrong. The corpora lie in GROUNDLINE_CORPUS, by default
 * ../shared/corpus; nothing of them is kept.
 */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { inverse } from '../../core/geo/geodesic.ts'
import type { Ground, LonLat, Place } from '../../core/model.ts'
import { resolveGiven } from '../../core/resolve/given.ts'
import { loadGroundParts } from '../../formats/ground/ground-files.ts'
import { createGround } from '../../core/ground.ts'
import { readArticles, type Article, type GoldToponym } from './geoparse/articles.ts'
import { claimPlaces } from './geoparse/claim-places.ts'

const corpus = process.env['GROUNDLINE_CORPUS'] ?? join('..', 'shared', 'corpus')
const nearMetres = 161_000

interface Judged {
  readonly held: boolean
  /** The most prominent place of the name. */
  readonly baseline: boolean
  readonly right: boolean
  readonly ambiguous: boolean
  /** The same where an area may also lie around the gold point. */
  readonly areaHeld: boolean
  readonly areaRight: boolean
}

function near(place: Place | null | undefined, at: LonLat): boolean {
  return place ? inverse([place.lon, place.lat], at).metres <= nearMetres : false
}

/** Near, or an area around the gold point: where a country's or a province's point is put is a matter of taste. */
function nearOrAround(place: Place | null | undefined, at: LonLat, ground: Ground): boolean {
  if (near(place, at) || !place?.outline) return near(place, at)
  const { country, province } = ground.outlines.around(...at)
  return place.outline === country || place.outline === province
}

/** By population alone, as published baselines do it: provinces and countries have none, and stand first by size. */
function mostProminent(gold: GoldToponym, ground: Ground): Place | null {
  return ground.gazetteer.lookup(gold.phrase)[0]?.place ?? null
}

interface JudgedToponym extends Judged {
  readonly gold: GoldToponym
  /** What the program takes it for; the likeliest where it is ambiguous. */
  readonly place: Place | null
}

function judgeArticle(article: Article, ground: Ground): readonly JudgedToponym[] {
  const resolutions = resolveGiven(article.text, article.toponyms, ground)
  return article.toponyms.map((gold, at) => {
    const resolution = resolutions[at]!
    const place = resolution.place ?? resolution.candidates[0]?.place ?? null
    const matches = ground.gazetteer.lookup(gold.phrase)
    return {
      gold,
      place,
      held: matches.some((match) => near(match.place, gold.at)),
      areaHeld: matches.some((match) => nearOrAround(match.place, gold.at, ground)),
      areaRight: nearOrAround(place, gold.at, ground),
      baseline: near(mostProminent(gold, ground), gold.at),
      right: near(place, gold.at),
      ambiguous: resolution.status === 'ambiguous',
    }
  })
}

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`.padStart(8)

function printRow(name: string, judged: readonly Judged[]): void {
  const held = judged.filter((one) => one.held)
  const count = (list: readonly Judged[], key: keyof Judged) => list.filter((one) => one[key]).length
  console.log(
    [
      name.padEnd(22),
      String(judged.length).padStart(7),
      percent(held.length, judged.length),
      percent(count(held, 'baseline'), held.length),
      percent(count(held, 'right'), held.length),
      percent(count(judged, 'right'), judged.length),
      percent(count(held, 'ambiguous'), held.length),
    ].join('  '),
  )
  const areaHeld = judged.filter((one) => one.areaHeld)
  console.log(
    [
      '  or in its area'.padEnd(22),
      ''.padStart(7),
      percent(areaHeld.length, judged.length),
      ''.padStart(8),
      percent(count(areaHeld, 'areaRight'), areaHeld.length),
      percent(count(judged, 'areaRight'), judged.length),
    ].join('  '),
  )
}

const files = [
  ['LGL', 'lgl.xml'],
  ['TR-News', 'TR-News.xml'],
] as const
if (!files.every(([, file]) => existsSync(join(corpus, file)))) {
  const names = files.map(([, file]) => file).join(' and ')
  console.error(`No corpora in ${corpus}: set GROUNDLINE_CORPUS to the folder that has ${names}`)
  process.exit(2)
}
const parts = await loadGroundParts((file) => readFile(join('build', 'data', file)))
const ground = createGround(parts)
/** The corpora are world news: without the theatre, whose places would draw names to it. */
const world = createGround({ ...parts, packs: [] })
const wanted = process.argv.includes('--wrong')

const heads = ['right within 161 km'.padEnd(22), '      n', '    held', 'baseline', ' program', '  of all', 'ambiguous']
console.log(heads.join('  '))
for (const [name, file] of files) {
  const judged = readArticles(join(corpus, file)).flatMap((article) => judgeArticle(article, world))
  printRow(name, judged)
  if (!wanted) continue
  for (const { gold, place } of judged.filter((one) => one.held && !one.right)) {
    console.log(`  ${gold.phrase}: ${place?.id} ${place?.name} ${place?.province ?? place?.country}, not at ${gold.at}`)
  }
}
console.log('\nplaces of the dev claims, right within 10 km')
for (const side of ['subject', 'reference'] as const) {
  const { rows, held, right, wrong } = claimPlaces(join(corpus, 'claims.jsonl'), side, ground)
  const cells = [side.padEnd(22), String(rows).padStart(7), percent(held, rows), ''.padEnd(8), percent(right, held)]
  console.log(cells.join('  '))
  if (wanted) wrong.forEach((line) => console.log(`  ${line}`))
}
