import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { read } from '../../../src/core/text/read.ts'
import { builtGround } from '../../ground.ts'

const languages = (text: string): string[] => read(text).unread.map(({ language }) => language)

describe('a paragraph in a language that is not read', () => {
  it.each([
    ['French', 'La base se trouve à 45 kilomètres à l’ouest de Raqqa, selon les forces qui sont sur place.'],
    ['French', 'Les forces gouvernementales ont repris la ville de Tabqa.'],
    ['German', 'Die Basis liegt etwa 45 Kilometer westlich der Stadt Raqqa und wurde am Montag eingenommen.'],
    ['German', 'Tabqa liegt 45 Kilometer von Raqqa entfernt.'],
    ['Spanish', 'La base está a 45 kilómetros al oeste de la ciudad de Raqqa, según el ejército.'],
    ['Italian', 'La base si trova a 45 chilometri dalla città di Raqqa ed è stata presa nella notte.'],
    ['Portuguese', 'A base fica a 45 quilômetros da cidade de Raqqa e não foi tomada pelo exército.'],
    ['Dutch', 'De basis ligt 45 kilometer ten westen van de stad Raqqa en werd maandag ingenomen.'],
    ['Polish', 'Baza leży około 45 kilometrów na zachód od miasta i nie została zajęta przez wojsko.'],
    [
      'Turkish',
      'Üs, Rakka kentinin 45 kilometre batısında yer alıyor ve bu hafta için önemli bir hedef olarak görülüyor.',
    ],
    ['Russian', 'База находится в 45 километрах от города и не была занята.'],
    ['Ukrainian', 'База знаходиться за 45 кілометрів від міста і не була зайнята.'],
    ['Arabic', 'تقع القاعدة على بعد 45 كيلومترا غرب مدينة الرقة.'],
    ['Persian', 'این پایگاه در ۴۵ کیلومتری غرب شهر رقه قرار دارد.'],
    ['Hebrew', 'הבסיס נמצא במרחק של 45 קילומטרים מהעיר.'],
    ['Chinese', '该基地位于拉卡以西45公里处。'],
    ['Japanese', '基地はラッカの西45キロにある。'],
    ['Korean', '기지는 락까에서 서쪽으로 45km 떨어져 있다.'],
    ['Greek', 'Η βάση βρίσκεται 45 χιλιόμετρα από την πόλη.'],
  ])('is told to be %s: %s', (language, text) => expect(languages(text)).toEqual([language]))

  it.each([
    'Tabqa lies 45 km from Raqqa.',
    'Tabqa airbase',
    'TABQA FALLS, 145 KM FROM RAQQA',
    'Santa Cruz de la Sierra, San Juan de los Morros, Rio de Janeiro',
    'Clashes in San Juan de los Morros and Santa Cruz de la Sierra',
    'The paper Le Monde wrote “les forces du régime sont dans la ville” on Monday.',
    'He said “die Lage ist ernst” and left for Deir ez-Zor.',
    'Protests hit Rio de Janeiro, Sao Paulo and Belo Horizonte',
    'Die-hard fans die in crush',
    'Al-Bab, Ar-Rai, Deir ez-Zor, Ras al-Ayn, Tell Abyad',
    'The Arabic name is دير الزور and it lies on the Euphrates.',
    'km 45',
    '',
    '—',
    'tabqa lies 145 km west of raqqa, says army',
  ])('is none in English, in names or in little text: %s', (text) => expect(languages(text)).toEqual([]))

  it('is linear and whole on any text', () => {
    const piece = fc.constantFrom('der ', 'und ', 'the ', 'Raqqa ', 'в ', 'مدينة ', '城', '\n\n', '. ', '45 km ')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        const { unread } = read(text)
        unread.forEach(({ from, to }, at) => {
          expect(from).toBeGreaterThanOrEqual(unread[at - 1]?.to ?? 0)
          expect(to).toBeLessThanOrEqual(text.length)
        })
      }),
    )
  })
})

describe('a draft with paragraphs that are not read', async () => {
  const ground = await builtGround()
  const english = 'Tabqa airbase lies 145 km from Raqqa.'
  const german = 'Die Basis von Tabqa liegt etwa 145 km from Raqqa und wurde nicht eingenommen.'
  const notesOf = (text: string) => check(text, ground).notes.filter(({ code }) => code === 'unread-language')

  it('says so with the paragraph and its span, and claims nothing in it', () => {
    const text = `${english}\n\n${german}\n\n${english}`
    const result = check(text, ground)
    expect(result.findings.every(({ from }) => from < english.length || from > english.length + german.length)).toBe(
      true,
    )
    expect(result.findings.length).toBeGreaterThanOrEqual(2)
    const [note] = notesOf(text)
    expect(note?.message).toBe('Paragraph 2 is in German, which Groundline does not read: nothing in it was checked.')
    expect(text.slice(note!.from, note!.to)).toBe(german)
  })

  it('says it once for paragraphs in a row, and of a whole draft as one', () => {
    expect(notesOf(`${english}\n\n${german}\n\n${german}`).map(({ message }) => message)).toEqual([
      'Paragraphs 2 to 3 are in German, which Groundline does not read: nothing in it was checked.',
    ])
    expect(notesOf(`${german}\n\n${german}`).map(({ message }) => message)).toEqual([
      'The draft is in German, which Groundline does not read: nothing in it was checked.',
    ])
    expect(notesOf(english)).toEqual([])
  })
})
