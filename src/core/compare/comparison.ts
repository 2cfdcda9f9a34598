/** Several reports of one event: what goes in, and what comes out. Plain data throughout. */
import type { CheckResult, CompareSaid, Finding, PartialDate, Path } from '../model.ts'

/** One report, and what the check found in it. */
export interface Report {
  /** Unique among the reports. */
  readonly id: string
  /** Who printed it; '' where nobody says. */
  readonly outlet: string
  /** The day of reporting. */
  readonly date: PartialDate | null
  readonly text: string
  readonly result: CheckResult
}

/** What one report says of one thing: a finding with what comparing needs beside it. */
export interface Statement {
  /** "report:finding", unique in the comparison. */
  readonly id: string
  readonly reportId: string
  readonly finding: Finding
  /** The day that it speaks of, whole or partial; null where it cannot be told. */
  readonly day: PartialDate | null
  /** Whose force it is, or who holds the place: a holder, or the words; null where it is not said. */
  readonly side: string | null
  /** By which way its distance is said to run. */
  readonly path: Path
}

/**
 * `agree`: the same, as figures are printed; `differ`: not the same, though both can hold, or no further apart than
 * published figures for one thing often are; `conflict`: not both can hold.
 */
export type Relation = 'agree' | 'differ' | 'conflict'

export type TopicKind = 'position' | 'distance' | 'taken' | 'held' | 'containment' | 'area' | 'coordinates'

/** Two statements of different reports that are not the same; `messageId` and `values` say why. */
export type Difference = CompareSaid & {
  readonly between: readonly [statementId: string, statementId: string]
  readonly relation: 'differ' | 'conflict'
  /** The same in one plain sentence. */
  readonly reason: string
}

/** What at least two reports speak of. */
export interface Topic {
  /** "t1", "t2"... in the order given. */
  readonly id: string
  readonly kind: TopicKind
  /** Who or what: "Thawra oilfield", "government". */
  readonly subject: string
  /** The places that it is measured from, by name; empty where nothing is measured from. */
  readonly references: readonly string[]
  readonly day: PartialDate | null
  /** By report, then by their order in its text. */
  readonly statements: readonly Statement[]
  /** The worst between any two reports. */
  readonly relation: Relation
  /** The gravest first. */
  readonly differences: readonly Difference[]
}

export interface ComparedReport {
  readonly id: string
  readonly outlet: string
  readonly date: PartialDate | null
  /** How many claims were found in it. */
  readonly claims: number
  /** The report whose text and day it repeats: it is not counted again. */
  readonly sameAs: string | null
}

export interface Comparison {
  /** By day, outlet and id, whatever the order they were given in. */
  readonly reports: readonly ComparedReport[]
  /** Conflicts first. */
  readonly topics: readonly Topic[]
  /** What only one report speaks of. */
  readonly alone: readonly Statement[]
  /** What is worth saying of the whole, in plain sentences. */
  readonly notes: readonly string[]
}
