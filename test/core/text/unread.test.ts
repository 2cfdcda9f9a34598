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
    'Mji wa Goma uko kilomita 25 kutoka Sake.',
    'Waasi wameteka mji wa Goma, maafisa wanasema.',
    'Jeshi la serikali limeondoka katika mji huo.',
    'Rakka, Tabka’ya 45 kilometre uzaklıkta.',
    'Ordu kenti ele geçirdi.',
    'Tabka hava üssü Rakka’nın batısında bulunuyor.',
    'Tabqa dista 45 chilometri da Raqqa.',
    'La base si trova vicino a Raqqa.',
    'Tabqa fica a 45 quilômetros de Raqqa.',
    'O exército tomou a cidade ontem.',
    'A base aérea fica perto de Raqqa.',
    'မြို့သည် ရန်ကုန်မှ ၄၅ ကီလိုမီတာ ဝေးသည်။',
    'မန္တလေးမြို့ကို သိမ်းပိုက်ခဲ့သည်။',
    'ከተማዋ ከአዲስ አበባ 45 ኪሎ ሜትር ርቀት ላይ ትገኛለች።',
    'ሠራዊቱ ከተማዋን ተቆጣጠረ።',
    'Tabqa se encuentra a 45 kilómetros de Raqqa.',
    'Le village est à 45 km de Raqqa.',
    'Tabqa liegt 45 km von Raqqa.',
    'Die Armee nahm Tabqa ein.',
    'Tabqa ligt op 45 kilometer van Raqqa.',
    'Tabqa leży 45 km od Rakki.',
    'Magaaladu waxay u jirtaa Muqdisho 45 kilomitir.',
    'Kota itu terletak 45 km dari Raqqa.',
    'Thành phố nằm cách Raqqa 45 km.',
    'শহরটি ঢাকা থেকে ৪৫ কিলোমিটার দূরে।',
    'Raqqa şehrine 45 km mesafede.',
    'Lungsod ng Marawi ay 45 km mula sa Cotabato.',
    'Vikosi vya serikali vilirudi katika mkoa wa Ituri.',
    'Isyancılar köyü geri aldı.',
    'Le truppe sono entrate a Manbij.',
    'Il villaggio è stato bombardato.',
    'As forças recuaram para o norte.',
    'A cidade foi bombardeada na segunda-feira.',
    'စစ်တပ်က မြို့ကို ဝင်ရောက်ခဲ့သည်။',
    'ရွာသည် မြို့မှ မိုင် ၂၀ ဝေးသည်။',
    'ወታደሮች ወደ ከተማዋ ገቡ።',
    'መንደሩ ከመቀሌ 20 ኪሎ ሜትር ይርቃል።',
    'Les rebelles ont pris Sake.',
    'Армия взяла город.',
    'Солдати увійшли в Херсон.',
    'Rebelia ilichukua mji wa Sake.',
  ])('is told when it is short: %s', (text) => expect(languages(text)).toHaveLength(1))

  it.each([
    ['Swahili', 'Mji wa Goma uko kilomita 25 kutoka Sake.'],
    ['Somali', 'Magaaladu waxay u jirtaa Muqdisho 45 kilomitir.'],
    ['Burmese', 'မန္တလေးမြို့ကို သိမ်းပိုက်ခဲ့သည်။'],
    ['Amharic', 'ሠራዊቱ ከተማዋን ተቆጣጠረ።'],
    ['Italian', 'Tabqa dista 45 chilometri da Raqqa.'],
    ['Portuguese', 'A base aérea fica perto de Raqqa.'],
    ['another language', 'Thành phố nằm cách Raqqa 45 km.'],
  ])('is told to be %s when it is short: %s', (language, text) => expect(languages(text)).toEqual([language]))

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
    'Al-Bab, Ar-Rai, Deir ez-Zor, Ras al-Ayn, Tell Abyad',
    'Boko Haram, Al Shabaab, Ansar Beit al-Maqdis claimed it.',
    'Jean-Marie de la Tour and Carlos da Silva met in Belo Horizonte.',
    'Mai-Mai Yakutumba fighters attacked Uvira, Fizi and Baraka.',
    'Ali met Ba in Dar es Salaam.',
    'Santa Cruz de la Sierra, Bolivia',
    'Photo: Le Monde / AFP',
    'Goma, DR Congo - Reuters',
    'M23 rebels, backed by Rwanda, seized Goma.',
    'ELN, FARC-EP in Norte de Santander',
    'Sri Lanka’s LTTE fled Mullaitivu.',
    'Aung San Suu Kyi visited Naypyidaw, Sittwe.',
    'Abu Bakr al-Baghdadi, emir',
    'Tabqa falls, army says',
    'Rebels take base in Goma',
    'Car bomb kills dozens',
    'Die Welt reports clashes',
    'M23 advances near Kavumu, Katana, Kalehe',
    'Ciudad Juarez, El Paso, La Linea',
    'La Liga table',
    'Café near Château de Vincennes hit',
    'Na Nach, Wa State, Kachin',
    'Kyiv, Kharkiv, Dnipro, Zaporizhzhia',
    'Thousands flee Ras al-Ayn, Tal Tamr',
    'Pro-Iran militia leader dies en route',
    'Kurdish YPG, Arab tribes clash near Deir ez-Zor, Al-Busayrah',
    '45 km',
    'Sinaloa: El Chapo, El Mayo y Los Chapitos',
    'Les Sables d’Olonne, Les Sables-d’Olonne',
    'São Luís de Montes Belos, São Francisco de Assis',
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
