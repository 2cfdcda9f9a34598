/** A pasted text that plainly is markup: the page offers to read it as that. */
import { plainMarkup } from '../../../formats/markup/plainly.ts'
import type { Session } from '../../kernel/session.ts'
import { strings } from '../../strings.ts'
import { openMarkup } from './open-text.ts'
import type { Origin } from './origin.ts'

const names: Readonly<Record<Origin['format'], readonly [name: string, file: string]>> = {
  html: ['HTML', 'pasted.html'],
  markdown: ['Markdown', 'pasted.md'],
  wikitext: ['Wikitext', 'pasted.wiki'],
  latex: ['LaTeX', 'pasted.tex'],
}

export function offerMarkup(session: Session, text: string): void {
  const format = plainMarkup(text)
  if (format === null) return
  const [name, file] = names[format]
  const words = strings.notices
  session.notices.say(words.isMarkup(name), words.isMarkupDetail, {
    label: words.readAs(name),
    run: () => void openMarkup(session, { name: file, format, source: text }),
  })
}
