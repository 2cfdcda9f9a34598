/** Corrections of claims and of house style in every dress: right words, and markup that stands as it stood. */
import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkSource } from '../../../src/formats/markup/check.ts'
import { readDocx } from '../../../src/formats/markup/docx/read.ts'
import { applied, editsOf } from '../../../src/formats/markup/fixes.ts'
import type { Format } from '../../../src/formats/markup/format.ts'
import { readSource } from '../../../src/formats/markup/read.ts'
import type { Source } from '../../../src/formats/markup/source.ts'
import { withStyle } from '../../../src/formats/style/find.ts'
import type { StyleProfile } from '../../../src/formats/style/profile.ts'
import { finding, fix as fixOf, result } from '../../builders.ts'

const desk: StyleProfile = {
  first: 'km',
  conversion: 'required',
  units: 'short',
  spellings: [{ use: 'Raqqa', not: ['Rakka'] }],
}

const word = (body: string): Source => {
  const xml = `<w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`
  const read = readDocx(zipSync({ 'word/document.xml': strToU8(xml) }))
  if ('error' in read) throw new Error(read.error)
  return { format: 'docx', source: read.source, rendered: read.rendered }
}

const sourceOf = (text: string, format: Format): Source => (format === 'docx' ? word(text) : readSource(text, format))

/** Stands for a check: each figure or range before a unit is to be 43. */
function figures(text: string) {
  const found = text.matchAll(/(\d+(?:(?: to |–)\d+)?)[\s\u00a0\u202f-]?(?:km|kilomet|mi\b|miles)/g)
  const findings = [...found].map(({ index, 0: quote, 1: figure = '' }) =>
    finding({
      from: index,
      to: index + quote.length,
      quote,
      verdict: 'disagrees',
      fixes: figure === '43' ? [] : [fixOf(index, index + figure.length, '43')],
    }),
  )
  return result({ findings })
}

function fixed(of: Source, check: (text: string) => ReturnType<typeof result>) {
  let source = of
  const body = /<w:body>([\s\S]*)<\/w:body>/
  for (let round = 0; round < 40; round++) {
    const { findings } = checkSource(source, check, {}).rendered
    const fixes = findings.flatMap((one) =>
      one.fixes.map((fix) => [fix, editsOf(source, fix, one.kind === 'style')] as const),
    )
    const first = fixes.find(([, edits]) => edits?.length)
    if (!first) break
    const text = applied(source.source, first[1]!)
    source = of.format === 'docx' ? word(body.exec(text)![1]!) : readSource(text, of.format)
  }
  return of.format === 'docx' ? body.exec(source.source)![1]! : source.source
}

const claims = (text: string, format: Format) => fixed(sourceOf(text, format), figures)
const style = (text: string, format: Format) =>
  fixed(sourceOf(text, format), (words) => withStyle(result(), words, desk))

describe('a correction of a figure', () => {
  it.each<[Format, string, string]>([
    ['latex', 'is \\SIrange{102}{110}{\\km} off', 'is \\SIrange{102}{110}{\\km} off'],
    ['latex', 'is \\qtyrange{102}{110}{km} off', 'is \\qtyrange{102}{110}{km} off'],
    ['latex', 'is \\numrange{102}{110}~km off', 'is 43~km off'],
    ['latex', 'is \\SI{102}{\\kilo\\metre} off', 'is \\SI{43}{\\kilo\\metre} off'],
    ['latex', 'is $102$~km off', 'is $43$~km off'],
    ['latex', 'is $102~\\mathrm{km}$ off', 'is $43~\\mathrm{km}$ off'],
    ['latex', 'is 102--110~km off', 'is 43~km off'],
    ['wikitext', 'is {{convert|102|to|110|km|mi}} off', 'is {{convert|102|to|110|km|mi}} off'],
    ['wikitext', 'is {{convert|102|km|mi}} off', 'is {{convert|43|km|mi}} off'],
    ['wikitext', 'is [[102 km]] off', 'is [[43 km]] off'],
    ['wikitext', "is '''1'''02 km off", "is '''43''' km off"],
    ['markdown', 'is **1**02 km off', 'is **43** km off'],
    ['markdown', 'is *1***02** km off', 'is *1***02** km off'],
    ['markdown', 'is 1~~3~~02 km off', 'is 1~~3~~02 km off'],
    ['html', 'is <b>1</b><i>02</i> km off', 'is <b>43</b><i></i> km off'],
    ['html', 'is 1<del>3</del><ins>02</ins> km off', 'is 1<del>3</del><ins>02</ins> km off'],
  ])('%s: %s', (format, before, after) => expect(claims(before, format)).toBe(after))
})

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const del = (text: string) => `<w:del w:author="A"><w:r><w:delText>${text}</w:delText></w:r></w:del>`
const ins = (text: string) => `<w:ins w:author="A">${run(text)}</w:ins>`
const paragraph = (...runs: readonly string[]) => `<w:p>${runs.join('')}</w:p>`

describe('a tracked change of somebody else', () => {
  it.each([
    paragraph(run('Mosul is 2'), del('00'), ins('33'), run(' km off')),
    paragraph(run('Mosul is '), del('200'), ins('231'), run(' km off')),
    paragraph(run('Mosul is 2'), del('00'), run(' km off')),
    paragraph(run('Mosul is '), del('2'), run('00 km off')),
    paragraph(ins('Mosul is 231 km off')),
    `<w:p>${run('Mosul is ')}<w:moveTo w:author="A">${run('231')}</w:moveTo>${run(' km off')}</w:p>`,
  ])('is left alone: %s', (text) => expect(claims(text, 'docx')).toBe(text))

  it('does not keep a figure from being mended that stands apart from it', () => {
    const text = paragraph(run('Mosul is 2'), run('33'), run(' km off'), del(' or so'), ins(' today'))
    expect(claims(text, 'docx')).toBe(text.replace('is 2<', 'is 43<').replace('>33<', '><'))
  })
})

describe('house style', () => {
  it.each<[Format, string, string]>([
    ['wikitext', '{{convert|25|mi|km}}', '{{convert|25|mi|km|order=flip|abbr=on}}'],
    ['wikitext', '{{convert|27|mi|km|abbr=on}}', '{{convert|27|mi|km|abbr=on|order=flip}}'],
    ['wikitext', '{{convert|190|mi|km|order=flip}}', '{{convert|190|mi|km|order=flip|abbr=on}}'],
    ['wikitext', '{{cvt|40|km|mi}}', '{{cvt|40|km|mi}}'],
    ['wikitext', 'in [[Rakka]] and [[Rakka|there]]', 'in [[Rakka|Raqqa]] and [[Rakka|there]]'],
    ['latex', '\\SI{25}{mi} off', '40 km (\\SI{25}{mi}) off'],
    ['latex', '\\SI{40}{km} off', '\\SI{40}{km} (25 mi) off'],
    ['latex', '\\qty{40}{\\kilo\\metre} off', '\\qty{40}{\\kilo\\metre} (25 mi) off'],
    ['latex', '\\textbf{25 miles} off', '\\textbf{40 km (25 mi)} off'],
    ['latex', '\\textbf{25} miles off', '\\textbf{25} miles off'],
    ['markdown', '[25 miles](http://x.y) off', '[40 km (25 mi)](http://x.y) off'],
    ['markdown', '**25** mi off', '**25** mi off'],
    ['markdown', '[Rakka] is\n\n[Rakka]: http://Rakka.com', '[Raqqa][Rakka] is\n\n[Rakka]: http://Rakka.com'],
    [
      'markdown',
      'See https://x.com/Rakka, <http://Rakka.com>, #Rakka @Rakka rakka@Rakka.com, file Rakka.jpg in Rakka',
      'See https://x.com/Rakka, <http://Rakka.com>, #Rakka @Rakka rakka@Rakka.com, file Rakka.jpg in Raqqa',
    ],
    ['html', '<a href="/r">25 miles</a> off', '<a href="/r">40 km (25 mi)</a> off'],
    ['html', '<b>25</b> <i>miles</i> off', '<b>25</b> <i>miles</i> off'],
    [
      'html',
      '<a href="https://rakka.sy">https://Rakka.sy/map</a>',
      '<a href="https://rakka.sy">https://Rakka.sy/map</a>',
    ],
    [
      'docx',
      paragraph(run('It is 25'), run(' mi'), run(' off')),
      paragraph(run('It is 40 km (25'), run(' mi)'), run(' off')),
    ],
    ['docx', paragraph(run('It is '), ins('25 mi'), run(' off')), paragraph(run('It is '), ins('25 mi'), run(' off'))],
  ])('%s: %s', (format, before, after) => expect(style(before, format)).toBe(after))
})

/** One length in the dresses of a format; `$n` is the figure, `$m` another. */
const lengths: Readonly<Record<Exclude<Format, 'docx'>, readonly string[]>> = {
  text: ['$n km', '$n miles', '$n–$m km', '$n mi. from', '$n miles or $m km', '$n miles ($m km)', '$n km-long'],
  markdown: [
    '**$n** km',
    '**$n km**',
    '[$n miles](http://x.y/25mi)',
    '*$n* **miles**',
    '$n&nbsp;km',
    '**$n** miles (*$m* km)',
    '[$n](http://x.y) km',
    '[$n miles]',
    '`code` $n to $m&#32;miles',
    '$n <abbr title="mile">mi</abbr>',
  ],
  html: [
    '<b>$n</b> km',
    '<b>$n km</b>',
    '<a href="/25mi">$n miles</a>',
    '<b>$n</b> <i>miles</i>',
    '$n&nbsp;km',
    '$n<!-- c --> km',
    '<span>$n</span>&nbsp;<abbr title="mile">mi</abbr>',
    '<td>$n to $m</td> km',
    '<b>$n miles</b> ($m km)',
    '&#50;$n m&#105;',
  ],
  wikitext: [
    '{{convert|$n|mi|km}}',
    '{{convert|$n|km|mi|abbr=on}}',
    '{{cvt|$n|mi}}',
    '{{convert|$n|mi|km|order=flip}}',
    '{{convert|$n|to|$m|mi|km}}',
    '{{convert|$n|mi|km|adj=on}}',
    '{{convert|$n|mi|km|sp=us|disp=or}}',
    "'''$n''' km",
    "''$n miles''",
    '[[Mile|$n miles]]',
    '[[$n miles]]',
    '{{nowrap|$n km}}',
    '$n{{nbsp}}km',
    '[http://x.y/25mi $n miles]',
    '$n miles ($m km)',
    '{{unité|$n|km}}',
  ],
  latex: [
    '$n~km',
    '\\SI{$n}{km}',
    '\\SI{$n}{\\kilo\\metre}',
    '\\qty[a=b]{$n}{\\mile}',
    '\\SIrange{$n}{$m}{\\km}',
    '\\qtylist{$n;$m}{mi}',
    '$$n$~km',
    '$\\sim$$n miles',
    '\\textbf{$n} km',
    '\\emph{$n miles}',
    '\\href{http://x.y/25mi}{$n miles}',
    '\\SI{$n}{mi} (\\SI{$m}{km})',
    '$n--$m km',
    '$n\\,miles',
  ],
}

/** All of a source that is markup: no correction changes it, but for the option that a template is given and a link's own name. */
const skeleton = (source: string) =>
  source
    .replace(/&#\d+;/g, '')
    .replace(/\|(?:order=flip|abbr=on)/g, '')
    .replace(/\[\[[^\][|]*\|([^\][|]*)\]\]/g, '[[$1]]')
    .replace(/\]\[[^\][]*\]/g, ']')
    .replace(/(?<=\w)--(?=\d)|[\p{L}\p{N}\s().,–-]/gu, '')

/** Links, emphasis and arguments in which a bracket opens that does not close there. */
const halves = (source: string) =>
  [...source.matchAll(/\*\*(.+?)\*\*|<(?:b|i|a|span|td)\b[^<>]*>(.*?)<\/|\[(.*?)\]|'''?(.+?)'''?|\{([^{}]*)\}/g)]
    .map((found) => found.slice(1).find((inner) => inner !== undefined) ?? '')
    .filter((inner) => inner.split('(').length !== inner.split(')').length)

/** As a reader sees it, whatever the units and gaps are written like. */
const plainly = (text: string) =>
  text
    .replace(/kilomet(?:re|er)s?/g, 'km')
    .replace(/miles?/g, 'mi')
    .replace(/[\s\u00a0\u202f-]+/g, ' ')

describe('in whatever dress', () => {
  const draft = fc
    .constantFrom(...(['text', 'markdown', 'html', 'wikitext', 'latex'] as const))
    .chain((format) =>
      fc.record({
        format: fc.constant(format),
        parts: fc.array(
          fc.record({
            dress: fc.constantFrom(...lengths[format]),
            n: fc.integer({ min: 2, max: 400 }),
            more: fc.integer({ min: 1, max: 60 }),
            lead: fc.constantFrom('Rakka is ', 'They are “', '(It lies ', 'about '),
            tail: fc.constantFrom(' off.', ' from Rakka, he said”.', ') away.', ', or so'),
          }),
          { minLength: 1, maxLength: 3 },
        ),
      }),
    )
    .map(({ format, parts }) => ({
      format,
      source: parts
        .map(
          ({ dress, n, more, lead, tail }) =>
            lead + dress.replaceAll('$n', String(n)).replaceAll('$m', String(n + more)) + tail,
        )
        .join('\n\n'),
    }))

  it('each fix that is offered changes the words as it says, and no markup', () => {
    fc.assert(
      fc.property(draft, fc.boolean(), ({ format, source }, isStyle) => {
        const of = readSource(source, format)
        const check = isStyle ? (text: string) => withStyle(result(), text, desk) : figures
        for (const { kind, fixes } of checkSource(of, check, {}).rendered.findings) {
          for (const fix of fixes) {
            const edits = editsOf(of, fix, kind === 'style')
            if (!edits?.length) continue
            const after = applied(source, edits)
            expect(skeleton(after)).toBe(skeleton(source))
            expect(halves(after)).toEqual([])
            const { text } = of.rendered
            const expected = text.slice(0, fix.from) + fix.insert + text.slice(fix.to)
            const shown = readSource(after, format).rendered.text
            // What a template converts follows from its figure.
            const masked = (words: string) =>
              kind === 'style' ? plainly(words) : plainly(words).replace(/\d[\d.,]*/g, '#')
            expect(masked(shown)).toBe(masked(expected))
            if (kind !== 'style') expect(shown).toContain('43')
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('house style comes to an end', () => {
    fc.assert(
      fc.property(draft, ({ format, source }) => {
        const once = style(source, format)
        expect(style(once, format)).toBe(once)
      }),
      { numRuns: 100 },
    )
  })
})
