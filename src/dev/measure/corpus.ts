/**
 * `npm run corpus [-- --half fit|test|all] [--misses] [--curve] [--every N]`: published claims through the whole
 * program; `--misses` prints the rows that went wrong (fit half only), `--curve` the trade-off of the limits.
 * Reads claims.jsonl from GROUNDLINE_CORPUS (by default ../shared/corpus). Figures are reported on the half that no
 * rule or figure was fitted to.
 */
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadGround } from '../../formats/ground/ground-files.ts'
import { conversionsIn } from './corpus/conversions.ts'
import { curveOf } from './corpus/curve.ts'
import type { Outcome } from './corpus/judge-row.ts'
import { judgeRow } from './corpus/judge-row.ts'
import { halfOf, readRows } from './corpus/rows.ts'
import { printed, tableOf } from './corpus/table.ts'

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'test' },
    misses: { type: 'boolean', default: false },
    curve: { type: 'boolean', default: false },
    every: { type: 'string', default: '1' },
  },
})
const file = `${process.env['GROUNDLINE_CORPUS'] ?? '../shared/corpus'}/claims.jsonl`
if (!existsSync(file)) {
  console.log(`No corpus at ${file}: set GROUNDLINE_CORPUS to the folder of claims.jsonl. Nothing was measured.`)
  process.exit(0)
}

const ground = await loadGround(
  async (name) => readFileSync(`${process.env['GROUNDLINE_DATA'] ?? 'build/data'}/${name}`),
  { world: true },
)
const rows = readRows(file)
  .filter((row) => values.half === 'all' || halfOf(row) === values.half)
  .filter((_, index) => index % Number(values.every) === 0)
const withChanges = !values.misses && !values.curve
const outcomes = rows.map((row) => judgeRow(ground, row, withChanges))
const conversions = rows.flatMap((row) => conversionsIn(row.text, withChanges))
if (values.misses) for (const outcome of outcomes) printMiss(outcome)
if (values.misses && values.half === 'fit')
  for (const { quote, verdict } of conversions) if (verdict !== 'agrees') console.log(`${verdict}: ${quote}`)
console.log(`${rows.length} rows, half "${values.half}"`)
for (const text of values.curve ? curveOf(outcomes) : tableOf(outcomes, conversions).map(printed)) console.log(text)

/** Fit half only: the other half is for counting, not for reading. */
function printMiss({ row, found, finding, held, rightSubject, rightReference }: Outcome): void {
  const what = !found
    ? 'not found'
    : !held
      ? null
      : finding!.verdict === 'undecided'
        ? `undecided (${finding!.why})`
        : !rightSubject || !rightReference
          ? 'wrong place'
          : finding!.verdict !== 'agrees'
            ? finding!.verdict
            : null
  if (what === null || values.half !== 'fit') return
  const side = (report: NonNullable<typeof finding>['subject']) =>
    `${report?.text} = ${report?.place ? `${report.place.id} ${report.place.type}` : report?.status}`
  const { subject, relation, reference } = row
  const stated = [subject.name, `${relation.distance} ${relation.direction}`, reference.surface ?? reference.name]
  console.log(`${what}: ${row.id} [${stated.join(' | ')}]`)
  console.log(`    ${row.text.replace(/\s+/g, ' ').slice(0, 280)}`)
  if (finding) console.log(`    ${side(finding.subject)}; ${side(finding.reference)}; ${finding.message}`)
}
