/** A text that plainly is markup, though no file says so: what somebody copied out of an editor or a wiki. */
import type { TextFormat } from './format.ts'
import { formatOfText } from './format.ts'

type Markup = Exclude<TextFormat, 'text'>

/** Enough to tell. */
const looked = 20_000

/** Signs of each; two different ones, or one of them three times, are no accident. */
const signs: readonly (readonly [Markup, readonly RegExp[]])[] = [
  [
    'html',
    [
      /<\/(?:p|div|h[1-6]|li|ul|ol|td|tr|table|blockquote|article|section)>/gi,
      /<(?:a\s[^<>]{0,300}href|span|img\s|p[\s>]|br\s?\/?>)/gi,
      /<\/(?:a|b|i|em|strong|span)>/gi,
    ],
  ],
  [
    'latex',
    [
      /\\(?:emph|textbf|textit|section|subsection|cite\w*|footnote|label|ref|SI|qty)\s?[[{]/g,
      /\\begin\s?\{\w/g,
      /\\(?:,|&|%)/g,
      /\d~\w/g,
    ],
  ],
  [
    'wikitext',
    [
      /\[\[[^\][\n]{1,200}\]\]/g,
      /\{\{[^{}\n]{1,200}[|}]/g,
      /'''[^'\n]{1,200}'''/g,
      /<ref[\s>/]/gi,
      /^={2,5}[^=\n]{1,100}={2,5}\s*$/gm,
    ],
  ],
  [
    'markdown',
    [
      /\]\((?:https?:|\/|#|mailto:)[^)\s]{0,500}\)/g,
      /(?:^|[\s(])\*\*[^*\n]{1,200}\*\*/g,
      /^#{1,6} \S/gm,
      /^> \S/gm,
      /^```/gm,
      /^\[[^\]\n]{1,60}\]: \S/gm,
      /^\|(?:\s?:?-{3,}:?\s?\|)+\s*$/gm,
    ],
  ],
]

/** null where it may be a text like any other. */
export function plainMarkup(text: string): Markup | null {
  const start = text.slice(0, looked)
  const told = formatOfText(start)
  if (told !== null && told !== 'text') return told
  if (
    /^\uFEFF?---\r?\n[\s\S]{0,2000}?^\w+:[\s\S]{0,2000}?\n---\r?\n/m.test(start.slice(0, 4000)) &&
    start.startsWith('---')
  )
    return 'markdown'
  return signs.find(([, patterns]) => isPlain(patterns, start))?.[0] ?? null
}

function isPlain(patterns: readonly RegExp[], text: string): boolean {
  const counts = patterns.map((pattern) => (text.match(pattern) ?? []).length)
  return counts.filter((count) => count > 0).length >= 2 || counts.some((count) => count >= 3)
}
