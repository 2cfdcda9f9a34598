/**
 * Comments of a source that silence findings: `groundline-disable` up to `groundline-enable` or the end,
 * `groundline-disable-next-line`, each for the kinds that it names, or for all.
 */
import type { FindingKind, Span } from '../../core/model.ts'
import type { Comment } from '../markup/rendered.ts'
import { inSource } from '../markup/rendered.ts'
import type { Source } from '../markup/source.ts'
import { didYouMean, findingKinds, isKind } from './kinds.ts'

export interface Directive {
  /** Of the comment. */
  readonly comment: Span
  readonly name: 'disable' | 'disable-next-line' | 'enable'
  /** What it silences: the source from `from` to `to`. */
  readonly span: Span
  /** null for all. */
  readonly kinds: readonly FindingKind[] | null
  /** Why it cannot be used as written, or null. */
  readonly fault: string | null
}

const pattern = /^\s*groundline-([a-z-]{1,40})(?![a-z-])(?:[\s:]([\s\S]{0,400}))?\s*$/i
/** More in one source are not heard: nobody wrote them by hand. */
const most = 1000
const names: readonly string[] = ['disable', 'disable-next-line', 'enable']

/** The directives of a source, in its order. What stands behind "--" is the author's reason. */
export function directivesOf(of: Source): readonly Directive[] {
  const written = of.rendered.comments.flatMap((comment) => directive(of, comment) ?? []).slice(0, most)
  const ends = new Map(
    written.map((one, index) => [one, isOpen(one) ? endOf(one, written.slice(index + 1)) : undefined]),
  )
  const used = new Set(ends.values())
  return written.map((one) => {
    const end = ends.get(one)
    if (end) return { ...one, span: { from: one.span.from, to: end.comment.from } }
    return one.name === 'enable' && one.fault === null && !used.has(one) ? { ...one, fault: nothingOff } : one
  })
}

const nothingOff = '“groundline-enable” ends nothing: no groundline-disable of these kinds stands before it'

const isOpen = ({ name, fixed, fault }: Written): boolean => name === 'disable' && !fixed && fault === null

interface Written extends Directive {
  /** It is attached to words of its own. */
  readonly fixed: boolean
}

function directive(of: Source, comment: Comment): Written | null {
  const found = pattern.exec(comment.text)
  if (!found) return null
  const name = found[1]!.toLowerCase()
  const rest = (found[2] ?? '').toLowerCase()
  const known = names.includes(name)
  const words = rest
    .replace(/(?:^|\s)--[\s\S]*$/, '')
    .split(/[\s,]+/)
    .filter((word) => word !== '')
  const wrong = words.find((word) => !isKind(word))
  const fault = !known
    ? `“groundline-${name}” is no directive${didYouMean(name, names)}`
    : wrong !== undefined
      ? `“${wrong}” is no kind of finding${didYouMean(wrong, findingKinds)}`
      : null
  return {
    comment: { from: comment.from, to: comment.to },
    name: known ? (name as Directive['name']) : 'enable',
    span: comment.covers ?? spanOf(of, name, comment),
    kinds: words.length === 0 ? null : words.filter(isKind),
    fault,
    fixed: comment.covers !== undefined,
  }
}

/** The next line that holds anything, or all that follows. */
function spanOf(of: Source, name: string, { to }: Span): Span {
  const { source } = of
  if (name !== 'disable-next-line') return { from: to, to: source.length }
  const end = lineEnd(source, to)
  const beside = of.format === 'html' ? paragraphBehind(of, to, end) : null
  if (beside) return beside
  const next = /\S/.exec(source.slice(end))
  const from = next ? end + next.index : source.length
  return { from, to: lineEnd(source, from) }
}

/** Lines of HTML are no lines of its text: the paragraph that begins behind a comment before the line of the source ends. */
function paragraphBehind({ rendered }: Source, to: number, end: number): Span | null {
  const first = rendered.pieces.find((piece) => piece.from >= to)
  if (!first || first.from >= end) return null
  const close = rendered.text.indexOf('\n\n', first.at)
  const whole = { from: first.at, to: close < 0 ? rendered.text.length : close }
  return { from: to, to: inSource(rendered, whole).to }
}

function lineEnd(source: string, from: number): number {
  const end = source.slice(from).search(/[\r\n]/)
  return end < 0 ? source.length : from + end
}

/** Where the same kinds, or all, are switched on again. */
const endOf = (one: Written, later: readonly Written[]): Written | undefined =>
  later.find(
    ({ name, fault, kinds }) => name === 'enable' && fault === null && (kinds === null || sameKinds(kinds, one.kinds)),
  )

const sameKinds = (a: readonly FindingKind[], b: readonly FindingKind[] | null): boolean =>
  b !== null && b.every((kind) => a.includes(kind))

/** Whether the directive silences a finding of that kind whose words stand there. */
export function silences({ name, span, kinds, fault }: Directive, kind: FindingKind, at: Span): boolean {
  if (name === 'enable' || fault !== null) return false
  return (kinds === null || kinds.includes(kind)) && at.from < span.to && at.to > span.from
}
