import { describe, expect, it } from 'vitest'
import { plainMarkup } from '../../../src/formats/markup/plainly.ts'

describe('a text that plainly is markup', () => {
  it.each([
    ['html', '<p>Tabqa lies <b>45</b> km west of <a href="x">Raqqa</a>.</p>'],
    ['html', 'One<br>two <a href="https://example.org">three</a>'],
    ['wikitext', "'''Tabqa''' is a town west of [[Raqqa]]."],
    ['wikitext', 'It lies {{convert|45|km}} from [[Raqqa]].<ref>x</ref>'],
    ['wikitext', '== History ==\n* [[Raqqa]] fell.'],
    ['markdown', '# Tabqa\n\nIt lies **45** km west of Raqqa.'],
    ['markdown', 'See [Raqqa](https://example.org), **45** km off.'],
    ['markdown', '---\ntitle: Tabqa\ndate: 2016-06-22\n---\nIt lies west.'],
    ['latex', '\\section{Tabqa}\nIt lies 45~km west of Raqqa \\cite{a}.'],
    ['latex', '\\documentclass{article}\\begin{document}x\\end{document}'],
  ])('%s: %s', (format, text) => expect(plainMarkup(text)).toBe(format))

  it.each([
    'Tabqa lies 45 km west of Raqqa.',
    'Tabqa [sic] lies 45 km west of Raqqa [the city], he said.',
    '*** ALERT *** Tabqa lies 45 km west of Raqqa.',
    '- one\n- two\n\n1. three',
    'Under 5 < 6 and 7 > 3, {so} it goes: a_b_c.',
    '#Raqqa #Tabqa: the base, 45 km off',
    'BEIRUT --- Tabqa fell.\n---\nEnds.',
    'C:\\Users\\desk\\draft.txt, 45 km',
    'Use the "**" sign once: 2 ** 3.',
    '[1] Smith, 2015. [2] Jones, 2016.',
    '> he wrote\n\nand no more',
    'a & b, 45 km, 100% of it, $5',
  ])('is not: %s', (text) => expect(plainMarkup(text)).toBeNull())

  it('is told in time that grows with its length', () => {
    for (const part of ['[[', '{{a|', '<p', '**a', '\\begin{', '\n# a', '| - ']) {
      expect(['html', 'latex', 'wikitext', 'markdown', null]).toContain(plainMarkup(part.repeat(100_000)))
    }
  })
})
