/** How a document of an editor is written: by its language id, by its name, or not one that is read. */
import type { TextFormat } from '../formats/markup/format.ts'
import { formatOfName, textFormatOf, unreadKind } from '../formats/markup/format.ts'
import { plainMarkup } from '../formats/markup/plainly.ts'

/** Language ids of editors beyond the names that the command knows. */
const others: Readonly<Record<string, TextFormat>> = {
  'markdown-mode': 'markdown',
  gfm: 'markdown',
  mdx: 'markdown',
  quarto: 'markdown',
  rmd: 'markdown',
  html5: 'html',
  'latex-mode': 'latex',
  plaintex: 'latex',
  'context-tex': 'latex',
}

/** What editors say of files that they know nothing of. */
const anyText: readonly string[] = ['plaintext', 'text', 'plain', 'txt', '']

/** null for a document that is not prose: a program, a table, a Word document. */
export function formatOfDocument(uri: string, languageId: string, text: string): TextFormat | null {
  const id = languageId.toLowerCase()
  if (!anyText.includes(id)) return textFormatOf(id) ?? (Object.hasOwn(others, id) ? others[id]! : null)
  const name = uri.replace(/[?#].*$/, '')
  const named = formatOfName(name)
  if (named === 'docx' || unreadKind(name)) return null
  return named ?? plainMarkup(text) ?? 'text'
}
