/** Places of names that somebody else has found: a gold standard's toponyms, another tool's mentions. */
import '../mention/lines.ts'
import '../text/coordinates/coordinates.ts'
import { countBefore } from '../text/count-before.ts'
import type { Draft, Ground, Mention, Resolution, Span } from '../model.ts'
import { matchesOf, mentionOver } from '../mention/build.ts'
import { findMentions } from '../mention/find.ts'
import { read } from '../text/read.ts'
import { resolveAll } from './resolve.ts'

/** Token range that a span touches, or null where it touches none. */
function tokensOf(draft: Draft, span: Span): readonly [number, number] | null {
  const first = countBefore(draft.tokens, (token) => token.to <= span.from)
  const last = countBefore(draft.tokens, (token) => token.from < span.to)
  return last > first ? [first, last] : null
}

/** The program's own reading of the same words, for its type words and apposition, if it reads them as a name. */
function readingOf(own: readonly Mention[], span: Span): Mention | null {
  return own.find((mention) => mention.form === 'name' && mention.from <= span.from && span.to <= mention.to) ?? null
}

function mentionOf(draft: Draft, own: readonly Mention[], ground: Ground, span: Span, index: number): Mention | null {
  const range = tokensOf(draft, span)
  if (!range) return null
  const name = draft.text.slice(span.from, span.to)
  const reading = readingOf(own, span)
  const types = reading?.types ?? []
  const matches = matchesOf({ draft, gazetteer: ground.gazetteer }, name, types)
  return { ...mentionOver(draft, ...range, { name, types, apposed: reading?.apposed ?? [], matches }), index }
}

/** One resolution for each span, in order; `unknown` where no place bears the name. */
export function resolveGiven(text: string, spans: readonly Span[], ground: Ground): readonly Resolution[] {
  const draft = read(text)
  const own = findMentions(draft, ground.gazetteer)
  const given = spans.map((span, index) => mentionOf(draft, own, ground, span, index))
  const mentions = given
    .filter((mention) => mention !== null)
    .sort((a, b) => a.firstToken - b.firstToken)
    .map((mention, index) => ({ mention, index }))
  const renumbered = mentions.map(({ mention, index }) => ({ ...mention, index }))
  const resolve = resolveAll(draft, renumbered, new Map(), [], ground, {})
  const bySpan = new Map(mentions.map(({ mention, index }) => [mention.index, resolve(renumbered[index]!)]))
  return spans.map((_, index) => bySpan.get(index) ?? { status: 'unknown', place: null, candidates: [], reasons: [] })
}
