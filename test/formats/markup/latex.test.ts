/** Commands of LaTeX that an author defines, entries of glossaries, margins and other files. */
import { describe, expect, it } from 'vitest'
import { readLatex } from '../../../src/formats/markup/latex/read.ts'
import { inSource } from '../../../src/formats/markup/rendered.ts'

const text = (source: string) => readLatex(source).text.trim().replaceAll('\u00a0', ' ')

describe('a command', () => {
  it.each([
    ['\\newcommand{\\d}[2]{#1~km from #2}', 'a \\d{90}{Raqqa}.', 'a 90 km from Raqqa.'],
    ['\\renewcommand*\\dist[2]{\\SI{#1}{km} from \\textbf{#2}}', 'a \\dist{90}{\\emph{Raqqa}}.', 'a 90 km from Raqqa.'],
    ['\\def\\dist#1#2{#1 km from #2}', 'a \\dist {90} {Raqqa}, b', 'a 90 km from Raqqa, b'],
    ['\\NewDocumentCommand{\\dist}{m m}{#2 km from #1}', 'a \\dist{Raqqa}{90}', 'a 90 km from Raqqa'],
    ['\\newcommand{\\dist}[2][Raqqa]{#2 km from #1}', '\\dist{9}, \\dist[Homs]{8}', '9 km from Raqqa, 8 km from Homs'],
    ['\\newcommand{\\km}[1]{#1~km}\\newcommand{\\off}[1]{\\km{#1} off}', 'a \\off{9}', 'a 9 km off'],
    ['\\newcommand{\\two}[2]{#1\n\n#2}', '\\two{a}{b}', 'a\n\nb'],
    ['\\newcommand{\\a}[1]{\\a{#1}\\a{#1}}', 'x \\a{y} z', 'x \ufffc z'],
    ['\\newcommand{\\dist}[2]{#1 km from #2}', 'a \\dist{90} b', 'a \ufffc b'],
  ])('that %s: %s', (definition, source, expected) =>
    expect(text(`${definition}\n\\begin{document}\n${source}`)).toBe(expected),
  )

  it.each([
    ['', 'off \\gls{Raqqa}.', 'off Raqqa.'],
    ['', 'off \\gls{raq}, \\glspl{Raqqa}.', 'off \ufffc, \ufffc.'],
    [
      '\\newacronym[x=y]{sdf}{SDF}{Syrian forces}',
      '\\gls{sdf}, \\acrlong{sdf}, \\acrfull{sdf}',
      'SDF, Syrian forces, Syrian forces (SDF)',
    ],
    ['\\newglossaryentry{rq}{name={Raqqa},\n description={x}}', 'off \\gls{rq}, \\Gls{rq}', 'off Raqqa, Raqqa'],
    ['', 'off \\glslink{rq}{Raqqa}', 'off Raqqa'],
  ])('of a glossary: %s %s', (definition, source, expected) => expect(text(`${definition}\n${source}`)).toBe(expected))

  it('is told whole', () => {
    const source = '\\newcommand{\\dist}[2][Raqqa]{#2 km from #1}\n\\begin{document}\nIt is \\dist[Homs]{20}.'
    const rendered = readLatex(source)
    const { from, to } = inSource(rendered, { from: rendered.text.indexOf('20'), to: rendered.text.indexOf('.') })
    expect(source.slice(from, to)).toBe('\\dist[Homs]{20}')
  })

  it('for the margin is read behind the paragraph', () => {
    expect(text('a\\marginpar[x]{b} c\\marginnote{d} e')).toBe('a c e\n\nb\n\nd')
  })

  it('that takes in another file is named', () => {
    const { text: read, faults } = readLatex('a \\input{ch1} b \\include{ch2}\\import{sub/}{c}')
    expect(read).toBe('a b')
    expect(faults.map((fault) => /“.*”/.exec(fault)?.[0])).toEqual(['“ch1”', '“ch2”', '“sub/c”'])
  })

  it('that holds others ten times over comes to an end', () => {
    const names = 'abcdefghij'
    const definitions = [...names].map(
      (name, at) => `\\newcommand{\\x${name}}[1]{${`\\x${names[at + 1] ?? 'z'}{#1#1}`.repeat(10)}}`,
    )
    expect(text(`${definitions.join('\n')}\\xa{y}`).length).toBeLessThan(400_000)
  })
})
