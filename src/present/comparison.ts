/** A comparison as rows and as map features: what the page, the tables and the reports show of it. */
import type { ShownVerdict } from './verdict-marks.ts'
import { shownVerdict } from './verdict-marks.ts'
import type { Feature } from 'geojson'
import type { ComparedReport, Comparison, Relation, Statement, Topic, TopicKind } from '../core/compare/comparison.ts'
import { figureWords } from './comparison-words.ts'
import { outletColour } from './outlets.ts'
import { holderName } from './palette.ts'

export interface ComparisonRow {
  readonly topic: string
  readonly kind: TopicKind
  readonly about: string
  readonly relation: Relation
  /** "A", "B"...: how a report is called in tables and on the map. */
  readonly letter: string
  readonly outlet: string
  readonly reported: string | null
  readonly quote: string
  readonly figure: string
  readonly lowMetres: number | null
  readonly highMetres: number | null
  readonly day: string | null
  readonly verdict: string
  /** The same, or `long` or `short` where it agrees by practice alone. */
  readonly shown: ShownVerdict
  readonly measuredMetres: number | null
  readonly message: string
  /** Why it differs from others, one sentence each. */
  readonly reasons: readonly string[]
}

const alphabet = 26

/** "A" to "Z", then "AA". */
export const letterOf = (index: number): string =>
  (index < alphabet ? '' : letterOf(Math.floor(index / alphabet) - 1)) + String.fromCharCode(65 + (index % alphabet))

export const outletOf = ({ outlet, id }: ComparedReport): string => outlet || id

interface Placed {
  readonly report: ComparedReport
  readonly index: number
}

/** Where each report stands in the list, by id. */
export function placesOf({ reports }: Comparison): ReadonlyMap<string, Placed> {
  return new Map(reports.map((report, index) => [report.id, { report, index }]))
}

export const kindWords: Readonly<Record<TopicKind, string>> = {
  position: 'Where forces stood',
  distance: 'How far, which way',
  taken: 'When it was taken',
  held: 'Who held it',
  containment: 'Where it lies',
  area: 'How large',
  coordinates: 'At which point',
}

/** Who or what a topic is of, in words; '' for a force that nobody names. */
const subjectOf = ({ kind, subject }: Topic): string => (kind === 'position' ? holderName(subject) : subject)

/** "Where forces stood: Syrian government, from Tabqa airbase, Tabqa". */
export function aboutOf(topic: Topic): string {
  const { kind, references } = topic
  const subject = subjectOf(topic)
  const from =
    references.length > 0 ? `${subject === '' ? 'forces' : subject}, from ${references.join(' and ')}` : subject
  return `${kindWords[kind]}: ${from}`
}

function rowOf(topic: Topic, statement: Statement, { report, index }: Placed): ComparisonRow {
  const { finding } = statement
  return {
    topic: topic.id,
    kind: topic.kind,
    about: aboutOf(topic),
    relation: topic.relation,
    letter: letterOf(index),
    outlet: outletOf(report),
    reported: report.date,
    quote: finding.quote,
    figure: figureWords(topic.kind, statement),
    lowMetres: finding.stated.lowMetres,
    highMetres: finding.stated.highMetres,
    day: statement.day,
    verdict: finding.verdict,
    shown: shownVerdict(finding),
    measuredMetres: finding.measured?.metres ?? null,
    message: finding.message,
    reasons: topic.differences.filter(({ between }) => between.includes(statement.id)).map(({ reason }) => reason),
  }
}

/** One row a statement, topic by topic, conflicts first. */
export function comparisonRows(comparison: Comparison): readonly ComparisonRow[] {
  const places = placesOf(comparison)
  return comparison.topics.flatMap((topic) =>
    topic.statements.map((statement) => rowOf(topic, statement, places.get(statement.reportId)!)),
  )
}

/** Where each statement of a topic allows its subject to lie, in its outlet's colour (simplestyle 1.1.0). */
export function comparisonFeatures(comparison: Comparison, topics = comparison.topics): readonly Feature[] {
  const places = placesOf(comparison)
  return topics.flatMap((topic) =>
    topic.statements.flatMap((statement) => {
      const row = rowOf(topic, statement, places.get(statement.reportId)!)
      const { region, subject } = statement.finding
      const at = subject?.place
      const geometry = region?.geometry ?? (at ? { type: 'Point' as const, coordinates: [at.lon, at.lat] } : null)
      if (geometry === null) return []
      const colour = outletColour(places.get(statement.reportId)!.index)
      return [
        {
          type: 'Feature' as const,
          id: statement.id,
          geometry,
          properties: {
            ...row,
            reasons: row.reasons.join(' '),
            role: 'comparison',
            index: places.get(statement.reportId)!.index,
            title: `${row.letter} ${row.outlet}: ${row.figure}`,
            stroke: colour,
            fill: colour,
            'fill-opacity': 0.15,
            'stroke-width': 2,
            'marker-color': colour,
          },
        },
      ]
    }),
  )
}
