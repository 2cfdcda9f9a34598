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
      [
        'front matter with comments, and words on lines of their own',
        '---\ntitle: "Tabqa" # x\ndescription: >-\n  145 km\n  west\ntags: [a]\n---\nlies',
        'Tabqa\n\n145 km west\n\nlies',
      ],
      ['raised characters', 'km<sup>2</sup> 10<sup>3</sup> x<sup>[1]</sup> 22<sup>nd</sup>', 'km² 10³ x 22nd'],
      [
        'tags whose words nobody reads',
        'a <span hidden>x</span><code>45</code> <script>9</script> <i style="display:none">9</i> b',
        'a \ufffc b',
      ],
      ['a tag that is never closed, up to the end of its paragraph', 'a <del>b\n\nc', 'a\n\nc'],
      ['a picture in a sentence', 'lies ![45 km](x.png) west <img src=x alt="so"> of', 'lies west of\n\n45 km\n\nso'],
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
      [
        'raised characters',
        'km<sup>2</sup> 145<sup>1</sup> a<sup><a href="#n">[2]</a></sup> 22<sup>nd</sup>',
        'km² 145 a 22nd',
      ],
      ['a picture', "lies <img alt='Tabqa&#39;s' src=x> west", "lies west\n\nTabqa's"],
      ['marks that nobody sees', 'Raq&shy;qa Tab&#8203;qa \u200bso', 'Raqqa Tabqa so'],
      ['readings beside a word', '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>', '漢'],
      ['tags that are never closed', '<p>one <b>two<p>three</i></div>', 'one two\n\nthree'],
      ['text that stands in a table by mistake', '<table>one<tr><td>two</table>', 'one\n\ntwo'],
    ],
  ],
  [
    'wikitext',
    [
      ['a line behind a list', '* [[Deir ez-Zor]]\nHoms lies', 'Deir ez-Zor\n\nHoms lies'],
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
      [
        'conversions of ranges',
        '{{convert|300|to|310|km}} {{convert|40|-|45|km}} {{convert|10|or|20|km}} {{convert|10|x|20|km}} {{convert|40 to 45|km}}',
        '300 to 310 kilometres (190 mi) 40–45 kilometres (25–28 mi) 10 or 20 kilometres (6.2 or 12.4 mi) 10 by 20 kilometres (6.2 by 12.4 mi) 40 to 45 kilometres (25 to 28 mi)',
      ],
      [
        'a conversion of a list',
        '{{convert|10|and|20|km}} {{convert|10|,|20|and|30|mi}}',
        '10 and 20 kilometres 10, 20 and 30 miles',
      ],
      [
        'a conversion from two units',
        '{{convert|12|mi|400|yd|km|0}} {{convert|5|ft|10|in|m|2}}',
        '12 miles 400 yards (20 km) 5 feet 10 inches (1.78 m)',
      ],
      [
        'conversions with options',
        '{{convert|45|km|abbr=on}} {{convert|45|km|abbr=off}} {{convert|45|km|sp=us}} {{convert|45|km|mi|sigfig=3}} {{convert|45|km|mi|round=5}} {{convert|45|km|mi|disp=or}}',
        '45 km (28 mi) 45 kilometres (28 miles) 45 kilometers (28 mi) 45 kilometres (28.0 mi) 45 kilometres (30 mi) 45 kilometres or 28 mi',
      ],
      [
        'a conversion with a remark, and with a template',
        '{{convert|45<!-- x -->|km}} {{convert|{{formatnum:45}}|km}}',
        '45 kilometres (28 mi) 45 kilometres (28 mi)',
      ],
      ['a conversion that says nothing', 'lies {{convert|~45|km}} off', 'lies \ufffc off'],
      [
        'notes, read behind their paragraph',
        'lies{{efn|145 km by road.}} there.<ref group="n">Or 46.</ref>\n\nNext.',
        'lies there.\n\n145 km by road.\n\nOr 46.\n\nNext.',
      ],
      [
        'references, whatever they say',
        'a<ref>By road it is 145 km from Raqqa.</ref> b<ref>Smith 2015, p. 3.</ref> c<ref>{{cite web|title=99 km}} So it says in the text.</ref>',
        'a b c',
      ],
      [
        'notes in a list',
        '{{notelist|refs={{efn|name=a|One.}}}}<references><ref name="b" group="n">Two.</ref></references>',
        'One.\n\nTwo.',
      ],
      [
        'figures of French pages',
        '{{unité|145|km}} {{Unité|145 km}} {{nombre|1 450|km}} {{nb|145|kilomètres}} {{unité|20|km|2}} {{unité|10|à=20|km}} {{unité|10|à|20|km}} {{nombre|145}} km {{date|22|juin|2016}}',
        '145\u00a0km 145 km 1 450\u00a0km 145\u00a0kilomètres 20\u00a0km² 10\u00a0à\u00a020\u00a0km 10\u00a0à\u00a020\u00a0km 145 km 22 juin 2016',
      ],
      [
        'words that are quoted, and a source',
        'Il dit : {{Citation|Homs est loin}}.{{citation|title=Homs is far}}',
        'Il dit : «Homs est loin».',
      ],
      [
        'a page that leads elsewhere, and words of magic',
        '#REDIRECT [[Raqqa]]\nHoms lies\n__NOTOC__\nhere __NOINDEX__ and there',
        'Homs lies\n\nhere and there',
      ],
      ['raised characters', 'km<sup>2</sup> a<sup>[1]</sup> 22<sup>nd</sup>', 'km² a 22nd'],
      [
        'captions',
        '<gallery>\nFile:X.jpg|Tabqa lies\n</gallery>{{multiple image|image1=x.jpg|caption1=Raqqa lies}}',
        'Tabqa lies\n\nRaqqa lies',
      ],
      ['items and quotations', '{{hlist|a|b}} {{blockquote|text=c|author=d}}', 'a\n\nb\n\nc'],
      [
        'figures and days',
        '{{val|45|u=km}} {{val|45|-|50|u=km}} {{frac|2|1|2}} {{formatnum:45000}} {{start date|2016|6|22}}',
        '45\u00a0km 45–50\u00a0km 2½ 45,000 22 June 2016',
      ],
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
      ['a link that is never closed', 'lies [[Raqqa west', 'lies Raqqa west'],
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
      ['a comment before an empty line', 'Raqqa % no\n  \nlies\n% no\n% no\n45 km', 'Raqqa\n\nlies 45 km'],
      ['accents', 'caf\\\'e \\"{u}ber \\c{c} \\v{s}', 'café über ç š'],
      ['quotes and dashes', "``so'' -- and --- so", '“so” – and — so'],
      [
        'shorthands of babel',
        'south"=west north"~east kilo"-metres foo""bar "`so"\'',
        'south-west north-east kilometres foobar „so“',
      ],
      [
        'quotes that are no shorthand',
        'the "Raqqa"-based and 12"-guns, "a" or "b"',
        'the "Raqqa"-based and 12"-guns, "a" or "b"',
      ],
      [
        'spaces and breaks',
        '45\\,km 45\\;km 45\\thinspace km 45\\kern1pt km Raq\\-qa',
        '45\u202fkm 45 km 45\u202fkm 45 km Raqqa',
      ],
      ['commands of the author', '\\newcommand{\\km}{\\,km}\\def\\x{west}45\\km{} \\x', '45\u202fkm west'],
      ['a command that nobody knows', 'lies 45 \\frob{} west \\frob{of} it', 'lies 45 \ufffc west of it'],
      ['what is switched off', 'a \\iffalse 99 km \\fi b', 'a b'],
      ['lists of figures', '\\qtylist{10;20;30}{km}', '10, 20 and 30\u00a0km'],
      ['rows of a table', '\\begin{tabular}{ll}a & 1\\\\b & 2\\end{tabular}', 'a\n\n1\n\nb\n\n2'],
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
    ['markdown', '---\ndate: "2016-06-22" # the day\n---\nx', '2016-06-22'],
    ['markdown', '---\ndate: 2016-06-22 # the day\n---\nx', '2016-06-22'],
    ['markdown', "---\npublished: '22 June 2016'\n---\nx", '2016-06-22'],
    ['text', '---\nDate: June 22nd, 2016\n---\nx', '2016-06-22'],
    ['markdown', '---\ndate: 1er mars 2016\n---\nx', '2016-03-01'],
    ['markdown', '---\ndate: 2016-6-2\n---\nx', '2016-06-02'],
    ['markdown', '---\ndate: 31 June 2016\n---\nx', null],
    ['html', '<script type="application/ld+json">{"datePublished": "2016-06-22T01:00Z"}</script><p>x', '2016-06-22'],
    ['html', '<p>x <time itemprop="datePublished" datetime="2016-06-22">Wednesday</time>', '2016-06-22'],
    ['html', '<p>x <time datetime="2016-06-22">Wednesday</time>', null],
    ['latex', '\\documentclass{a}\\date{22 June 2016}\\begin{document}x\\end{document}', '2016-06-22'],
  ])('when it was written: %s %s', (format, source, date) =>
    expect(readSource(source, format).rendered.date).toBe(date),
  )

  it('and what of its date cannot be used', () => {
    expect(readSource('---\ndate: last week\n---\nx', 'markdown').rendered.faults[0]).toMatch(/“last week” is none/)
  })
})
