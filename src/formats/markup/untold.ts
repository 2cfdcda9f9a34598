/** Sources that nobody has said the format of, or that a name calls plain text: read by what they hold, and what of that is told. */
import { said } from '../../core/model.ts'
import { formatOfText } from './format.ts'
import type { Markup } from './plainly.ts'
import { plainMarkup, seemingMarkup } from './plainly.ts'
import { readSource } from './read.ts'
import type { Source } from './source.ts'

const names: Readonly<Record<Markup, string>> = {
  html: 'HTML',
  markdown: 'Markdown',
  wikitext: 'wikitext',
  latex: 'LaTeX',
}

/** By its content. Never throws on any text. */
export function readUntold(source: string): Source {
  const format = plainMarkup(source)
  if (format === null) return readAsText(source)
  const read = readSource(source, format)
  const told = said('draft.read-as', { format: names[format] })
  // What opens with "<!doctype html>" or "\documentclass" has said so itself.
  return formatOfText(source) === null ? { ...read, untold: { code: 'source', told } } : read
}

/** What is called plain text stays that; where it looks like something else its author is told so. */
export function readAsText(source: string): Source {
  const format = seemingMarkup(source)
  const read = readSource(source, 'text')
  if (format === null) return read
  const told = said('draft.seems-markup', { format: names[format] })
  // A pair of marks alone is told to who reads the report; a text full of them has not been read as its author means it.
  return { ...read, untold: { code: plainMarkup(source) === null ? 'source' : 'seems-markup', told } }
}
