import type { TextFormat } from './format.ts'
import { readFrontMatter } from './front-matter.ts'
import { readHtml } from './html.ts'
import { readLatex } from './latex/read.ts'
import { readMarkdown } from './markdown.ts'
import type { Source } from './source.ts'
import type { Comment, Rendered } from './rendered.ts'
import { plain } from './rendered.ts'
import { readWikitext } from './wikitext/read.ts'

const readers: Readonly<Record<TextFormat, (source: string) => Rendered>> = {
  text: readPlain,
  markdown: readMarkdown,
  html: readHtml,
  wikitext: readWikitext,
  latex: readLatex,
}

/** A source in a format that is text, read as a reader sees it. Never throws on any text. */
export function readSource(source: string, format: TextFormat): Source {
  return { format, source, rendered: readers[format](source) }
}

/** Plain text has no comments of its own: those of HTML are taken where they speak to this program. */
function readPlain(source: string): Rendered {
  const { text, date, faults } = readFrontMatter(source)
  const comments: Comment[] = []
  const read = text.replace(/<!--(\s*groundline-[^<>]{0,300}?)-->/g, (whole: string, words: string, at: number) => {
    comments.push({ text: words, from: at, to: at + whole.length })
    return whole.replace(/[^\r\n]/g, ' ')
  })
  return { ...plain(read), comments, date, faults }
}
