import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import type { Finding } from '../../../src/core/model.ts'
import { checkSource } from '../../../src/formats/markup/check.ts'
import { applied, editsOf } from '../../../src/formats/markup/fixes.ts'
import { textFormats } from '../../../src/formats/markup/format.ts'
import { readSource } from '../../../src/formats/markup/read.ts'
import { inSource } from '../../../src/formats/markup/rendered.ts'
import type { Source } from '../../../src/formats/markup/source.ts'
import { finding, fix as fixOf, noGround, result } from '../../builders.ts'
import { sourceIn, wordSource } from './dresses.ts'

const sentences = [
  'Tabqa lies 145 km west of Raqqa.',
  'Government forces want the Tabqa base. The base, located 45km from Raqqa, is old.',
  'Kobani & Tell Abyad lie <far> {from} one another, 100% of the way, at 5_000 $.',
]

/** Stands for a check: a finding at each figure with the word behind it, and a fix of the figure. */
function figures(text: string) {
  const findings = [...text.matchAll(/(\d+)\s?km/g)].map(({ index, 0: quote, 1: figure = '' }) => {
    const [from, to] = [index, index + quote.length]
    return finding({ from, to, quote, verdict: 'disagrees', fixes: [fixOf(from, from + figure.length, '43')] })
  })
  return result({ findings })
}

const words = ({ quote }: Finding) => quote.replace(/&nbsp;|~|<[^<>]*>|\s/g, '')

describe('one text in six dresses', () => {
  it.each(textFormats)('%s: is read as what it says, and every finding stands at its words', (format) => {
    const of = sourceIn(sentences, format)
    const plain = figures(sentences.join('\n\n')).findings
    const checked = checkSource(of, figures, {})
    expect(checked.rendered.findings.length).toBe(plain.length)
    expect(checked.result.findings.map(words)).toEqual(plain.map(words))
    for (const one of checked.result.findings) expect(of.source.slice(one.from, one.to)).toBe(one.quote)
    const said = of.rendered.text.replace(/\u00a0/g, ' ')
    for (const sentence of sentences) expect(said).toContain(sentence)
  })

  it('Word: by paragraph and offset', async () => {
    const { result: found } = checkSource(await wordSource(sentences), figures, {})
    expect(
      found.findings.map(({ paragraph, from, to }) => [paragraph, sentences[paragraph! - 1]!.slice(from, to)]),
    ).toEqual([
      [1, '145 km'],
      [2, '45km'],
    ])
  })
})

describe('a correction leaves the markup alone', () => {
  it.each<[Source['format'], string, string]>([
    ['markdown', 'lies **145** km off', 'lies **43** km off'],
    ['markdown', 'lies 1**45** km off', 'lies **43** km off'],
    ['markdown', 'lies 145&nbsp;km off', 'lies 43&nbsp;km off'],
    ['html', '<p>lies <b>145</b>&nbsp;km</p>', '<p>lies <b>43</b>&nbsp;km</p>'],
    ['wikitext', 'lies {{convert|145|km|mi}} off', 'lies {{convert|43|km|mi}} off'],
    ['wikitext', "lies '''145''' km", "lies '''43''' km"],
    ['latex', 'lies \\textbf{145}~km', 'lies \\textbf{43}~km'],
    ['latex', 'lies \\qty{145}{km}', 'lies \\qty{43}{km}'],
    ['text', 'lies 145 km', 'lies 43 km'],
  ])('%s: %s', (format, source, expected) => {
    const of = readSource(source, format as 'text')
    const found = checkSource(of, (text) => figures(text.replace('kilometres', 'km        ')), {})
    const edits = found.rendered.findings.flatMap(({ fixes }) => fixes.flatMap((fix) => editsOf(of, fix) ?? []))
    expect(applied(source, edits)).toBe(expected)
    const [fix] = found.result.findings[0]!.fixes
    expect(source.slice(0, fix!.from) + fix!.insert + source.slice(fix!.to)).toBe(expected)
  })

  it('changes both figures of a conversion that a template makes by changing the one that stands in it', () => {
    const of = readSource('lies {{convert|145|km|mi}} off', 'wikitext')
    const { text } = of.rendered
    const fix = fixOf(text.indexOf('145'), text.indexOf(')') + 1, '43 kilometres (27 mi)')
    expect(applied(of.source, editsOf(of, fix)!)).toBe('lies {{convert|43|km|mi}} off')
  })

  it('escapes what it puts in', () => {
    const of = readSource('in <b>Homs</b>', 'html')
    const fix = fixOf(3, 7, 'A & B')
    expect(applied(of.source, editsOf(of, fix)!)).toBe('in <b>A &amp; B</b>')
  })
})

describe('whatever the source', () => {
  const marks = [
    '<',
    '>',
    '{{',
    '}}',
    '[[',
    ']]',
    '|',
    "''",
    '&nbsp;',
    '&',
    '\\',
    '{',
    '}',
    '$',
    '%',
    '~',
    '*',
    '_',
    '`',
    '\n',
    '\r\n',
    '#',
    '<!--',
    '-->',
    '<ref>',
    '</ref>',
    '<p>',
    '<b>',
    '</b>',
    '145 km',
    'Raqqa',
    'convert',
    '\\begin{x}',
    '\\cite',
    '\u00a0',
    'é',
    '😀',
    '\ud800',
    '> ',
    '- ',
    '---',
    '==',
    '{|',
    '|}',
    '|-',
  ]
  const source = fc
    .array(fc.oneof(fc.constantFrom(...marks), fc.string({ maxLength: 4 })), { maxLength: 40 })
    .map((parts) => parts.join(''))

  it('is read without a fault, and every piece stands where it says', () => {
    fc.assert(
      fc.property(source, fc.constantFrom(...textFormats), (written, format) => {
        const { rendered } = readSource(written, format)
        let at = 0
        for (const piece of rendered.pieces) {
          expect(piece.at).toBeGreaterThanOrEqual(at)
          expect(piece.from).toBeLessThanOrEqual(piece.to)
          expect(piece.to).toBeLessThanOrEqual(written.length)
          at = piece.end
          if (piece.kind !== 'copied' || format === 'text') continue
          const [shown, stands] = [rendered.text.slice(piece.at, piece.end), written.slice(piece.from, piece.to)]
          expect(shown.replace(/\s/g, ' ')).toBe(stands.replace(/\s/g, ' '))
        }
        const span = inSource(rendered, { from: 0, to: rendered.text.length })
        expect(span.from).toBeLessThanOrEqual(span.to)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    '{{',
    '[[',
    '<ref>',
    '<!--',
    '{{a|[[b',
    '\\(',
    '\\begin{verbatim}',
    '$',
    '{',
    '[http://a ',
    '<div>',
    '**',
    '> ',
  ])('is read in time that grows with its length: %s again and again', (mark) => {
    for (const format of textFormats) {
      const source = mark.repeat(3000)
      expect(readSource(source, format).rendered.text.length).toBeLessThanOrEqual(source.length)
    }
  })
})

describe('the built data', () => {
  const built = (() => {
    try {
      return readFileSync('build/data/manifest.json').length > 0
    } catch {
      return false
    }
  })()

  it.runIf(built)('flags the same claim in every dress, under one id', async () => {
    const { builtGround } = await import('../../ground.ts')
    const ground = await builtGround()
    const ids = textFormats.map((format) => {
      const of = sourceIn(['Tabqa lies 145 km west of Raqqa.'], format)
      const found = checkSource(of, (text, options) => check(text, ground, options), {}).result.findings
      return found.map(({ id, verdict }) => `${id} ${verdict}`)
    })
    expect(ids[0]).toHaveLength(1)
    expect(new Set(ids.map((one) => one.join())).size).toBe(1)
    expect(check('x', noGround, {}).findings).toEqual([])
  })
})

describe('words as they stand in the source', () => {
  it.each([
    ['text', 'Tabqa lies 145\nkm off', '145\nkm'],
    ['markdown', 'Tabqa lies 145\nkm off', '145\nkm'],
    ['wikitext', 'Tabqa lies {{cvt|145|km|mi}} off', '145|km'],
  ] as const)('%s: %j', (format, source, quote) => {
    const [found] = checkSource(readSource(source, format), figures, {}).result.findings
    expect(found!.quote).toBe(quote)
    expect(source.slice(found!.from, found!.to)).toBe(quote)
  })

  it('a template is told whole where its conversion is meant', () => {
    const { rendered } = readSource('lies {{convert|145|km|mi}} off', 'wikitext')
    const from = rendered.text.indexOf('145')
    expect(inSource(rendered, { from, to: rendered.text.indexOf(')') + 1 })).toEqual({ from: 5, to: 26 })
  })
})
