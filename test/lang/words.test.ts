import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Said, Words } from '../../src/core/model.ts'
import { arabicWords } from '../../src/lang/ar/words/arabic.ts'
import { englishWords } from '../../src/lang/en/words/english.ts'
import { articleOf } from '../../src/lang/fr/words/names.ts'
import { frenchWords } from '../../src/lang/fr/words/french.ts'
import { allSaid } from './samples.ts'

const languages: readonly (readonly [string, Words])[] = [
  ['English', englishWords],
  ['Arabic', arabicWords],
  ['French', frenchWords],
]

const isPhrase = ({ messageId }: Said): boolean => /^(?:reason|fix)\./.test(messageId)

/** What the samples bring along: names, quotes, sources, units. */
const given = new RegExp(
  [
    'Raqqa|Sluysville|Hama Governorate|Hama|Lake Chad|Chad|Red Sea|Euphrates|Sluys Guard|Islamic State|Krynky|Tabqa oilfield',
    'southern|northern|Tabqa|Al-Thawrah|the fabled|the base|oilfield|airport|town|north|Sunday|DeepState|SANA|UCDP|Natural Earth|45km|90km',
    'border|village|resort|10 to 15 km|20 mi|1,000 sq mi|20 Jun / IS|xyz|525 km2|20 km|HTML|Markdown|groundline-disable|Groundline|WGS',
  ].join('|'),
  'g',
)

describe.each(languages)('%s', (name, words) => {
  it.each(allSaid.map((said) => [said.messageId, JSON.stringify(said.values), said] as const))(
    'words %s with %s',
    (_id, _values, said) => {
      const text = words.say(said)
      // No gap, no value that is none, no date or id as programs write them.
      expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object| {2}|\d{4}-\d\d|\b[a-z]+_[a-z]+\b| [.,;:](?!\d)/)
      expect(text.trim()).toBe(text)
      if (!isPhrase(said)) expect(text).toMatch(/[.:]\u2069?$/)
      if (name === 'Arabic') expect(text.replace(given, '').match(/[A-Za-z]{2,}/g)).toBeNull()
      if (name === 'French') expect(text).not.toMatch(/[^\u202f][:;?!»](?=\s|$)|«[^\u202f]/)
      if (name === 'French')
        expect(text.replace(given, '')).not.toMatch(
          /(?<!\p{L})(?:the|is|are|was|of|from|and|away|data|text|place|which|by|not)(?!\p{L})/u,
        )
      if (name === 'English') expect(text).not.toMatch(/\b[Aa] [aeio]\w|\b[Aa]n [^aeio\W]/)
    },
  )

  it('words whatever stands in a name, a date or a figure', () => {
    fc.assert(
      fc.property(fc.string(), fc.double(), fc.integer(), (text, value, whole) => {
        const place = { name: text, nameAr: null, type: 'country', country: text.slice(0, 2) } as const
        const sayings: readonly Said[] = [
          { messageId: 'control.contested', values: { place, day: text, basis: 'reported', source: text } },
          { messageId: 'reason.near', values: { place, away: { metres: value, unit: 'km' } } },
          { messageId: 'direction.measured', values: { subject: place, reference: place, bearingDegrees: value, stated: text, off: value } }, // prettier-ignore
          { messageId: 'map.other-day', values: { days: whole, day: text } },
          { messageId: 'draft.unread', values: { paragraphs: null, language: text } },
        ]
        for (const said of sayings) expect(words.say(said).length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('plain words', () => {
  const say = (words: Words, messageId: Said['messageId'], at = 0) =>
    words.say(allSaid.filter((said) => said.messageId === messageId)[at]!)

  it.each([
    ['distance.measured', 0, 'Raqqa is 45.5 km from Sluysville; the text says “45km”.'],
    ['distance.measured', 1, 'Sluysville is 0.4 km from the border of Syria; the text says “45km”, 3.2 times as much.'],
    [
      'distance.measured',
      2,
      'Sluysville is 120 km from the shore of Lake Chad; the text says “45km”, a third too little.',
    ],
    ['reason.type', 0, 'called an airbase'],
    ['place.no-outline', 0, 'The data has no outline of the United Arab Emirates.'],
    ['control.held', 0, 'Raqqa was held by Islamic State on 1 June 2016 (reported: SANA).'],
  ] as const)('in English: %s', (id, at, text) => expect(say(englishWords, id, at)).toBe(text))

  it.each([
    ['distance.measured', 0, 'Raqqa se trouve à 45,5 km de Sluysville ; le texte dit « 45km ».'],
    ['distance.measured', 1, 'Sluysville se trouve à 0,4 km de la frontière de la Syrie ; le texte dit « 45km », soit 3,2 fois la mesure.'], // prettier-ignore
    ['containment.inside', 1, 'Sluysville se trouve bien au Tchad.'],
    ['containment.inside', 2, 'Sluysville se trouve bien aux Émirats arabes unis.'],
    ['containment.outside', 1, 'Raqqa se trouve en Syrie, à 30 km en dehors de la province de Hama.'],
    ['control.held', 0, 'Raqqa était tenue par l’État islamique le 1er juin 2016 (selon SANA).'],
    ['direction.measured', 1, 'Sluysville se trouve au nord de l’Irak (0°) ; le texte dit « north ».'],
  ] as const)('in French: %s', (id, at, text) =>
    expect(say(frenchWords, id, at).replace(/[\u00a0\u202f]/g, ' ')).toBe(text),
  )

  it.each([
    ['map.other-day', 0, 'يوم واحد'],
    ['map.other-day', 1, 'يومين'],
    ['map.other-day', 2, '5 أيام'],
    ['map.other-day', 3, '14 يومًا'],
  ] as const)('in Arabic a count has its form: %s', (id, at, text) => expect(say(arabicWords, id, at)).toContain(text))

  it.each([
    ['Syrie', 'la'],
    ['Irak', 'l’'],
    ['Yémen', 'le'],
    ['Mexique', 'le'],
    ['États-Unis', 'les'],
    ['Israël', ''],
  ])('%s has its article', (country, article) => expect(articleOf(country)).toBe(article))
})
