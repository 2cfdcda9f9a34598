import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { lineIndex } from '../../../src/core/text/lines.ts'
import { checkSource } from '../../../src/formats/markup/check.ts'
import { readDocx, type DocxRead } from '../../../src/formats/markup/docx/read.ts'
import { repacked } from '../../../src/formats/markup/docx/write.ts'
import { applied, editsOf } from '../../../src/formats/markup/fixes.ts'
import type { Source } from '../../../src/formats/markup/source.ts'
import { placeInWords } from '../../../src/present/locations.ts'
import { finding, fix, result } from '../../builders.ts'

const document = (body: string) => `<w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`
const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const read = (xml: string, more: Readonly<Record<string, string>> = {}) => {
  const files = { 'word/document.xml': xml, ...more }
  return readDocx(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))))
}
const rendered = (...given: Parameters<typeof read>) => {
  const found = read(...given)
  if ('error' in found) throw new Error(found.error)
  return found.rendered
}

describe('a Word document', () => {
  it.each([
    ['plain text under its name', strToU8('Raqqa lies 45 km off.'), /^is no Word document, whatever its name says/],
    [
      'one with a document type',
      zipSync({ 'word/document.xml': strToU8(`<!DOCTYPE x [<!ENTITY y "z">]>${document(paragraph('a'))}`) }),
      /^has a document type declaration/,
    ],
    ['one of 1997, or with a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), /^is an old Word document/],
  ])('is not: %s', (_name, bytes, message) =>
    expect(readDocx(bytes)).toEqual({ error: expect.stringMatching(message) }),
  )

  it('that breaks off within its words is read up to there, and says so', () => {
    const { text, faults } = rendered('<w:document><w:body><w:p><w:r><w:t>It lies 45 km off')
    expect(text).toBe('It lies 45 km off')
    expect(faults).toEqual([expect.stringMatching(/breaks off/)])
  })

  it.each([
    [
      'as its tracked changes leave it',
      '<w:p><w:r><w:t>lies </w:t></w:r><w:del><w:r><w:delText>45</w:delText></w:r></w:del><w:ins><w:r><w:t>46</w:t></w:r></w:ins></w:p>',
      'lies 46',
    ],
    [
      'cell by cell',
      `<w:tbl><w:tr><w:tc>${paragraph('a')}</w:tc><w:tc>${paragraph('b')}</w:tc></w:tr></w:tbl>`,
      'a\n\nb',
    ],
    [
      'without what a field asks for',
      '<w:p><w:r><w:instrText>HYPERLINK x</w:instrText></w:r><w:r><w:t>y</w:t></w:r></w:p>',
      'y',
    ],
    [
      'without hidden words',
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r><w:r><w:t>y</w:t></w:r></w:p>',
      'y',
    ],
    [
      'without words that are struck out',
      '<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>x</w:t></w:r><w:r><w:rPr><w:strike w:val="0"/></w:rPr><w:t>y</w:t></w:r></w:p>',
      'y',
    ],
    [
      'across the mark of a paragraph that is deleted',
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>230 km from</w:t></w:r></w:p>${paragraph(' Erbil.')}${paragraph('b')}`,
      '230 km from Erbil.\n\nb',
    ],
  ])('is read %s', (_name, body, text) => expect(rendered(document(body)).text).toBe(text))

  it.each([['macros', { 'word/vbaProject.bin': 'x' }, /^It holds macros/]])(
    'says that it holds %s',
    (_name, more, fault) => {
      expect(rendered(document(paragraph('x')), more).faults).toEqual([expect.stringMatching(fault)])
    },
  )

  describe('with notes', () => {
    const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
    const notes = (kind: string, ...texts: readonly string[]) =>
      `<w:${kind}s><w:${kind} w:type="separator" w:id="-1">${paragraph('')}</w:${kind}>` +
      texts.map((text, at) => `<w:${kind} w:id="${at + 7}">${paragraph('')}${paragraph(text)}</w:${kind}>`).join('') +
      `</w:${kind}s>`
    const body = `<w:p>${run('Tabqa')}${reference('footnote', 8)}${run(' lies 9 km')}${reference('endnote', 7)}${run('.')}</w:p>`
    const files = {
      'word/document.xml': document(body + `<w:p>${reference('footnote', 7)}</w:p>`),
      'word/footnotes.xml': notes('footnote', 'Homs, 8 km off', 'Aleppo &amp; 7 km'),
      'word/endnotes.xml': notes('endnote', 'Deraa, 6 km'),
    }
    const archive = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
    const found = readDocx(archive) as DocxRead
    const check = (text: string) =>
      result({
        findings: [...text.matchAll(/\d km/g)].map(({ index, 0: quote }) =>
          finding({ from: index, to: index + 4, quote, fixes: [fix(index, index + 1, '10')] }),
        ),
      })
    const of: Source = { format: 'docx', source: found.source, rendered: found.rendered }

    it('is read with them behind the text, whose sentences they do not break', () => {
      expect(found.rendered.text).toBe('Tabqa lies 9 km.\n\nHoms, 8 km off\n\nAleppo & 7 km\n\nDeraa, 6 km')
      expect(found.rendered.faults).toEqual([])
    })

    it('tells places by note, in the order of the references, and paragraph', () => {
      const { findings } = checkSource(of, check, {}).result
      expect(findings.map((one) => placeInWords(one, lineIndex('')))).toEqual([
        '¶1:12',
        '[2] ¶2:7',
        '[1] ¶2:10',
        '[i] ¶2:8',
      ])
      expect(findings[1]!.fixes).toMatchObject([{ footnote: 2, paragraph: 2, from: 6 }])
    })

    it('is corrected in every part', () => {
      const { findings } = checkSource(of, check, {}).rendered
      const edits = findings.flatMap(({ fixes }) => fixes.flatMap((one) => editsOf(of, one) ?? []))
      const again = readDocx(repacked(archive, applied(found.source, edits)) as Uint8Array) as DocxRead
      expect(again.rendered.text).toBe(found.rendered.text.replace(/\d km/g, '10 km'))
    })

    it('is no other document where a hostile part holds what joins parts', () => {
      const hostile = zipSync({
        ...Object.fromEntries(
          Object.entries(files).map(([name, text]) => [name, strToU8(text.replace('lies', 'lies\u0000\u0000'))]),
        ),
      })
      const read = readDocx(hostile) as DocxRead
      expect(readDocx(repacked(hostile, read.source) as Uint8Array)).toEqual(read)
    })
  })

  it('is read as far as it goes where its XML breaks off, and says so', () => {
    const { text, faults } = rendered(document(paragraph('one') + paragraph('two')).slice(0, -45))
    expect(text).toMatch(/^one/)
    expect(faults).toEqual([expect.stringMatching(/^Its text breaks off/)])
  })

  it('that unpacks to more than anyone wrote is refused', () => {
    expect(read(document(paragraph('A'.repeat(80_000_000))))).toMatchObject({
      error: expect.stringMatching(/^cannot be opened/),
    })
  })
})
