import { describe, expect, it } from 'vitest'
import type { TextFormat } from '../../../src/formats/markup/format.ts'
import { formatOfName, formatOfText, textFormatOf } from '../../../src/formats/markup/format.ts'
import { readSource } from '../../../src/formats/markup/read.ts'

const text = (format: TextFormat, source: string) => readSource(source, format).rendered.text.trim()

describe.each<[TextFormat, readonly (readonly [name: string, source: string, text: string])[]]>([
  [
    'markdown',
    [
      ['a link', 'west of [Raqqa](https://example.org/raqqa).', 'west of Raqqa.'],
      ['a link by reference', 'west of [Raqqa][1].\n\n[1]: https://example.org', 'west of Raqqa.'],
      ['bold in the midst of a word', 'west of **Raq**qa.', 'west of Raqqa.'],
      ['an entity', '145&nbsp;km', '145\u00a0km'],
      ['an escape', '145 \\* 2', '145 * 2'],
      ['a line that is wrapped', 'lies\r\n145 km', 'lies 145 km'],
      ['a quotation that is wrapped', '> lies\n> 145 km\n145 more', 'lies 145 km 145 more'],
      ['code', 'a `45 km` b\n\n```\n45 km\n```', 'a \ufffc b'],
      ['struck words', 'lies ~~45 km~~ 46 km <del>47 km</del> off', 'lies 46 km off'],
      ['a footnote, read by itself', 'lies[^1] there.\n\n[^1]: So says Smith.', 'lies there.\n\nSo says Smith.'],
      ['a table, cell by cell', '| a | b |\n|---|---|\n| 1 | 2 \\| 3 |', 'a\n\nb\n\n1\n\n2 | 3'],
      ['a list', '- one\n- two', 'one\n\ntwo'],
      ['a heading', '# Raqqa\nlies', 'Raqqa\n\nlies'],
      ['tags in a line', 'west <span class="x">of</span> Raqqa', 'west of Raqqa'],
      ['a block of HTML', '<div><p>west &amp; east</p><script>no</script></div>', 'west & east'],
      ['front matter with its title', '---\ntitle: "Tabqa"\nlayout: post\n---\nlies', 'Tabqa\n\nlies'],
      ['a rule that is no front matter', '---\n\nlies\n\n---', 'lies'],
    ],
  ],
  [
    'html',
    [
      ['entities', '145&nbsp;km &lt;b&gt; &#8217; &notit;', '145\u00a0km <b> ’ ¬it;'],
      ['tags within words', 'west of <a href="x"><b>Raq</b>qa</a>', 'west of Raqqa'],
      [
        'deleted and hidden words',
        'lies <del>45</del><s>4</s><i hidden>4</i><i style="display: none">4</i> 46 km',
        'lies 46 km',
      ],
      ['scripts, styles and forms', '<style>p{}</style><script>45</script>a<textarea>b</textarea>', 'a'],
      ['white space as browsers see it', '<p>a\r\n\t b</p>\n<p>c</p>', 'a b\n\nc'],
      ['marks that lead to sources', 'west<sup class="reference"><a href="#1">[1]</a></sup> of', 'west of'],
      ['code', 'a <code>45 km</code> b<pre><code>x</code></pre>', 'a \ufffc b'],
      ['a wire story in <pre>', '<pre>one\ntwo\n\nthree</pre>', 'one\ntwo\n\nthree'],
      ['a line break', 'one<br>two<br><br>three', 'one\ntwo\n\nthree'],
      ['tags that are never closed', '<p>one <b>two<p>three</i></div>', 'one two\n\nthree'],
      ['text that stands in a table by mistake', '<table>one<tr><td>two</table>', 'one\n\ntwo'],
    ],
  ],
  [
    'wikitext',
    [
      [
        'links',
        '[[Raqqa]] [[Raqqa|the city]] [[Raqqa (city)|]] [[:Category:X]] [[town]]s',
        'Raqqa the city Raqqa Category:X towns',
      ],
      ['a reference', '145 km<ref name="a">Smith 2015</ref> west<ref name="a" />', '145 km west'],
      ['a conversion', '{{convert|145|km|mi}}', '145 kilometres (90 mi)'],
      ['a conversion, briefly', '{{cvt|43|km}}', '43 km (27 mi)'],
      ['a conversion of a range', '{{convert|10|to|15|mi|km}}', '10 to 15 miles (16 to 24 km)'],
      ['a conversion turned round', '{{convert|40|km|mi|order=flip}}', '25 miles (40 km)'],
      [
        'a conversion rounded as the template does',
        '{{convert|40|km}} {{convert|100|km}} {{convert|1,200|km2}}',
        '40 kilometres (25 mi) 100 kilometres (62 mi) 1,200 square kilometres (460 sq mi)',
      ],
      ['an adjective', '{{convert|45|km|adj=on}} road', '45-kilometre (28 mi) road'],
      ['coordinates', '{{coord|35|57|N|39|1|E}}', '35°57′N 39°1′E'],
      ['coordinates in degrees', '{{coord|35.95|N|39.01|E|region:SY|display=inline}}', '35.95°N 39.01°E'],
      ['signed coordinates', '{{coord|-35.95|39.01}}', '35.95°S 39.01°E'],
      ['words of a language', '{{lang|ar|الرقة}} {{lang-ar|الرقة}}', 'الرقة الرقة'],
      ['templates without words', 'west{{citation needed|date=May 2016}} of{{sfn|Smith|2001}} it', 'west of it'],
      ['a template that is not known', 'west {{frobnicate|of}} it', 'west \ufffc it'],
      ['an infobox', "{{Infobox settlement\n| name = Tabqa\n| x = {{a|b}}\n}}\n'''Tabqa''' lies", 'Tabqa lies'],
      ['a picture', 'lies [[File:X.jpg|thumb|The [[dam]].]] there', 'lies\n\nThe dam.\n\nthere'],
      ['a heading and a list', '== History ==\n* one\n* two', 'History\n\none\n\ntwo'],
      ['a table', '{| class="x"\n|+ Cap\n! A !! B\n|-\n| style="x" | 1 || 2\n|}', 'Cap\n\nA\n\nB\n\n1\n\n2'],
      ['code and nowiki', '<code>45 km</code> <nowiki>[[x]]</nowiki>', '\ufffc [[x]]'],
      ['a template that is never closed', 'lies {{convert|45|km west', 'lies {{convert|45|km west'],
      ['a link that is never closed', 'lies [[Raqqa west', 'lies [[Raqqa west'],
      ['a link outside', '[https://example.org the page] [https://example.org]', 'the page'],
    ],
  ],
  [
    'latex',
    [
      ['commands', '\\textbf{Raq}qa \\emph{and} {\\em so} on', 'Raqqa and so on'],
      ['a space that does not break', '145~km', '145\u00a0km'],
      [
        'figures of siunitx',
        '\\SI{145}{\\kilo\\metre} \\qty{5}{km} \\qtyrange{10}{15}{km}',
        '145\u00a0km 5\u00a0km 10 to 15\u00a0km',
      ],
      ['a citation', 'west of Raqqa~\\cite[p.~3]{smith}. \\citep{a} x', 'west of Raqqa\u00a0. x'],
      ['a footnote, read behind its paragraph', 'lies\\footnote{So.} there.\n\nNext.', 'lies there.\n\nSo.\n\nNext.'],
      ['a comment', 'lies % no\n  145 km \\% of', 'lies 145 km % of'],
      ['accents', 'caf\\\'e \\"{u}ber \\c{c} \\v{s}', 'café über ç š'],
      ['quotes and dashes', "``so'' -- and --- so", '“so” – and — so'],
      ['figures in formulas', "$145$ km at $35^\\circ 57'$ N and $\\alpha$", '145 km at 35°57′ N and \ufffc'],
      ['code', '\\begin{verbatim}45 km\\end{verbatim}\\verb|45 km| x', '\ufffc x'],
      ['changes', '\\deleted{45}\\added{46} \\replaced{new}{old}', '46 new'],
      [
        'a paper',
        '\\documentclass{article}\\title{Tabqa}\n\\begin{document}\\section{One}\nlies\\end{document}x',
        'Tabqa\n\nOne\n\nlies',
      ],
      ['what is never closed', '\\textbf{lies {there', 'lies there'],
    ],
  ],
])('%s', (format, rows) => {
  it.each(rows.map((row) => [...row] as [string, string, string]))('%s', (_name, source, expected) => {
    expect(text(format, source)).toBe(expected)
  })
})

describe('a source says what it is', () => {
  it.each([
    ['a.md', 'markdown'],
    ['a.HTM', 'html'],
    ['a.mediawiki', 'wikitext'],
    ['a.tex', 'latex'],
    ['a.docx', 'docx'],
    ['a.txt', 'text'],
    ['a.png', null],
  ])('by its name: %s', (name, format) => expect(formatOfName(name)).toBe(format))

  it.each([
    ['<!DOCTYPE html><p>x', 'html'],
    ['\\documentclass{article}', 'latex'],
    ['{{Short description|x}}', 'wikitext'],
    ['Tabqa lies <b>here</b>', null],
    ['# Tabqa', null],
  ])('by its first characters: %s', (source, format) => expect(formatOfText(source)).toBe(format))

  it.each([
    ['MD', 'markdown'],
    ['mediawiki', 'wikitext'],
    ['pdf', null],
    ['constructor', null],
  ])('by the name of a format: %s', (name, format) => expect(textFormatOf(name)).toBe(format))

  it.each<[TextFormat, string, string | null]>([
    ['markdown', '---\ndate: 2016-06-22\n---\nx', '2016-06-22'],
    ['markdown', '+++\ndate = 2016-06-22T10:00:00Z\n+++\nx', '2016-06-22'],
    ['text', '---\ndate: "2016-06"\n---\nx', '2016-06'],
    [
      'html',
      '<html><head><meta property="article:published_time" content="2016-06-22T01:00:00Z"></head>x',
      '2016-06-22',
    ],
    ['latex', '\\documentclass{a}\\date{2016-06-22}\\begin{document}x\\end{document}', '2016-06-22'],
    ['markdown', '---\ntitle: x\n---\ndate: 2016-06-22', null],
  ])('when it was written: %s %s', (format, source, date) =>
    expect(readSource(source, format).rendered.date).toBe(date),
  )

  it('and what of its date cannot be used', () => {
    expect(readSource('---\ndate: last week\n---\nx', 'markdown').rendered.faults[0]).toMatch(/“last week” is none/)
  })
})
