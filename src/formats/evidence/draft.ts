import type { Finding, Verdict } from '../../core/model.ts'
import { worstVerdict } from '../../present/verdicts.ts'
import { escaped } from '../xml/escape.ts'
import type { EvidenceWords } from './words.ts'

/**
 * The text with each finding underlined by its verdict and numbered behind its last letter. Where findings overlap,
 * the graver verdict is drawn, and all numbers stand.
 */
export function draftHtml(text: string, findings: readonly Finding[], names: EvidenceWords['verdicts']): string {
  const spans = findings.map((finding, index) => ({ ...within(finding, text.length), finding, number: index + 1 }))
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b)
  const parts = cuts.slice(1).map((to, index) => {
    const from = cuts[index]!
    const over = spans.filter((span) => span.from < to && span.to > from)
    const ends = spans.filter((span) => span.to === to && span.from < to)
    return (
      marked(text.slice(from, to), worstVerdict(over.map(({ finding }) => finding.verdict)), names) +
      ends.map(({ number }) => `<sup><a href="#finding-${number}">${number}</a></sup>`).join('')
    )
  })
  return `<div class="draft" dir="auto">${parts.join('')}</div>`
}

function within({ from, to }: Finding, length: number) {
  return { from: Math.min(Math.max(0, from), length), to: Math.min(Math.max(0, to), length) }
}

function marked(text: string, verdict: Verdict | null, names: EvidenceWords['verdicts']): string {
  if (verdict === null) return escaped(text)
  return `<mark class="${verdict}" title="${escaped(names[verdict])}">${escaped(text)}</mark>`
}
