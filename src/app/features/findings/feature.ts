import type { FeatureOf } from '../../kernel/feature-of.ts'
import type { ReviewPort } from '../../kernel/ports.ts'
import { Review } from './review.ts'
import { Walk } from './walk.svelte.ts'

/** What the author does about findings. */
export const review: FeatureOf<ReviewPort> = ({ checks, document, notices }) => {
  const port = new Review(() => ({
    findings: checks.findings,
    annotations: document.annotations,
    editor: document.editor,
    data: checks.ground?.data ?? [],
    upToDate: checks.upToDate,
    notices,
  }))
  return { port, checked: () => port.noteFlagsSoon() }
}

/** Going through the findings by keys. */
export const walk: FeatureOf<object> = (kernel) => {
  const { checks, document, selection } = kernel
  const port = new Walk({
    editor: () => document.editor,
    findings: () => checks.findings,
    selection,
    apply: (fix) => kernel.session?.review.apply(fix),
  })
  return {
    port,
    commands: [
      { key: ({ key, shiftKey }) => key === 'F8' && !shiftKey, run: () => port.go(1) },
      { key: ({ key, shiftKey }) => key === 'F8' && shiftKey, run: () => port.go(-1) },
      { key: ({ key, altKey }) => key === 'Enter' && altKey, run: () => port.useFix() },
      { key: ({ key }) => key === 'Escape' && selection.selected !== null, run: () => port.closeCard() },
    ],
  }
}
