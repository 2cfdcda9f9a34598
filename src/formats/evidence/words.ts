/** Every word of the report that is not the draft's or the data's own: in the language of whoever writes it. */
import type { FeatureType } from '../../core/model.ts'
import type { LabelWords } from '../../lang/engine/labels.ts'
import type { TrailEntry } from '../../present/trail.ts'
import type { ShownVerdict } from '../../present/verdict-marks.ts'

export interface EvidenceWords {
  /** BCP 47, and which way it runs. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly title: (title: string) => string
  /** `date`: ISO 8601, whole or partial. */
  readonly reported: (date: string) => string
  /** `written`: ISO 8601 with its time. */
  readonly written: (written: string, program: string) => string
  readonly moment: (time: string) => string
  readonly verdicts: Readonly<Record<ShownVerdict, string>>
  readonly text: string
  readonly findings: string
  readonly noFindings: string
  readonly number: string
  readonly says: string
  readonly claimed: string
  readonly measured: string
  /** "38 to 46.3 km" */
  readonly range: (low: string, high: string) => string
  readonly bearing: (degrees: number) => string
  readonly between: string
  readonly tolerance: string
  readonly sources: string
  readonly kept: (reason: string) => string
  readonly maps: string
  readonly leftOut: (alternative: string) => string
  readonly trail: string
  readonly noTrail: string
  readonly when: string
  readonly inText: string
  readonly finding: string
  readonly done: string
  readonly data: string
  readonly action: (entry: TrailEntry) => string
  readonly noData: string
  readonly relations: RelationWords
  readonly labels: LabelWords
}

/** What a claim says of its place, where that is no figure. */
export interface RelationWords {
  readonly plain: Readonly<Record<string, string>>
  readonly heldBy: (holder: string) => string
  readonly takenBy: (holder: string) => string
  readonly lostBy: (holder: string) => string
  readonly isA: (word: string) => string
  readonly holder: (id: string) => string
  readonly type: (type: FeatureType) => string
}

/** "taken by the Syrian government" for "taken-by:government"; '' for what the words do not know. */
export function relationInWords(relation: string | null, words: RelationWords): string {
  if (relation === null) return ''
  const at = relation.indexOf(':')
  const [verb, of] = at < 0 ? [relation, ''] : [relation.slice(0, at), relation.slice(at + 1)]
  if (verb === 'held-by') return words.heldBy(words.holder(of))
  if (verb === 'taken-by') return words.takenBy(words.holder(of))
  if (verb === 'lost-by') return words.lostBy(words.holder(of))
  if (verb === 'is-a') return words.isA(words.type(of as FeatureType))
  return Object.hasOwn(words.plain, verb) ? words.plain[verb]! : ''
}
