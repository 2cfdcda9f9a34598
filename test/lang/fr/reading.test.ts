/** Reading French: figures, days, points of the compass, names, and drafts in two languages. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { read } from '../../../src/core/text/read.ts'
import { french } from '../../../src/lang/fr/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()
const draft = (text: string) => read(text, { date: '2016-06-22', language: french })

describe('French figures', () => {
  it.each([
    ['à 45 km', 45, 'km', 'exact'],
    ['à 45km', 45, 'km', 'exact'],
    ['à 45,5 km', 45.5, 'km', 'exact'],
    ['à 2,125 km', 2.125, 'km', 'exact'],
    ['à 1\u202f200 km', 1200, 'km', 'exact'],
    ['à 1\u00a0200 kilomètres', 1200, 'km', 'exact'],
    ['à 1 200 km', 1200, 'km', 'exact'],
    ['à 12.000 mètres', 12_000, 'm', 'exact'],
    ['à quelque 40 kilomètres', 40, 'km', 'about'],
    ['à près de 40 kilomètres', 40, 'km', 'about'],
    ['à une quinzaine de kilomètres', 15, 'km', 'about'],
    ['à une centaine de km', 100, 'km', 'about'],
    ['à un millier de kilomètres', 1000, 'km', 'about'],
    ['à moins de 10 km', 10, 'km', 'within'],
    ['à plus de 300 km', 300, 'km', 'more-than'],
    ['à deux kilomètres et demi', 2.5, 'km', 'exact'],
    ['à soixante-quinze kilomètres', 75, 'km', 'exact'],
    ['à quatre-vingt-dix kilomètres', 90, 'km', 'exact'],
    ['à cent cinquante kilomètres', 150, 'km', 'exact'],
    ['à deux cent quarante kilomètres', 240, 'km', 'exact'],
    ['à vingt et un kilomètres', 21, 'km', 'exact'],
    ['à 30 milles nautiques', 30, 'nmi', 'exact'],
    ['entre 10 et 15 km', 10, 'km', 'range'],
    ['de 10 à 15 km', 10, 'km', 'range'],
  ])('%s', (text, value, unit, bound) => {
    expect(draft(`La ville est ${text} de Raqqa.`).quantities[0]).toMatchObject({ value, unit, bound })
  })

  it.each([
    ['à quelques kilomètres', 2, 12],
    ['à plusieurs dizaines de kilomètres', 20, 99],
  ])('from so many to so many: %s', (text, value, upper) =>
    expect(draft(`La ville est ${text} de Raqqa.`).quantities).toMatchObject([{ value, upper, bound: 'range' }]),
  )

  it.each(['à quelques jours', 'à 45 km/h', 'à 45 kilomètres par heure'])('no figure: %s', (text) =>
    expect(draft(`Il roule ${text} de Raqqa.`).quantities).toEqual([]),
  )
})

describe('French days', () => {
  it.each([
    ['le 12 juin 2016', '2016-06-12'],
    ['le 1er juin', '2016-06-01'],
    ['mardi', '2016-06-21'],
    ['hier', '2016-06-21'],
    ['en juin', '2016-06'],
    ['depuis août 2015', '2015-08'],
  ])('%s', (text, date) => expect(draft(`La ville est tombée ${text}.`).dates.at(-1)?.date).toBe(date))
})

describe('French points of the compass', () => {
  it.each([
    ["à l'est de Raqqa", 90, 'direction'],
    ['à l’est de Raqqa', 90, 'direction'],
    ['au nord-ouest de Raqqa', 315, 'direction'],
    ['dans le nord de la Syrie', 0, 'adjective'],
    ["sur la rive est de l'Euphrate", 90, 'adjective'],
    ['une ville du sud de la Syrie', 180, 'adjective'],
  ])('%s', (text, degrees, form) => expect(draft(`Elle est ${text}.`).compass).toMatchObject([{ degrees, form }]))

  it('“est” is a verb elsewhere', () => expect(draft('Raqqa est prise.').compass).toEqual([]))
})

describe('French names', () => {
  const place = (text: string, name: string) =>
    check(text, ground, { date: '2016-06-22', language: 'fr' }).mentions.find((one) => one.text.includes(name))?.place
      ?.name

  it.each([
    ["Tabqa est à 45 km d'Alep.", 'Alep', 'Aleppo'],
    ['Homs est à 140 km de Damas.', 'Damas', 'Damascus'],
    ['Erbil est à 80 km de Mossoul.', 'Mossoul', 'Mosul'],
    ['Palmyre est en Syrie.', 'Syrie', 'Syria'],
    ['Khartoum est au Soudan.', 'Soudan', 'Sudan'],
    ["Raqqa est sur l'Euphrate.", 'Euphrate', 'Euphrates'],
    ['Odessa est au bord de la mer Noire.', 'mer Noire', 'Black Sea'],
    ['Tombouctou est en Côte d’Ivoire.', 'Côte d’Ivoire', 'Ivory Coast'],
  ])('%s', (text, name, held) => expect(place(text, name)).toBe(held))
})

describe('a draft in two languages', () => {
  const text = [
    'Tabqa, located 45 km from Raqqa, was bombed on Monday.',
    "La ville d'Al-Bab, à 140 km à l'est d'Alep, est tombée lundi.",
    'Manbij lies 80 km east of Aleppo, monitors said on Sunday.',
  ].join('\n\n')

  it('is read paragraph by paragraph', () => {
    const { findings, notes } = check(text, ground, { date: '2016-06-22' })
    expect(notes.filter(({ code }) => code === 'unread-language')).toEqual([])
    expect(findings.map(({ quote, verdict }) => [quote, verdict])).toEqual([
      ['located 45 km from Raqqa', 'agrees'],
      ["140 km à l'est d'Alep", 'disagrees'],
      ['lies 80 km east of Aleppo', 'agrees'],
    ])
    for (const { from, to, quote } of findings) expect(text.slice(from, to)).toBe(quote)
  })

  it('is told what is not read where one language is asked for', () => {
    const { findings, notes } = check(text, ground, { date: '2016-06-22', language: 'en' })
    expect(findings.map(({ quote }) => quote)).toEqual(['located 45 km from Raqqa', 'lies 80 km east of Aleppo'])
    expect(notes).toMatchObject([{ code: 'unread-language', language: 'fr' }])
  })

  it('keeps tokens, sentences and figures in their places, whatever is joined', () => {
    const paragraphs = fc.array(fc.constantFrom(...text.split('\n\n'), 'Raqqa', '45 km', '« À 12 km »', 'a', ''), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(paragraphs, fc.constantFrom('\n', '\n\n'), (list, gap) => {
        const whole = list.join(gap)
        const { tokens, sentences, quantities, compass, parts } = read(whole)
        tokens.forEach((token, index) => {
          expect(token.index).toBe(index)
          expect(whole.slice(token.from, token.to)).toBe(token.text)
        })
        expect(sentences.at(-1)?.lastToken ?? 0).toBe(tokens.length)
        for (const one of [...quantities, ...compass]) {
          expect(whole.slice(one.from, one.to)).toBe(one.text)
          expect(tokens[one.firstToken]!.from).toBe(one.from)
        }
        expect(parts[0]!.from).toBe(0)
        expect(parts.at(-1)!.to).toBe(whole.length)
      }),
      { numRuns: 60 },
    )
  })
})
