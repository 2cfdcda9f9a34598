/** Several reports of one event, side by side: what they agree on, and what cannot all be true. */
import { comparing } from '../model.ts'
import type { CompareSaid, CompareWords, TheatrePack } from '../model.ts'
import { englishComparison } from '../../lang/en/words/compare.ts'
import type { ComparedReport, Comparison, Difference, Relation, Report, Statement, Topic } from './comparison.ts'
import { nameOf } from './places.ts'
import { relate, type Related } from './relate.ts'
import { statementsOf } from './statements.ts'
import { gather, type Gathered } from './topics.ts'

/** Statements of one topic that are held against one another; those behind them are listed only. */
const mostCompared = 48
const mostDifferences = 12
const ranks: Readonly<Record<Relation, number>> = { conflict: 0, differ: 1, agree: 2 }

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const inOrder = (a: Report, b: Report): number =>
  byText(a.date ?? '', b.date ?? '') || byText(a.outlet, b.outlet) || byText(a.id, b.id)

/** The first report with the same words and the same day. */
function repeated(reports: readonly Report[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>()
  const same = new Map<string, string>()
  for (const { id, date, text } of reports) {
    const key = `${date ?? ''}\n${text.replace(/\s+/g, ' ').trim()}`
    const before = first.get(key)
    if (before === undefined) first.set(key, id)
    else same.set(id, before)
  }
  return same
}

interface Pair {
  readonly a: Statement
  readonly b: Statement
  readonly related: Related
}

/** Every statement against those of other reports; a report that says both tells of two things. */
function pairsOf({ kind, statements }: Gathered): readonly Pair[] {
  const some = statements.slice(0, mostCompared)
  const pairs = some.flatMap((a, index) =>
    some
      .slice(index + 1)
      .filter((b) => a.reportId !== b.reportId)
      .map((b) => ({ a, b, related: relate(kind, a, b) })),
  )
  const agreed = new Set(
    pairs
      .filter(({ related }) => related.relation === 'agree')
      .flatMap(({ a, b }) => [`${a.id}\n${b.reportId}`, `${b.id}\n${a.reportId}`]),
  )
  return pairs.filter(({ a, b }) => !agreed.has(`${a.id}\n${b.reportId}`) && !agreed.has(`${b.id}\n${a.reportId}`))
}

function differencesOf(gathered: Gathered, words: CompareWords): readonly Difference[] {
  return pairsOf(gathered)
    .flatMap(({ a, b, related }): readonly Difference[] =>
      related.relation === 'agree'
        ? []
        : [{ between: [a.id, b.id], relation: related.relation, reason: words.say(related.reason), ...related.reason }],
    )
    .sort((a, b) => ranks[a.relation] - ranks[b.relation])
    .slice(0, mostDifferences)
}

const distinct = (words: readonly (string | null | undefined)[]): readonly string[] => [
  ...new Set(words.flatMap((word) => word || [])),
]

function topicOf(gathered: Gathered, words: CompareWords): Omit<Topic, 'id'> {
  const { kind, statements } = gathered
  const differences = differencesOf(gathered, words)
  const moves = kind === 'position'
  const sides = distinct(statements.map(({ side }) => side))
  const subject = moves ? (sides[0] ?? '') : nameOf(statements[0]!.finding.subject)
  const days = distinct(statements.map(({ day }) => day))
  return {
    kind,
    subject,
    references: distinct(statements.map(({ finding }) => nameOf(finding.reference))).filter((name) => name !== subject),
    day: days.length === 1 ? days[0]! : null,
    statements,
    relation: differences[0]?.relation ?? 'agree',
    differences,
  }
}

const reportsIn = ({ statements }: Gathered): number => new Set(statements.map(({ reportId }) => reportId)).size

function notesOn(
  reports: readonly ComparedReport[],
  topics: readonly Topic[],
  given: readonly Report[],
): readonly CompareSaid[] {
  const called = (id: string): string => reports.find((one) => one.id === id)?.outlet || id
  const packs = new Set(given.flatMap(({ result }) => result.packId ?? []))
  return [
    ...reports.flatMap(({ id, sameAs, date, claims }) => [
      ...(sameAs === null ? [] : [comparing('compare.same-text', { report: called(id), as: called(sameAs) })]),
      ...(date === null ? [comparing('compare.no-date', { report: called(id) })] : []),
      ...(claims === 0 ? [comparing('compare.nothing-found', { report: called(id) })] : []),
    ]),
    ...(packs.size > 1 ? [comparing('compare.theatres', { packs: [...packs].sort().join(', ') })] : []),
    ...(reports.length > 1 && topics.length === 0 ? [comparing('compare.nothing-common', {})] : []),
  ]
}

/**
 * Compares reports: what at least two of them speak of, how it agrees, and what only one says. Pure and deterministic:
 * the order in which the reports are given changes nothing. `packs` say what sides are called, `words` in which language
 * the reasons and notes are (English unless said).
 */
export function compare(
  given: readonly Report[],
  packs: readonly TheatrePack[] = [],
  words: CompareWords = englishComparison,
): Comparison {
  const sorted = given.toSorted(inOrder)
  const same = repeated(sorted)
  const statements = sorted.filter(({ id }) => !same.has(id)).flatMap((report) => statementsOf(report, packs))
  const groups = gather(statements)
  const topics = groups
    .filter((group) => reportsIn(group) > 1)
    .map((group) => topicOf(group, words))
    .map((topic, index) => ({ topic, index }))
    .sort((a, b) => ranks[a.topic.relation] - ranks[b.topic.relation] || a.index - b.index)
    .map(({ topic }, index) => ({ id: `t${index + 1}`, ...topic }))
  const shared = new Set(topics.flatMap((topic) => topic.statements.map(({ id }) => id)))
  const reports = sorted.map(({ id, outlet, date, result }) => ({
    id,
    outlet,
    date,
    claims: result.findings.length,
    sameAs: same.get(id) ?? null,
  }))
  return {
    reports,
    topics,
    alone: statements.filter(({ id }) => !shared.has(id)),
    notes: notesOn(reports, topics, given).map((note) => words.say(note)),
  }
}
