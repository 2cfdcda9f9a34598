/** Several reports of one event, side by side: what they agree on, and what cannot all be true. */
import type { TheatrePack } from '../model.ts'
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

function differencesOf(gathered: Gathered): readonly Difference[] {
  return pairsOf(gathered)
    .flatMap(({ a, b, related: { relation, reason } }): readonly Difference[] =>
      relation === 'agree' ? [] : [{ between: [a.id, b.id], relation, reason }],
    )
    .sort((a, b) => ranks[a.relation] - ranks[b.relation])
    .slice(0, mostDifferences)
}

const distinct = (words: readonly (string | null | undefined)[]): readonly string[] => [
  ...new Set(words.flatMap((word) => word || [])),
]

function topicOf(gathered: Gathered): Omit<Topic, 'id'> {
  const { kind, statements } = gathered
  const differences = differencesOf(gathered)
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

function notesOn(reports: readonly ComparedReport[], topics: readonly Topic[], given: readonly Report[]): string[] {
  const called = (id: string): string => reports.find((one) => one.id === id)?.outlet || id
  const packs = new Set(given.flatMap(({ result }) => result.packId ?? []))
  return [
    ...reports.flatMap(({ id, outlet, sameAs, date, claims }) => [
      ...(sameAs === null ? [] : [`${outlet || id} has the same text as ${called(sameAs)}: it is counted once.`]),
      ...(date === null ? [`${outlet || id} has no date: “Sunday” in it names no day.`] : []),
      ...(claims === 0 ? [`Nothing about the ground was found in ${outlet || id}.`] : []),
    ]),
    ...(packs.size > 1 ? [`The reports fall into different theatres (${[...packs].sort().join(', ')}).`] : []),
    ...(reports.length > 1 && topics.length === 0 ? ['The reports speak of nothing in common.'] : []),
  ]
}

/**
 * Compares reports: what at least two of them speak of, how it agrees, and what only one says. Pure and deterministic:
 * the order in which the reports are given changes nothing. `packs` say what sides are called.
 */
export function compare(given: readonly Report[], packs: readonly TheatrePack[] = []): Comparison {
  const sorted = given.toSorted(inOrder)
  const same = repeated(sorted)
  const statements = sorted.filter(({ id }) => !same.has(id)).flatMap((report) => statementsOf(report, packs))
  const groups = gather(statements)
  const topics = groups
    .filter((group) => reportsIn(group) > 1)
    .map(topicOf)
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
    notes: notesOn(reports, topics, given),
  }
}
