import { strings } from '../../strings.ts'
import { headlineOf } from '../../../present/headline.ts'
import type { Kernel } from '../kernel.svelte.ts'

/** What the draft at hand is called in what leaves the page. */
export function titleIn({ document }: Pick<Kernel, 'document'>): string {
  return headlineOf(document.editor?.text ?? '') || strings.name
}
