import { describe, expect, it } from 'vitest'
import { read } from '../../../src/core/text/read.ts'

const brief = (text: string): string[] =>
  read(text).quantities.map(
    ({ value, upper, unit, bound }) =>
      `${bound} ${Number(value.toFixed(4))}${upper === null ? '' : `-${upper}`} ${unit}`,
  )
const interval = (text: string): number[] =>
  read(text).quantities.flatMap(({ lowMetres, highMetres }) => [Math.round(lowMetres), Math.round(highMetres)])

describe('quantities', () => {
  it.each([
    ['a few miles', ['range 2-12 mi']],
    ['several kilometres', ['range 2-20 km']],
    ['a few hundred metres', ['range 200-1200 m']],
    ['several hundred metres', ['range 200-2000 m']],
    ['dozens of miles', ['range 20-120 mi']],
    ['hundreds of metres', ['range 200-999 m']],
    ['just kilometres', ['range 1-15 km']],
    ['just 45 kilometres', ['exact 45 km']],
    ['within a few kilometres', ['within 2-12 km']],
    ['a few kilometre', ['range 2-12 km']],
    ['a few people', []],
    ['just a day', []],
  ])('reads words for some number or other in %j', (text, expected) =>
    expect(brief(`lies ${text} from`)).toEqual(expected),
  )

  it.each([
    ['45km', ['exact 45 km']],
    ['45-km', ['exact 45 km']],
    ['60-kilometre-long', ['exact 60 km']],
    ['30 mi.', ['exact 30 mi']],
    ['12 nautical miles', ['exact 12 nmi']],
    ['500 yards', ['exact 500 yd']],
    ['1,200 metres', ['exact 1200 m']],
    ['10 klicks', ['exact 10 km']],
    ['٤٥ كم', ['exact 45 km']],
    ['.5 miles', ['exact 0.5 mi']],
  ])('reads the unit of %j', (text, expected) => expect(brief(`lies ${text} from`)).toEqual(expected))

  it.each([
    ['twenty-five miles', ['exact 25 mi']],
    ['twenty-five-mile', ['exact 25 mi']],
    ['a dozen miles', ['exact 12 mi']],
    ['two dozen miles', ['exact 24 mi']],
    ['one hundred and twenty km', ['exact 120 km']],
    ['a hundred km', ['exact 100 km']],
    ['half a mile', ['exact 0.5 mi']],
    ['a half-mile', ['exact 0.5 mi']],
    ['three-quarters of a mile', ['exact 0.75 mi']],
    ['one-third of a mile', ['exact 0.3333 mi']],
    ['an eighth of a mile', ['exact 0.125 mi']],
    ['a mile', ['exact 1 mi']],
    ['a mile and a half', ['exact 1.5 mi']],
    ['two and a half miles', ['exact 2.5 mi']],
    ['2½ miles', ['exact 2.5 mi']],
    ['1/2 mile', ['exact 0.5 mi']],
    ['2 1/2 miles', ['exact 2.5 mi']],
    ['1 ½ miles', ['exact 1.5 mi']],
    ['a couple of miles', ['exact 2 mi']],
    ['a couple hundred metres', ['exact 200 m']],
    ['half a dozen miles', ['exact 6 mi']],
    ['20 or so km', ['exact 20 km']],
    ['20 k.m.', ['exact 20 km']],
    ['forty-odd miles', ['exact 40 mi']],
    ['100-plus miles', ['exact 100 mi']],
    ['45 statute miles', ['exact 45 mi']],
    ['100 ft.', ['exact 100 ft']],
    ['five thousand metres', ['exact 5000 m']],
    ['1.2 million acres', ['exact 1200000 acre']],
  ])('reads words and fractions in %j', (text, expected) => expect(brief(`lies ${text} from`)).toEqual(expected))

  it.each([
    ['1,000 km', 1000],
    ['1 200 km', 1200],
    ['1\u202F200 km', 1200],
    ['1.500 km', 1500],
    ["1'200 km", 1200],
    ['1,234.5 km', 1234.5],
    ['1.234,5 km', 1234.5],
    ['4.3 km', 4.3],
    ['4,3 km', 4.3],
    ['1.609 km', 1.609],
    ['12.125 miles', 12.125],
    ['0.500 km', 0.5],
  ])('reads the digits of %j', (text, value) => expect(read(text).quantities[0]?.value).toBe(value))

  it('lets the decimals of the text decide about "1.500"', () => {
    expect(brief('4.3 km and 1.500 km')).toEqual(['exact 4.3 km', 'exact 1.5 km'])
    expect(brief('4,3 km and 1.125 km')).toEqual(['exact 4.3 km', 'exact 1125 km'])
  })

  it.each([
    ['10-15 km', ['range 10-15 km']],
    ['10–15km', ['range 10-15 km']],
    ['10 to 15 km', ['range 10-15 km']],
    ['10 to 10 km', ['range 10-10 km']],
    ['10 by 15 km', ['exact 10 km', 'exact 15 km']],
    ['between 10 and 15 km', ['range 10-15 km']],
    ['10 km to 15 km', ['range 10-15 km']],
    ['two or three miles', ['range 2-3 mi']],
    ['10- to 15-km', ['range 10-15 km']],
    ['ten-to-fifteen-mile', ['range 10-15 mi']],
    ['a mile or two', ['range 1-2 mi']],
    ['about 10-15 km', ['about 10-15 km']],
    ['roughly between 10 and 20 km', ['about 10-20 km']],
    ['within 10 to 15 km', ['within 10-15 km']],
  ])('reads the range %j', (text, expected) => expect(brief(`came ${text} of`)).toEqual(expected))

  it('gives each figure of a list its own quantity, all but the last without unit text', () => {
    const text = 'lie 10, 16 and 37 km from A, B and C'
    expect(brief(text)).toEqual(['exact 10 km', 'exact 16 km', 'exact 37 km'])
    expect(read(text).quantities.map((quantity) => quantity.unitText)).toEqual(['', '', 'km'])
    expect(brief('12 and 30 miles')).toEqual(['exact 12 mi', 'exact 30 mi'])
    expect(brief('10- and 20-km')).toEqual(['exact 10 km', 'exact 20 km'])
    expect(brief('10 km, 16 km and 37 km')).toEqual(['exact 10 km', 'exact 16 km', 'exact 37 km'])
  })

  it('parts a day of a month from the figure after it', () => {
    expect(brief('on May 5 200 km away')).toEqual(['exact 200 km'])
  })

  it.each([
    ['in 2016, 45 km', 1],
    ['killed 25, and 30 km away', 1],
    ['on June 2 and 10 km', 1],
    ['in 2016 and 10 km', 1],
  ])('shares no unit in %j', (text, count) => expect(brief(text)).toHaveLength(count))

  it.each([
    'about',
    'around',
    'some',
    'roughly',
    'approximately',
    'approx.',
    'circa',
    'c.',
    '~',
    'nearly',
    'almost',
    'just over',
  ])('takes %s as about', (word) => expect(brief(`is ${word} 40 km away`)).toEqual(['about 40 km']))

  it.each(['within', 'less than', 'under', 'no more than', 'up to', 'at most', 'as close as', 'within about'])(
    'takes %s as within',
    (word) => expect(brief(`is ${word} 40 km away`)).toEqual(['within 40 km']),
  )

  it.each(['more than', 'over', 'at least', 'farther than'])('takes %s as more than', (word) =>
    expect(brief(`is ${word} 40 km away`)).toEqual(['more-than 40 km']),
  )

  it.each([
    ['> They are\n> 40 km away', ['40 km']],
    ['> They are\n> > 40 km away', ['40 km']],
    ['They are > 40 km away', ['more-than 40 km']],
    ['> 40 km from Raqqa', ['more-than 40 km']],
  ])('tells the mark of a quoted line from a bound: %j', (text, expected) => {
    expect(brief(text).map((one) => one.replace(/^exact /, ''))).toEqual(expected)
  })

  it.each([
    ['40 km or so', 'about'],
    ['40 km or more', 'more-than'],
    ['40 km or less', 'within'],
    ['40+ km', 'more-than'],
  ])('reads the bound of %j', (text, bound) => expect(brief(text)).toEqual([`${bound} 40 km`]))

  it.each([
    ['45 km', [44500, 45500]],
    ['40 km', [35000, 45000]],
    ['10 km', [9500, 10500]],
    ['200 km', [195_000, 205_000]],
    ['4.3 km', [4250, 4350]],
    ['10.5 km', [10_250, 10_750]],
    ['about 45 km', [44_500, 45_500]],
    ['within 10 km', [0, 10_000]],
    ['10 to 15 km', [10_000, 15_000]],
    ['half a mile', [402, 1207]],
  ])('states an interval by the precision of %j', (text, metres) => expect(interval(text)).toEqual(metres))

  it('has no upper end for more than', () => expect(interval('more than 10 km')).toEqual([10_000, Infinity]))

  it.each([
    ['57 km2', 'km2'],
    ['57 km²', 'km2'],
    ['57 square kilometres', 'km2'],
    ['57 sq. mi', 'mi2'],
    ['57 square-mile', 'mi2'],
    ['57 ha', 'ha'],
    ['57 acres', 'acre'],
    ['57 km^2', 'km2'],
  ])('reads the area %j', (text, unit) => {
    expect(read(text).quantities).toMatchObject([{ value: 57, unit, measure: 'area' }])
  })

  it('spans the wording, the figure and the number', () => {
    const text = 'came to within 10 kilometres of'
    const [quantity] = read(text).quantities
    expect(quantity?.text).toBe('within 10 kilometres')
    expect(text.slice(quantity!.figure.from, quantity!.figure.to)).toBe('10 kilometres')
    expect(text.slice(quantity!.number.from, quantity!.number.to)).toBe('10')
    expect(quantity?.unitText).toBe('kilometres')
  })

  it.each(['40 km (25 miles)', '40 km/25 mi'])('reads the conversion %j as two', (text) => {
    expect(brief(text)).toEqual(['exact 40 km', 'exact 25 mi'])
  })

  it.each([
    'killed 25 civilians',
    'paid $5 m',
    'paid 5m euros',
    '5m people',
    'a 5 percent rise',
    'at 45 km/h',
    '30 miles per hour',
    '30 miles an hour',
    'aged 45',
    '35 degrees',
    'in Ten Mile',
    'the 1,200 residents',
    'at 5 p.m.',
    'A foot patrol',
    'square miles',
    'two-pronged',
    'GPS 12 45',
    '5 inches',
  ])('does not flag %j', (text) => expect(brief(text)).toEqual([]))
})
