/**
 * Comments of a source that silence findings: `groundline-disable` up to `groundline-enable` or the end,
 * `groundline-disable-next-line`, each for the kinds that it names, or for all.
 */
import type { FindingKind, Span } from '../../core/model.ts'
import type { Comment } from '../markup/rendered.ts'
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

const pattern = /^\s*groundline-([a-z-]{1,40})(?![a-z-])(?:[\s:]([\s\S]{0,400}))?\s*$/
/** More in one source are not heard: nobody wrote them by hand. */
const most = 1000
const names: readonly string[] = ['disable', 'disable-next-line', 'enable']

/** The directives of a source, in its order. What stands behind "--" is the author's reason. */
export function directivesOf(source: string, comments: readonly Comment[]): readonly Directive[] {
  const written = comments.flatMap((comment) => directive(source, comment) ?? [])
  return written
    .slice(0, most)
    .map((one, index) =>
      one.name === 'disable' && !one.fixed ? untilEnabled(one, written.slice(index + 1, most)) : one,
    )
}

interface Written extends Directive {
  /** It is attached to words of its own. */
  readonly fixed: boolean
}

function directive(source: string, comment: Comment): Written | null {
  const found = pattern.exec(comment.text)
  if (!found) return null
  const [, name = '', rest = ''] = found
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
    span: comment.covers ?? spanOf(source, name, comment),
    kinds: words.length === 0 ? null : words.filter(isKind),
    fault,
    fixed: comment.covers !== undefined,
  }
}

/** The next line that holds anything, or all that follows. */
function spanOf(source: string, name: string, { to }: Span): Span {
  if (name !== 'disable-next-line') return { from: to, to: source.length }
  const next = /\S/.exec(source.slice(lineEnd(source, to)))
  const from = next ? lineEnd(source, to) + next.index : source.length
  return { from, to: lineEnd(source, from) }
}

function lineEnd(source: string, from: number): number {
  const end = source.slice(from).search(/[\r\n]/)
  return end < 0 ? source.length : from + end
}

/** Ends where the same kinds, or all, are switched on again. */
function untilEnabled(one: Written, later: readonly Written[]): Directive {
  const ends = later.find(({ name, fault, kinds }) => {
    return name === 'enable' && fault === null && (kinds === null || sameKinds(kinds, one.kinds))
  })
  return ends ? { ...one, span: { from: one.span.from, to: ends.comment.from } } : one
}

const sameKinds = (a: readonly FindingKind[], b: readonly FindingKind[] | null): boolean =>
  b !== null && b.every((kind) => a.includes(kind))

/** Whether the directive silences a finding of that kind whose words stand there. */
export function silences({ name, span, kinds, fault }: Directive, kind: FindingKind, at: Span): boolean {
  if (name === 'enable' || fault !== null) return false
  return (kinds === null || kinds.includes(kind)) && at.from < span.to && at.to > span.from
}
