import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../src/formats/markup/docx/read.ts'

const document = (body: string) => `<w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`
const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const note = (text: string) => `<w:footnotes>${paragraph(text)}</w:footnotes>`
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
  ])('is read %s', (_name, body, text) => expect(rendered(document(body)).text).toBe(text))

  it.each([
    ['macros', { 'word/vbaProject.bin': 'x' }, /^It holds macros/],
    ['footnotes', { 'word/footnotes.xml': note('45 km off') }, /^Its footnotes were not read/],
    ['endnotes', { 'word/endnotes.xml': note('45 km off') }, /^Its endnotes were not read/],
  ])('says that it holds %s', (_name, more, fault) => {
    expect(rendered(document(paragraph('x')), more).faults).toEqual([expect.stringMatching(fault)])
  })

  it('says nothing of notes that hold no words', () => {
    expect(rendered(document(paragraph('x')), { 'word/footnotes.xml': note('') }).faults).toEqual([])
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
