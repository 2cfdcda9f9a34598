/** Findings that a comment or the list of dismissed ones silences, taken out of a result and told beside it. */
import type { CheckResult, DraftNote, Finding, FindingKind, Span, Words } from '../../core/model.ts'
import { said } from '../../core/model.ts'
import { draftNoteIn } from '../../core/judge/findings/worded.ts'
import { lineIndex } from '../../core/text/lines.ts'
import { severityOf } from '../../present/diagnostics.ts'
import type { Source } from '../markup/source.ts'
import { inSource } from '../markup/rendered.ts'
import type { Directive } from './directives.ts'
import { directivesOf, silences } from './directives.ts'
import type { DismissedIds } from './dismissed.ts'
import { isDismissedIn } from './dismissed.ts'

export interface Ignored {
  readonly finding: Finding
  readonly by: 'comment' | 'dismissed' | 'kind'
}

export interface IgnoreOptions {
  readonly dismissed: DismissedIds
  /** The text that is checked, as the list of dismissed findings calls it. */
  readonly file?: string
  /** Kinds that are switched off. */
  readonly kindsOff: ReadonlySet<FindingKind>
}

export interface Kept {
  readonly result: CheckResult
  readonly ignored: readonly Ignored[]
}

/** `result` speaks of the rendered text. Directives that silence nothing, or cannot be used, become notes. */
export function applyIgnores(result: CheckResult, of: Source, options: IgnoreOptions, words: Words): Kept {
  const directives = directivesOf(of)
  const used = new Set<Directive>()
  const ignored: Ignored[] = []
  const findings = result.findings.filter((finding) => {
    const by = silencer(finding, inSource(of.rendered, finding), directives, used, options)
    if (by) ignored.push({ finding, by })
    return by === null
  })
  const notes = [...result.notes, ...directives.flatMap((one) => noteOf(one, used.has(one), of, words))]
  return { result: { ...result, findings, notes }, ignored }
}

/** A comment silences what would be reported: one above words that agree is needless. */
function silencer(
  finding: Finding,
  at: Span,
  directives: readonly Directive[],
  used: Set<Directive>,
  { dismissed, file, kindsOff }: IgnoreOptions,
): Ignored['by'] | null {
  const { id, kind } = finding
  const silent = severityOf(finding) === null ? [] : directives.filter((one) => silences(one, kind, at))
  for (const one of silent) used.add(one)
  if (silent.length > 0) return 'comment'
  if (kindsOff.has(kind)) return 'kind'
  return isDismissedIn(dismissed, id, file ?? null) ? 'dismissed' : null
}

function noteOf({ name, fault, comment }: Directive, isUsed: boolean, of: Source, words: Words): readonly DraftNote[] {
  const line = of.format === 'docx' ? null : lineIndex(of.source).at(comment.from).line
  if (fault !== null) return [draftNoteIn(words, 'unused-ignore', said('draft.comment-unusable', { line, fault }))]
  if (isUsed || name === 'enable') return []
  return [draftNoteIn(words, 'unused-ignore', said('draft.comment-needless', { line, name }))]
}
