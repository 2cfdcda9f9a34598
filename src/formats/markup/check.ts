/** A source checked: rendered, read, and told in its own places. */
import type { CheckOptions, CheckResult, Finding } from '../../core/model.ts'
import { said } from '../../core/model.ts'
import { draftNoteIn } from '../../core/judge/findings/worded.ts'
import { englishWords } from '../../lang/en/words/english.ts'
import type { Ignored, IgnoreOptions } from '../ignore/apply.ts'
import { applyIgnores } from '../ignore/apply.ts'
import { noneDismissed } from '../ignore/dismissed.ts'
import type { Source } from './source.ts'
import { placed } from './place.ts'
import { editsOf, isPrinted } from './fixes.ts'

export type CheckText = (text: string, options: CheckOptions) => CheckResult

export interface SourceResult {
  /** In the places of the source. */
  readonly result: CheckResult
  /** In the places of the rendered text: what corrections are made from. */
  readonly rendered: CheckResult
  readonly ignored: readonly Ignored[]
  /** The same in the places of the rendered text. */
  readonly silenced: readonly Finding[]
}

const nothing: IgnoreOptions = { dismissed: noneDismissed, kindsOff: new Set() }

/** The day of reporting is the given one, else the one that the source gives itself. */
export function checkSource(
  of: Source,
  check: CheckText,
  options: CheckOptions,
  ignore: IgnoreOptions = nothing,
): SourceResult {
  const date = options.date ?? of.rendered.date
  const words = options.words ?? englishWords
  const found = withoutTemplates(check(of.rendered.text, { ...options, date }), of)
  const { result, ignored } = applyIgnores(found, of, ignore, words)
  const notes = [
    ...result.notes,
    ...(of.untold ? [draftNoteIn(words, of.untold.code, of.untold.told)] : []),
    ...of.rendered.faults.map((fault) => draftNoteIn(words, 'source', said('draft.source', { fault }))),
  ]
  return {
    result: placed({ ...result, notes }, of),
    rendered: result,
    ignored: placedIgnored(ignored, found, of),
    silenced: ignored.map(({ finding }) => finding),
  }
}

/** House style says nothing of what a template or a command prints, where that cannot be asked to print otherwise. */
function withoutTemplates(found: CheckResult, of: Source): CheckResult {
  const isAuthors = ({ kind, from, fixes }: Finding) =>
    kind !== 'style' || !isPrinted(of.rendered, from) || fixes.some((fix) => editsOf(of, fix, true)?.length)
  return { ...found, findings: found.findings.filter(isAuthors) }
}

function placedIgnored(ignored: readonly Ignored[], found: CheckResult, of: Source): readonly Ignored[] {
  const { findings } = placed({ ...found, mentions: [], findings: ignored.map(({ finding }) => finding) }, of)
  return ignored.map(({ by }, index) => ({ by, finding: findings[index]! }))
}
