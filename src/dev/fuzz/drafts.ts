/** Drafts as fast-check makes them: claims, true and false, in words that break off, and in any letters. */
import fc from 'fast-check'

const places = [
  'Raqqa',
  'Tabqa',
  'Aleppo',
  'Manbij',
  'the Tabqa base',
  'Deir ez-Zor',
  'the Euphrates',
  'Hama province',
  'الرقة',
  'Kherson',
]
const phrases = [
  'lies',
  'is',
  'located',
  'from',
  'of',
  'in',
  'near',
  'between',
  'and',
  'The base',
  'It',
  'which',
  'north',
  'south-west',
  'about',
  'within',
  'more than',
  '45 km',
  '45km',
  '28 miles (45 km)',
  '10-15 km',
  '1,000 kilometres',
  'away',
  'by road',
  'on Sunday',
  '22 June 2016',
  'held by',
  'Daesh',
  'government forces',
  'advanced to',
  '.',
  ',',
  ';',
  '(',
  ')',
  '"',
  '\n\n',
  '36°N 38°E',
  '5 km²',
  'half way',
  'the Turkish border',
]

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...places) },
  { weight: 6, arbitrary: fc.constantFrom(...phrases) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 100_000 }).map(String) },
)

export const anyDraft = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '))

const figure = fc.tuple(fc.integer({ min: 1, max: 900 }), fc.constantFrom('km', ' km', ' kilometres', ' miles'))
const compass = fc.constantFrom('', 'north of ', 'south of ', 'east of ', 'west of ', 'north-east of ')
const town = fc.constantFrom('Raqqa', 'Tabqa', 'Aleppo', 'Manbij', 'Kobani', 'Hama', 'Homs')

/** One sentence with one claim. */
export const claim = fc
  .tuple(town, figure, compass, town)
  .map(
    ([subject, [value, unit], side, from]) => `${subject} lies ${value}${unit} ${side === '' ? 'from ' : side}${from}.`,
  )
