/** A draft in several languages as it is read in each of them. */
import type { Draft, Span, Unread } from '../model.ts'
import { countBefore } from './count-before.ts'

const kept = new WeakMap<Draft, readonly Draft[]>()

/** One view for each language of the draft: in it the parts in other languages are unread. */
export function viewsOf(draft: Draft): readonly Draft[] {
  if (draft.parts.length < 2) return [draft]
  const known = kept.get(draft)
  if (known) return known
  const views = [...new Set(draft.parts.map(({ language }) => language))].map((language) => viewIn(draft, language))
  kept.set(draft, views)
  return views
}

function viewIn(draft: Draft, language: Draft['language']): Draft {
  const others = draft.parts.filter((part) => part.language !== language)
  const own = <T extends Span>(items: readonly T[]): readonly T[] =>
    items.filter(({ from }) => partAt(draft, from).language === language)
  const unread = [...own(draft.unread), ...others.map(({ from, to }): Unread => ({ ...nowhere, from, to }))]
  return {
    ...draft,
    language,
    quantities: own(draft.quantities),
    compass: own(draft.compass),
    coordinates: own(draft.coordinates),
    unread: unread.sort((a, b) => a.from - b.from),
  }
}

const nowhere = { paragraph: 0, language: '', code: '' }

const partAt = ({ parts }: Draft, offset: number) =>
  parts[Math.max(0, countBefore(parts, ({ from }) => from <= offset) - 1)]!

/** The draft as it is read at an offset. */
export function viewAt(draft: Draft, offset: number): Draft {
  if (draft.parts.length < 2) return draft
  const { language } = partAt(draft, offset)
  return viewsOf(draft).find((view) => view.language === language)!
}
