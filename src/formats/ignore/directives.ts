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

const pattern = /^\s*groundline-([a-z-]{1,40})(?![a-z-])(?:[\s:]([\s\S]{0,400}))?\s*$/i
/** More in one source are not heard: nobody wrote them by hand. */
const most = 1000
const names: readonly string[] = ['disable', 'disable-next-line', 'enable']

/** The directives of a source, in its order. What stands behind "--" is the author's reason. */
export function directivesOf(source: string, comments: readonly Comment[]): readonly Directive[] {
  const written = comments.flatMap((comment) => directive(source, comment) ?? []).slice(0, most)
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

function directive(source: string, comment: Comment): Written | null {
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
