import BookOpenText from '@lucide/svelte/icons/book-open-text'
import type { FeatureOf } from '../../kernel/feature-of.ts'
import type { ReadingPort } from '../../kernel/ports.ts'
import { Reading } from './reading.svelte.ts'

/** Why a sentence was read as it was. */
export const reading: FeatureOf<ReadingPort> = ({ checks, document }, checker) => {
  const port = new Reading(
    (request) => checker.explain(request),
    () => {
      const { editor, annotations } = document
      if (!editor) return null
      const { reported: date, pins, places } = annotations
      return { text: editor.text, options: { date, pins, packId: checks.packChoice }, places, at: editor.cursor }
    },
  )
  return {
    port,
    panels: [
      {
        slot: 'below-draft',
        wanted: () => port.shown,
        load: () => import('./ReadingPanel.svelte'),
        close: () => port.close(),
      },
    ],
    commands: [
      {
        key: ({ key }) => key === 'F9',
        menu: { of: 'drafts', icon: BookOpenText, label: ({ reading: words }) => words.heading },
        run: () => port.toggle(),
      },
    ],
    hears: { explained: ({ version, trace }) => port.receive(version, trace) },
    checked: () => port.follow(0),
    opened: () => port.follow(),
  }
}
