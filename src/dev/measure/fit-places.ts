/**
 * `npm run fit:places`: fits the odds that a wrong figure, and not another place of the name, explains a claim that does not
 * fit, to data/namesakes.csv and data/calibration.csv, and writes src/core/judge/weigh/standing-figures.ts. Prints the trade-off:
 * true sentences flagged against mistakes caught, by the odds from which a claim is flagged.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import type { LogNormal, StandingFigures } from '../../core/judge/weigh/standing.ts'
import { nearnessOdds, oddsOfMeant, oddsOfWrong } from '../../core/judge/weigh/standing.ts'
import { evolve } from './fit/evolve.ts'
import type { NamesakeFigures } from './fit/namesakes.ts'
import { readNamesakes } from './fit/namesakes.ts'
import { metresOf, readCalibration } from './fit/rows.ts'

const module = 'src/core/judge/weigh/standing-figures.ts'

/** Chosen, not fitted: the data have no wrong claims, and no names as the news has them. */
const chosen = {
  /** 25 of 397 labelled claims of news passages were wrong in print. */
  wrongShare: 0.06,
  /** Doubled and halved figures within it, a digit too many beyond. */
  slip: 0.9,
  seat: 2.3,
  perPoint: 1.6,
  /** The news names what gazetteers hold: the odds are so many times those of a place drawn from a list of villages. */
  newsOdds: 9,
  /** More than the data can tell: they have few cities, of which most are the only ones that readers know by the name. */
  leastPerPeople: 1.6,
}

function logNormal(metres: readonly number[]): LogNormal {
  const logs = metres.map((one) => Math.log(Math.max(1, one / 1000)))
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length
  const spread = Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length)
  return { mean, spread }
}

const stoodOf = ({ population, respelt }: NamesakeFigures) => ({ population, respelt, seat: false, namesakes: 0 })

function fitted(rows: readonly NamesakeFigures[], statedMetres: readonly number[]): StandingFigures {
  const away = logNormal(rows.filter(({ right }) => right < 0).map(({ metres }) => metres))
  const { leastPerPeople, newsOdds, ...rest } = chosen
  const fixed = { ...rest, stated: logNormal(statedMetres), away }
  const from = ([held, perPeople, respelt]: readonly number[]): StandingFigures => ({
    ...fixed,
    held: held!,
    perPeople: perPeople!,
    respelt: respelt!,
  })
  const loss = (at: readonly number[]) => {
    const figures = from(at)
    return rows.reduce((sum, row) => {
      const odds = oddsOfMeant(figures, stoodOf(row)) * nearnessOdds(figures, row.metres)
      return sum - Math.log(Math.max(1e-12, (row.right === 0 ? odds : 1) / (1 + odds)))
    }, 0)
  }
  const found = from(evolve(loss, [[-8, 4], [0, 2], [-3, 0]], 60)) // prettier-ignore
  return { ...found, held: found.held + Math.log(newsOdds), perPeople: Math.max(leastPerPeople, found.perPeople) }
}

/** Published figures are measured this much nearer and farther at most before they are flagged at all. */
const usual = { near: 0.6, far: 1.25 } as const
const isOff = (statedMetres: number, metres: number): boolean =>
  metres < usual.near * statedMetres || metres > usual.far * statedMetres

function share(figures: StandingFigures, rows: readonly NamesakeFigures[], factor: number, least: number): string {
  const off = rows.filter(({ statedMetres, metres }) => isOff(statedMetres * factor, metres))
  const flagged = off.filter(
    (row) => oddsOfWrong(figures, stoodOf(row), row.statedMetres * factor, row.metres) >= least,
  )
  const judged = rows.length - off.length + flagged.length
  return `${((100 * flagged.length) / judged).toFixed(1)} of ${judged}`.padStart(16)
}

const rows = readNamesakes()
const statedMetres = readCalibration().flatMap((claim) => (claim.single ? [metresOf(claim.stated!, claim)] : []))
const figures = fitted(rows, statedMetres)
const right = rows.filter((row) => row.right === 0)
console.log('Flagged, in per cent of those judged (not flagged and in doubt: undecided)')
console.log(
  'odds'.padStart(6) + ['true', '0.4 times', '2.2 times', 'tenfold'].map((head) => head.padStart(16)).join(''),
)
for (const least of [0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2, 3, 5, 10])
  console.log(
    String(least).padStart(6) +
      share(figures, rows, 1, least) +
      [0.4, 2.2, 10].map((factor) => share(figures, right, factor, least)).join(''),
  )

const rounded = (value: number): number => Number(value.toFixed(3))
const text = JSON.stringify(figures, (_key, value: unknown) => (typeof value === 'number' ? rounded(value) : value))
const heading = `/**
 * What verdicts know of places that share their names; what each figure means stands in standing.ts. Source:
 * data/namesakes.csv (populated places of nine countries, Who's On First, CC BY 4.0, in true sentences) and
 * data/calibration.csv. \`npm run fit:places\` writes this file: change the data or the fit, not the figures.
 */
import type { StandingFigures } from './standing.ts'

export const standing: StandingFigures = `
const layout = { ...(await resolveConfig(module)), filepath: module }
const written = await format(`${heading}${text}\n`, layout)
const isSame = (() => { try { return readFileSync(module, 'utf8') === written } catch { return false } })() // prettier-ignore
if (!isSame) writeFileSync(module, written)
console.log(`${module} ${isSame ? 'stands as it was' : 'written'}`)
