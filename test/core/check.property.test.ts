/** Whatever is typed, `check` answers, and what it answers points at the text that it was given. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, type CheckResult, type Span } from '../../src/core/index.ts'
import { builtGround } from '../ground.ts'

const ground = await builtGround()

const words = [
  'Raqqa',
  'Tabqa',
  'the Tabqa base',
  'Thawra',
  'Manbij',
  'Aleppo',
  'Damascus',
  'Syria',
  'Hama province',
  'the Euphrates',
  'Lake Assad',
  'Khirbat Nowhere',
  'Qal’at Ja’bar',
  'الرقة',
  'مطار الطبقة',
  'Şanlıurfa',
  'Kilis',
  'the base',
  'It',
  'it',
  'which',
  'the capital',
  'the Turkish border',
  'government forces',
  'Daesh',
  'the SDF',
  'rebels',
  'Daesh-held',
  'rebel-held',
  'held by',
  'captured',
  'seized',
  'fell to',
  'advanced to within',
  'is',
  'lies',
  'located',
  'in',
  'on',
  'of',
  'from',
  'between',
  'and',
  'midway between',
  'on the road from',
  'to',
  'the capital of',
  'covers',
  'a town',
  'an oilfield',
  'north',
  'south-west',
  'NNE',
  'to the east',
  'north of',
  'west of',
  'about',
  'within',
  'more than',
  'less than',
  'some',
  'by road',
  'away',
  'apart',
  'respectively',
  '45km',
  '45 km',
  '28 miles (45 km)',
  '10-15 km',
  '1,000',
  '1.500',
  '1 200 km',
  '½ mile',
  'twenty',
  '0 km',
  '99999999999 km',
  '-5 km',
  '19,616 km2',
  '35.7547, 38.5668',
  '35°45′N 38°34′E',
  '37SER4184957209',
  '٤٥ كم',
  '∞ km',
  '1e309 km',
  'on Sunday',
  'on 12 June 2016',
  'in 2015',
  'two days after',
  'yesterday',
  '32/13/2016',
]
const marks = [
  '.',
  ',',
  ';',
  ':',
  '(',
  ')',
  '[',
  ']',
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '—',
  '–',
  '-',
  '/',
  '\\',
  '&',
  '%',
  '!',
  '?',
  '…',
  '\n',
  '\n\n',
  '\t',
  '\r\n',
  ' ',
]
const oddities = [
  '😀',
  '👩‍👩‍👧',
  '🇸🇾',
  'Raq😀qa',
  'Ta\u0301bqa',
  '\u202Eabqar',
  '\u200B',
  '\uFEFF',
  '\u0000',
  '\u0007',
  '\u001B[31m',
  '\uD83D',
  '\uDE00',
  '\uD83DRaqqa',
  'Raqqa\uDE00',
  '𝐑𝐚𝐪𝐪𝐚',
  'ﷺ',
  '\u2028',
  '\u00AD',
  '<script>',
  '${x}',
  '__proto__',
  'constructor',
  'toString',
  '%s',
  '\\u0041',
]
const names = words.slice(0, 24)
const sides = ['government forces', 'Daesh', 'the SDF', 'rebels']
const lengths = [
  '45km',
  'about 45 km',
  'within 10 kilometres',
  '28 miles (45 km)',
  '10-15 km',
  'twenty miles',
  'more than 5 km',
  '0 km',
  '99999999999 km',
  '1e309 km',
  '45 km (45 miles)',
]
const from = (...list: readonly string[]) => fc.constantFrom(...list)
const oneOf = (list: readonly string[]) => fc.constantFrom(...list)

/** Something near a sentence, so that claims are found: its parts joined by a blank, or broken by something odd. */
const clause = fc
  .tuple(
    fc.oneof(
      fc.tuple(
        oneOf(names),
        from('is', 'lies', ', located', '(', ','),
        oneOf(lengths),
        from('from', 'of', 'north of', 'SW of', 'by road from', 'to the east of'),
        oneOf(names),
      ),
      fc.tuple(
        oneOf(names),
        from('lies', 'is', ','),
        from('between', 'midway between', 'on the road from'),
        oneOf(names),
        from('and', 'to'),
        oneOf(names),
      ),
      fc.tuple(
        oneOf(names),
        from('(', 'at', ':', ','),
        from(
          '35.7547, 38.5668',
          '38.5668, 35.7547',
          '35°45′N 38°34′E',
          '37SER4184957209',
          '90.00, 180.00',
          '-0.01, 0.01',
        ),
        from(')', ''),
      ),
      fc.tuple(
        oneOf(sides),
        from('captured', 'seized', 'advanced to', 'were', 'took control of'),
        fc.oneof(oneOf(names), oneOf(lengths)),
        from('of', 'from', 'on Sunday', 'and'),
        oneOf(names),
      ),
      fc.tuple(
        from('Daesh-held', 'rebel-held', 'Islamic State-held', 'IS-held', 'government-controlled'),
        oneOf(names),
      ),
      fc.tuple(
        oneOf(names),
        from('covers', ',', 'has an area of'),
        from('19,616 km2', '57 square kilometres', '0 ha', '9e99 km²'),
      ),
      fc.tuple(
        oneOf(names),
        from(', a', 'is a', 'is the', ', the'),
        from('town', 'oilfield', 'capital of', 'dam', 'Daesh-held oilfield'),
        from('in', 'on', ''),
        oneOf(names),
      ),
    ),
    fc.oneof(
      { weight: 4, arbitrary: fc.constant(' ') },
      { weight: 1, arbitrary: oneOf(oddities).map((odd) => ` ${odd}`) },
    ),
    oneOf(['.', '. ', '', ',', ' and', '\n']),
  )
  .map(([parts, joint, end]) => parts.join(joint) + end)

const piece = fc.oneof(
  { weight: 4, arbitrary: clause },
  { weight: 4, arbitrary: oneOf(words) },
  { weight: 2, arbitrary: oneOf(marks) },
  { weight: 1, arbitrary: oneOf(oddities) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
)
const text = fc
  .array(fc.tuple(piece, from(' ', ' ', ' ', '')), { minLength: 1, maxLength: 40, size: 'max' })
  .map((pieces) => pieces.flat().join(''))
const date = fc.constantFrom(null, '2016', '2016-06', '2016-06-22', '2024-01-01')

const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff
const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
/** Whether an offset lies between the halves of one character. */
const splits = (whole: string, at: number): boolean => isHigh(whole.charCodeAt(at - 1)) && isLow(whole.charCodeAt(at))

/** Everything in a result that points at the text. */
const spansOf = ({ findings, mentions }: CheckResult): readonly Span[] =>
  [
    ...mentions,
    ...findings.flatMap((finding) => [
      finding,
      ...finding.fixes,
      finding.subject,
      finding.reference,
      finding.second,
      finding.contradicts,
    ]),
  ].filter((span) => span !== null && span !== undefined)

function expectWithin(written: string, result: CheckResult): void {
  for (const { from, to } of spansOf(result)) {
    expect(from >= 0 && from <= to && to <= written.length, `${from} to ${to} of ${written.length}`).toBe(true)
    expect(splits(written, from) || splits(written, to), `a half character at ${from} or ${to}`).toBe(false)
  }
  for (const { quote, from, to } of result.findings) expect(quote).toBe(written.slice(from, to))
  for (const mention of result.mentions) expect(mention.text).toBe(written.slice(mention.from, mention.to))
}

/** Findings in the order of the text, each with its id, with a message each and no figure that is no number. */
function expectSound({ findings }: CheckResult): void {
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
  findings.forEach((finding, index) => {
    expect(finding.id).toMatch(/^[a-z]-[0-9a-f]{8}(?:-\d+)?$/)
    expect(finding.from).toBeGreaterThanOrEqual(findings[index - 1]?.from ?? 0)
    expect(finding.message.length).toBeGreaterThan(0)
    expect(finding.message).not.toMatch(/NaN|undefined|Infinity|∞/)
    expect(finding.why === null).toBe(finding.verdict !== 'undecided')
    const { metres = 0, lowMetres = 0, highMetres = 0 } = finding.measured ?? {}
    for (const figure of [metres, lowMetres, highMetres, finding.misfitMetres ?? 0])
      expect(Number.isFinite(figure)).toBe(true)
  })
}

describe('check on any text', () => {
  it('points into the text, at whole characters, quotes what stands there, and says each finding in order, with figures', () => {
    fc.assert(
      fc.property(text, date, (written, day) => {
        const result = check(written, ground, { date: day })
        expectWithin(written, result)
        expectSound(result)
      }),
      { numRuns: 90 },
    )
  })

  it('gives the same for the same', () => {
    fc.assert(
      fc.property(text, date, (written, day) => {
        expect(JSON.stringify(check(written, ground, { date: day }))).toBe(
          JSON.stringify(check(written, ground, { date: day })),
        )
      }),
      { numRuns: 20 },
    )
  })

  it('keeps its spans when the same text stands behind another paragraph of odd characters', () => {
    fc.assert(
      fc.property(fc.constantFrom(...oddities.filter((one) => !/[\uD800-\uDFFF]$/.test(one))), (odd) => {
        const before = `${odd}\n\n`
        const { findings } = check(`${before}Tabqa lies 145 km from Raqqa.`, ground)
        const found = findings.find(({ kind }) => kind === 'distance')
        expect(found?.from).toBe(before.length + 'Tabqa '.length)
      }),
      { numRuns: 30 },
    )
  })
})

/** Whole sentences with claims, with odd characters put in anywhere: inside names, figures, between the halves of a pair. */
const sentences = [
  'Tabqa lies 45 km (28 miles) west of Raqqa.',
  'Nusaybin, opposite Qamishli, was quiet.',
  'Syria borders Iraq and Turkey.',
  'Daesh-held Raqqa, on the Euphrates, is 370 km from Damascus.',
  'The SDF controls Manbij, 80 km from Aleppo.',
  'Hama lies midway between Homs and Idlib.',
  'Manbij fell. The Turkish border is 30 km away.',
  'Raqqa (35.95, 39.01) was bombed on 12 June 2016.',
  'Homs and Hama lie 160 and 210 km north of Damascus, respectively.',
  'Lebanon covers 10,452 sq km.',
  'The government lost Palmyra to Daesh in May 2015.',
  'Odesa is on the Black Sea.',
]
const inserts = [...oddities, ...marks, '“', '(', 'ا', 'Ж', '拉', '٤٥ كم']
const spoilt = fc
  .tuple(
    fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...inserts)), { maxLength: 6 }),
  )
  .map(([parts, odd]) =>
    odd.reduce((whole, [place, insert]) => {
      const at = place % (whole.length + 1)
      return whole.slice(0, at) + insert + whole.slice(at)
    }, parts.join(' ')),
  )

describe('check on sentences with odd characters anywhere', () => {
  it('quotes what stands there, exactly, and splits no character', () => {
    fc.assert(
      fc.property(spoilt, (written) => {
        const result = check(written, ground, { date: '2016-06-22' })
        for (const { quote, from, to } of result.findings) expect(quote).toBe(written.slice(from, to))
        for (const { text: words, from, to } of result.mentions) expect(words).toBe(written.slice(from, to))
        for (const { from, to } of spansOf(result)) expect(splits(written, from) || splits(written, to)).toBe(false)
      }),
      { numRuns: 150 },
    )
  })

  it.each(sentences)('finds something in %s as it stands', (sentence) => {
    expect(check(sentence, ground, { date: '2016-06-22' }).findings.length).toBeGreaterThan(0)
  })
})

describe('check on texts that are too much', () => {
  it.each([
    ['a sentence of 100,000 words', 'the army said that it was there and '.repeat(12_500)],
    ['a sentence of 1,000 claims', 'Tabqa is 45 km from Raqqa and '.repeat(1_000)],
    ['ten thousand numbers', '12 345 6.7 '.repeat(3_400)],
    ['five thousand lengths', `${'12 km, '.repeat(5_000)}from Raqqa`],
    ['brackets that never close', `${'( “ [ '.repeat(10_000)}Tabqa is 45 km from Raqqa`],
    ['brackets that never opened', `Tabqa ${') ” ] '.repeat(10_000)} is 45 km from Raqqa`],
    ['one word of 200,000 letters', 'A'.repeat(200_000)],
    ['one number of 200,000 digits', `${'1'.repeat(200_000)} km from Raqqa`],
    ['numbers carried on by "and"', `Tabqa is 45 km from Raqqa${' and 46 from Raqqa'.repeat(1_500)}`],
    ['20,000 lines', 'Raqqa\n'.repeat(20_000)],
    ['50,000 emoji', '😀'.repeat(50_000)],
    ['emoji inside names', 'Raq😀qa is 45 km from Al😀eppo. '.repeat(500)],
    ['halves of characters', '\uD83D Raqqa\uDE00 45 km from \uD83DHoms '.repeat(500)],
    ['control characters', 'Ra\u0000qqa \u0007is 45 km\u001B[31m from Homs '.repeat(500)],
    ['scripts in turn', 'الرقة Ракка Raqqa 拉卡 ٤٥ كم 45 км '.repeat(1_000)],
    ['a list of 3,000 borders', `Syria borders ${'Iraq, Turkey and '.repeat(1_500)}Jordan.`],
  ])('%s', (_, written) => {
    const { findings } = check(written, ground, { date: '2016-06-22' })
    for (const { quote, from, to } of findings) expect(quote).toBe(written.slice(from, to))
  })
})
