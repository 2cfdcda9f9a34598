/** The same sentences in every format that is read, with markup in the midst of their words. */
import { Document, Packer, Paragraph, TextRun } from 'docx'
import type { Source } from '../../../src/formats/markup/source.ts'
import { readDocx } from '../../../src/formats/markup/docx/read.ts'
import type { TextFormat } from '../../../src/formats/markup/format.ts'
import { readSource } from '../../../src/formats/markup/read.ts'

interface Dress {
  readonly escape: (text: string) => string
  /** Around every third word. */
  readonly wraps: readonly ((word: string) => string)[]
  /** Between a figure and what follows it. */
  readonly space: string
  readonly paragraph: (text: string) => string
}

const html = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const dresses: Readonly<Record<Exclude<TextFormat, 'text'>, Dress>> = {
  markdown: {
    escape: (text) =>
      text
        .replace(/[\\`*_[\]<>#&]/g, '\\$&')
        .replace(/^(\d+)([.)])/, '$1\\$2')
        .replace(/^([-+])/, '\\$1'),
    wraps: [(word) => `**${word}**`, (word) => `[${word}](https://example.org "there")`, (word) => `<em>${word}</em>`],
    space: '&nbsp;',
    paragraph: (text) => `${text}<!-- a remark -->\n\n`,
  },
  html: {
    escape: html,
    wraps: [
      (word) => `<b>${word}</b>`,
      (word) => `<a href="https://example.org">${word}</a>`,
      (word) => `${word}<del>old</del>`,
    ],
    space: '&nbsp;',
    paragraph: (text) => `<p class="x">${text}</p>\n<script>"Tabqa lies 900 km from Raqqa."</script>\n`,
  },
  wikitext: {
    escape: (text) =>
      text
        .replace(/[[\]{}|<&]/g, (mark) => `&#${mark.charCodeAt(0)};`)
        .replace(/^[*#:;=]/, (mark) => `&#${mark.charCodeAt(0)};`),
    wraps: [
      (word) => `'''${word}'''`,
      (word) => `[[${word}]]`,
      (word) => `[[Some page|${word}]]<ref name="a">Smith 2015, 45 km</ref>`,
    ],
    space: '&nbsp;',
    paragraph: (text) => `${text}\n\n`,
  },
  latex: {
    escape: (text) => text.replace(/[&%$#_{}]/g, '\\$&').replaceAll('\\\\', '\\textbackslash{}'),
    wraps: [(word) => `\\textbf{${word}}`, (word) => `{\\em ${word}}`, (word) => `${word}\\footnote{See there.}`],
    space: '~',
    paragraph: (text) => `${text} % a remark\n\n`,
  },
}

/** Words that lie apart by single spaces; only plain words are wrapped. */
function dressed(sentence: string, { escape, wraps, space }: Dress): string {
  const words = sentence.split(' ')
  return words
    .map((word, index) => {
      const written = escape(word)
      const wrapped =
        index % 3 === 2 && /^\p{L}{3,}$/u.test(word) ? wraps[((index - 2) / 3) % wraps.length]!(written) : written
      if (index === words.length - 1) return wrapped
      return wrapped + (/\d$/.test(word) ? space : ' ')
    })
    .join('')
}

export function markupOf(sentences: readonly string[], format: Exclude<TextFormat, 'text'>): string {
  const dress = dresses[format]
  return sentences.map((sentence) => dress.paragraph(dressed(sentence, dress))).join('')
}

export const sourceIn = (sentences: readonly string[], format: TextFormat): Source =>
  readSource(format === 'text' ? sentences.join('\n\n') : markupOf(sentences, format), format)

/** A Word document whose sentences are cut into runs in the midst of words. */
export async function wordDocument(sentences: readonly string[]): Promise<Uint8Array> {
  const paragraph = (sentence: string) => {
    const runs = sentence.match(/.{1,7}/gsu) ?? []
    return new Paragraph({ children: runs.map((text, index) => new TextRun({ text, bold: index % 2 === 1 })) })
  }
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: sentences.map(paragraph) }] })))
}

export async function wordSource(sentences: readonly string[]): Promise<Source> {
  const read = readDocx(await wordDocument(sentences))
  if ('error' in read) throw new Error(read.error)
  return { format: 'docx', source: read.source, rendered: read.rendered }
}
