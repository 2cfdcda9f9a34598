import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../src/app/kernel/document/plain-text.ts'
import { carriedBack } from '../../../src/formats/markup/carried.ts'
import type { TextFormat } from '../../../src/formats/markup/format.ts'
import { textFormats } from '../../../src/formats/markup/format.ts'
import { readSource } from '../../../src/formats/markup/read.ts'
import { sourceIn } from './dresses.ts'

const back = (source: string, format: TextFormat, edit: (text: string) => string) => {
  const of = readSource(source, format)
  return carriedBack(of, edit(cleanText(of.rendered.text)), cleanText)
}
const figures = (text: string) => text.replace('145', '43').replace('Homs', 'Hama')

describe('a draft that was opened from markup goes back into it', () => {
  it.each<[TextFormat, string, string]>([
    ['markdown', '# A\n\nIt lies **145** km\u00a0off [Homs](x).\n', '# A\n\nIt lies **43** km\u00a0off [Hama](x).\n'],
    ['html', '<p>It lies <b>145</b>&nbsp;km\r\noff <i>Homs</i>', '<p>It lies <b>43</b>&nbsp;km\r\noff <i>Hama</i>'],
    ['wikitext', "lies '''145''' km off [[Homs]].<ref>x</ref>", "lies '''43''' km off [[Hama]].<ref>x</ref>"],
    ['latex', 'lies \\textbf{145}~km off Homs % x', 'lies \\textbf{43}~km off Hama % x'],
    ['html', '<p>a\u00ad145\u200b km</p>', '<p>a\u00ad43\u200b km</p>'],
  ])('%s: %s', (format, source, expected) => {
    expect(back(source, format, figures)).toEqual({ text: expected, lost: [] })
  })

  it('takes words in and out, and leaves all else as it was', () => {
    expect(
      back('<p>Troops <em>took</em> Homs.</p><p>Then rest.</p>', 'html', (text) =>
        text.replace('Troops ', 'The troops '),
      ).text,
    ).toBe('<p>The troops <em>took</em> Homs.</p><p>Then rest.</p>')
    expect(back('One **two** three.', 'markdown', (text) => text.replace(' three', '')).text).toBe('One **two**.')
    expect(back('a & b', 'html', (text) => text.replace('b', '<b>')).text).toBe('a & &lt;b&gt;')
  })

  it('says what the markup cannot take', () => {
    const { text, lost } = back('It is {{convert|145|km|mi}} off.', 'wikitext', (given) => given.replace('90', '50'))
    expect(text).toBe('It is {{convert|145|km|mi}} off.')
    expect(lost.length).toBeLessThanOrEqual(1)
  })

  it('is the same source where nothing was changed, whatever the source', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<p>',
            '</b>',
            '**',
            '\r\n',
            '\r',
            '\u00a0',
            '&nbsp;',
            '{{a|',
            '}}',
            "''",
            '[[',
            ']]',
            'Homs',
            ' ',
            '145 km',
            '\u200b',
            '~',
            '\\',
          ),
          { maxLength: 30 },
        ),
        fc.constantFrom(...textFormats),
        (parts, format) => {
          const source = parts.join('')
          expect(back(source, format, (text) => text)).toEqual({ text: source, lost: [] })
        },
      ),
    )
  })

  it('stays quick in a long draft', () => {
    const sentences = Array.from({ length: 3000 }, (_, index) => `Town ${index} lies 145 km west of Raqqa.`)
    const of = sourceIn(sentences, 'html')
    const { lost } = carriedBack(of, cleanText(of.rendered.text).replaceAll('Town 7', 'City 7'), cleanText)
    expect(lost).toEqual([])
  })
})
