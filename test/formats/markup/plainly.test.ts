import { describe, expect, it } from 'vitest'
import { plainMarkup, seemingMarkup } from '../../../src/formats/markup/plainly.ts'

describe('a text that plainly is markup', () => {
  it.each([
    ['html', '<p>Tabqa lies <b>45</b> km west of <a href="x">Raqqa</a>.</p>'],
    ['html', 'One<br>two <a href="https://example.org">three</a>'],
    ['html', '<p>Mosul is 230&nbsp;km from <b>Erbil</b>.</p>'],
    ['html', '<div class="a">\n<p>Mosul is 230 km from Erbil.'],
    ['html', 'Kyiv.<br /><br />Zhytomyr is <strong>300 km</strong> west of <em>Kyiv</em>.'],
    ['html', '<!-- wp:paragraph -->\n<p>Kherson lies on the <em>Dnieper</em>.</p>\n<!-- /wp:paragraph -->'],
    ['html', '<h2>Sudan</h2>El Fasher is 200 km from <i>Nyala</i>. # 1, **two**'],
    ['html', '<ul><li>Goma, 30 km from Sake</li><li>Sake</li></ul>'],
    ['html', '<?xml version="1.0"?><nitf><body><p>Bakhmut fell.</p></body></nitf>'],
    ['html', '<table class="x"><tr><td>[Aleppo](https://a.b)</td></tr></table>'],
    ['wikitext', "'''Tabqa''' is a town west of [[Raqqa]]."],
    ['wikitext', 'It lies {{convert|45|km}} from [[Raqqa]].<ref>x</ref>'],
    ['wikitext', 'Mosul is {{convert|230|km|mi}} from [[Erbil]].'],
    ['wikitext', 'Mosul is {{cvt|230|km}} from Erbil.'],
    ['wikitext', "'''Mosul''' is 230 km from [[Erbil]].<ref>a</ref>"],
    ['wikitext', '== History ==\n* [[Raqqa]] fell.'],
    ['wikitext', '== H ==\nMosul is 230 km from [[Erbil]].'],
    ['wikitext', '{| class="wikitable"\n|-\n| [[Goma]] || 30 km\n|}'],
    [
      'wikitext',
      'The [[Battle of Sumy|battle]] was 40 km from [[Kharkiv]] (see [[Oskil (river)|Oskil]]).<br />Then rain.',
    ],
    ['wikitext', '[[File:Mariupol.jpg|thumb|Mariupol, 60 km from Berdiansk]]'],
    ['wikitext', '{{Infobox settlement\n| name = Raqqa\n}}\nText.'],
    ['wikitext', '* [[Aden]]\n* [[Taiz]]<ref name="x" />'],
    ['markdown', '# Tabqa\n\nIt lies **45** km west of Raqqa.'],
    ['markdown', '# T\n\nMosul is 230 km from **Erbil**.'],
    ['markdown', 'See [Raqqa](https://example.org), **45** km off.'],
    ['markdown', 'Mosul is **230 km** from [Erbil](http://a.b).'],
    ['markdown', '---\ntitle: Tabqa\ndate: 2016-06-22\n---\nIt lies west.'],
    ['markdown', '---\ndate: 2022-03-01\n---\nMosul is 230 km from **Erbil**.'],
    ['markdown', '+++\ntitle = "x"\n+++\nMosul is 230 km from **Erbil**.'],
    ['markdown', '## Sudan\n\n- El Fasher is **200 km** from Nyala\n- Nyala'],
    ['markdown', '**Kherson** and __Mykolaiv__, **60 km** apart.'],
    ['markdown', '| From | To |\n|------|:--:|\n| Goma | Sake |'],
    ['markdown', '![Map](map.png)\n\nGoma is 30 km from Sake.[^1]\n\n[^1]: A note.'],
    ['markdown', '# Sudan <br>\n\nSee [the map](https://a.b/c) and **Nyala** <b>now</b>.'],
    ['markdown', 'Homs is 160 km from Damascus[^1].\n\n[^1]: *AP*, 2016.'],
    ['latex', '\\section{Tabqa}\nIt lies 45~km west of Raqqa \\cite{a}.'],
    ['latex', '\\documentclass{article}\\begin{document}x\\end{document}'],
    ['latex', 'Mosul is \\SI{230}{km} from Erbil.'],
    ['latex', 'Mosul is \\qty{230}{\\km} from Erbil.'],
    ['latex', 'Goma is \\textbf{30~km} from Sake, i.e. 60\\,\\% of it.'],
    ['latex', '\\begin{itemize}\n\\item Goma, 30~km from Sake\n\\end{itemize}'],
  ])('%s: %s', (format, text) => expect(plainMarkup(text)).toBe(format))

  const plain = [
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
    // A price list, its notes under stars.
    'Bread* 2.50\nMilk** 3.10\nEggs** 4.00\n\n* with tax\n** per litre\n*** while it lasts',
    'Bread ** 2.50 ** Milk ** 3.10 **',
    // A chat, a log.
    '== anna has joined #desk\n<anna> Mosul is 80 km from Erbil\n<ben> == right\n<anna> good',
    '[10:02] <p> Mosul is 80 km from Erbil\n[10:03] <b> and Kirkuk?\n[10:04] <p> 90 km',
    '=== Start ===\nMosul is 80 km from Erbil.\n=== End of message',
    // Hashtags, ranks, remarks of programs.
    '# 1 in sales, # 2 in views\n# 3 in talk',
    '#1\n#2\n#3',
    '# one remark\n# another remark\n# a third remark\nset distance=45',
    // Words that quote a tag, a command, a mark.
    'Put the place into a <p> tag, and close it with </p>.',
    'The tag <b> sets words in bold.',
    'In LaTeX a figure is written \\num, and \\, is a thin space.',
    "It's 'so-called ''Raqqa'' front', he wrote.",
    'f**k that, said the s**t, a b**d man',
    'pow(2**3, 4**5) and f(**options), g(**more)',
    'Hello {{name}}, your parcel {{number}} is 45 km away.',
    'The speaker said [[inaudible]] 45 km from Raqqa.',
    'From: desk@example.org\n\n> Mosul is 80 km from Erbil\n> and Kirkuk 90\n> he said\n\n[1]: https://example.org\nNo.',
    'Sales rose 5% and 6% [see a] (in $5 and $6) & so on, \\o/',
    'if a < b and c > d: <br> is a break',
    'He wrote: "I <3 Kyiv" and <desk@example.org> answered, <https://a.b/c>.',
    'Figures\n=======\n\nMosul is 80 km from Erbil.\n\n--------\n',
    'match \\d{3} or \\w{2} in \\\\server\\share{1}',
    'wages | 45 | 46 |\n----|---|---\nx',
    '~~~ Mosul ~~~ 80 km ~ Erbil',
    '1) Mosul [80 km] (Erbil)\n2) see (a)[b]',
    '/* Mosul is 80 km from Erbil */',
    'snake_case__name and __init__.py',
  ]
  it.each(plain)('is not: %s', (text) => expect(plainMarkup(text)).toBeNull())

  it('is told in time that grows with its length', () => {
    for (const part of [
      '[[',
      '{{a|',
      '<p',
      '**a',
      '\\begin{',
      '\n# a',
      '| - ',
      '<p>',
      "'''",
      '[a](http:',
      '\n==',
      '\\SI{',
    ]) {
      expect(['html', 'latex', 'wikitext', 'markdown', null]).toContain(plainMarkup(part.repeat(100_000)))
    }
  })
})

describe('a text that may be markup', () => {
  it.each([
    ['markdown', 'Mosul is 230 km from **Erbil**.'],
    ['html', 'Mosul is 230 km from <b>Erbil</b>.'],
    ['wikitext', 'Mosul is 230 km from [[Erbil]].'],
    ['html', '<p>Mosul is 230 km from Erbil.</p>'],
  ])('%s: %s', (format, text) => expect(seemingMarkup(text)).toBe(format))

  it.each([
    'Tabqa lies 45 km west of Raqqa.',
    '*** ALERT *** Tabqa lies 45 km west of Raqqa.',
    'f**k that, said the s**t, a b**d man',
    'Bread* 2.50\nMilk** 3.10\nEggs** 4.00\n\n* with tax\n** per litre',
    '== anna has joined #desk\n<anna> Mosul is 80 km from Erbil',
    '#Raqqa # 1',
    'He wrote: "I <3 Kyiv" and <desk@example.org> answered, <https://a.b/c>.',
    '> he wrote\n> so\n> it was',
  ])('is not: %s', (text) => expect(seemingMarkup(text)).toBeNull())
})
