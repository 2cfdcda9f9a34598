import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft, Span } from '../../../src/core/model.ts'
import { read } from '../../../src/core/text/read.ts'

/** Scraps that make rules start, and stop half-way. */
const scraps = fc.constantFrom(
  '45',
  'km',
  '45km',
  '-',
  '–',
  'between',
  'and',
  'to',
  'half',
  'a',
  'mile',
  '1,000',
  '1.500',
  '½',
  '/',
  'N',
  'NNE',
  'north',
  'of',
  'U.S.',
  'St.',
  '"',
  '”',
  '(',
  ')',
  '.',
  ',',
  ':',
  '\n',
  '\r\n',
  ' ',
  '°',
  "'",
  '35.95',
  '37S',
  'DV',
  'Sunday',
  'June',
  '2016',
  'within',
  'twenty-five',
  'hundred',
  '😀',
  '\u0000',
  'الرقة',
  '٤٥',
  '\ud800',
  'e\u0301',
  'Beirut',
  'square',
  'sq',
)
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(scraps, { maxLength: 80 }).map((parts) => parts.join('')),
  fc.array(scraps, { maxLength: 80 }).map((parts) => parts.join(' ')),
)

const loneSurrogate = /\p{Cs}/u

const spansOf = (draft: Draft): readonly Span[] => [
  ...draft.tokens,
  ...draft.sentences,
  ...draft.quantities,
  ...draft.quantities.flatMap((q) => [q.figure, q.number]),
  ...draft.compass,
  ...draft.coordinates,
  ...draft.dates,
  ...draft.datelines,
]

describe('read', () => {
  // One reading of each text, held against all of these: longer runs of `check` stand in "npm run fuzz".
  it('never throws, keeps spans in bounds, apart and in order, quotes the text, and splits no character, whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const draft = read(text, { date: '2016-06-22' })
        expectInBounds(draft)
        expectQuoted(draft)
        for (const list of [draft.tokens, draft.sentences, draft.compass, draft.dates, draft.coordinates])
          expectApart(list)
        expectApart(draft.quantities.map((quantity) => quantity.figure))
        expectFinite(draft)
        if (!loneSurrogate.test(text))
          expect(draft.tokens.filter((token) => loneSurrogate.test(token.text))).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })
})

function expectInBounds(draft: Draft): void {
  const outside = spansOf(draft).filter(({ from, to }) => from < 0 || to <= from || to > draft.text.length)
  expect(outside).toEqual([])
}

/** The words that the spans cut from the text. */
function expectQuoted({ text, tokens, quantities, compass, coordinates, dates }: Draft): void {
  const parts = [...tokens, ...quantities, ...compass, ...coordinates, ...dates]
  expect(parts.map((part) => part.text)).toEqual(parts.map(({ from, to }) => text.slice(from, to)))
}

/** Quantities point at their tokens, and have finite values. */
function expectFinite({ tokens, quantities }: Draft): void {
  for (const quantity of quantities) {
    expect(tokens[quantity.firstToken]!.from).toBeLessThanOrEqual(quantity.from)
    expect(tokens[quantity.lastToken - 1]!.to).toBeGreaterThanOrEqual(quantity.figure.to)
    expect(Number.isFinite(quantity.value)).toBe(true)
    expect(quantity.lowMetres).toBeLessThanOrEqual(quantity.highMetres)
  }
}

function expectApart(spans: readonly Span[]): void {
  for (let at = 1; at < spans.length; at++) expect(spans[at]!.from).toBeGreaterThanOrEqual(spans[at - 1]!.to)
}

// A rule that takes more than linear time would need minutes here, and run into the time limit of its test.
const longMilliseconds = 60_000

describe('read on long texts', () => {
  it(
    'reads a sentence of 100,000 words',
    () => {
      const draft = read(`${'word '.repeat(99_999)}end.`)
      expect(draft.sentences).toHaveLength(1)
      expect(draft.tokens).toHaveLength(100_001)
    },
    longMilliseconds,
  )

  it(
    'reads ten thousand numbers',
    () => {
      expect(read(Array.from({ length: 10_000 }, (_, at) => `${at} km`).join(', ')).quantities).toHaveLength(10_000)
      const shared = `${Array.from({ length: 10_000 }, (_, at) => at).join(', ')} and 5 km`
      expect(read(shared).quantities.length).toBeLessThan(20)
    },
    longMilliseconds,
  )

  it.each([
    ['quotes', '"'],
    ['hyphens', 'two-'],
    ['figures with and', '5 and '],
    ['number words', 'one hundred and '],
    ['degrees', '35°'],
    ['grid squares', '37S DV '],
    ['half coordinates', 'N 35.1 '],
    ['dotted letters', 'a.'],
    ['groups of digits', '1 000 '],
    ['digits', '1'],
    ['capitals', 'Aleppo, '],
    ['compass letters', 'N '],
    ['line breaks', '\n'],
  ])(
    'reads 300,000 characters of %s',
    (_, scrap) => {
      const text = scrap.repeat(300_000 / scrap.length)
      expect(read(text).text).toBe(text)
    },
    longMilliseconds,
  )

  it(
    'reads 5 MB of prose',
    () => {
      const sentence = 'On Sunday forces came to within 10 km of the Tabqa base, 45 km west of Raqqa.\n'
      const draft = read(sentence.repeat(65_000))
      expect(draft.quantities).toHaveLength(130_000)
      expect(draft.compass).toHaveLength(65_000)
    },
    4 * longMilliseconds,
  )
})
