/** Whose land a place lies in, what it is the capital of, what it is called: true, false, and what nothing is said against. */
import { describe, expect, it } from 'vitest'
import { check, type Finding } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()

const found = (text: string, date: string | null = null): readonly Finding[] => check(text, ground, { date }).findings
const isFlag = ({ verdict }: Finding): boolean => verdict === 'disagrees' || verdict === 'loose'

/** "agrees" where a finding does and none is flagged; "flagged", "undecided: disputed", "silent" likewise. */
function outcome(text: string, date: string | null = null): string {
  const all = found(text, date)
  if (all.some(isFlag)) return 'flagged'
  if (all.length === 0) return 'silent'
  const open = all.find(({ verdict }) => verdict === 'undecided')
  return open ? `undecided: ${open.why}` : 'agrees'
}

describe('the land of a place, by an adjective', () => {
  it.each([
    ['The Kenyan city of Mombasa was calm.', 'The Sudanese city of Mombasa was calm.'],
    ['The South Korean city of Busan was hit.', 'The South Korean city of Osaka was hit.'],
    ['The Papua New Guinean city of Lae was hit.', 'The Papua New Guinean city of Jakarta was hit.'],
    ['The Central African city of Bambari fell.', 'The Central African city of Kisangani was quiet.'],
    ['Cotonou is a Beninese city.', 'Cotonou is a Togolese city.'],
    ['Marib, a Yemeni city, was hit.', 'Marib, a Saudi city, was hit.'],
    ['The US city of Detroit was flooded.', 'The UK city of Lyon was flooded.'],
    ['The Burkina Faso town of Djibo fell.', 'The Burkina Faso town of Timbuktu fell.'],
    ['The Congolese city of Goma fell.', 'The Congolese city of Kampala fell.'],
    ['The Congolese city of Brazzaville was calm.', 'The Congolese city of Luanda was calm.'],
    ['The northern Nigerian city of Kano was hit.', 'The northern Nigerien city of Kano was hit.'],
    ['The Texas city of Houston was flooded.', 'The Texas city of Tulsa was flooded.'],
  ])('%s, and not: %s', (right, wrong) => {
    expect(outcome(right)).toBe('agrees')
    expect(outcome(wrong)).toBe('flagged')
  })

  it('flags the wrong part of a land', () => {
    expect(outcome('The southern Nigerian city of Kano was hit.')).toBe('flagged')
  })

  it.each([
    'The Russian base of Hmeimim was shelled.',
    'The Iranian consulate in Damascus was bombed.',
    'The Turkish observation post at Morek was surrounded.',
    'The Kurdish city of Kobane was shelled.',
    'The Druze village of Majdal Shams was hit.',
    'The Armenian town of Anjar was calm.',
    'The Turkmen town of Amerli was besieged.',
    'The Serb town of Pale was quiet.',
    'The Israeli settlement of Ariel was attacked.',
    'Russian-occupied Kherson was flooded.',
  ])('says nothing against whose or of what people it is: %s', (text) => {
    expect(outcome(text)).not.toBe('flagged')
  })

  it('does not take the place where only a name beside it can be wrong', () => {
    const [finding] = found('Marib, a Saudi city, was hit.')
    expect(finding).toMatchObject({ kind: 'containment', quote: 'Marib, a Saudi city', fixes: [] })
  })
})

describe('the land of a place, by its owner', () => {
  it.each([
    ['Pakistan’s Peshawar was quiet.', 'Norway’s Peshawar was shelled.'],
    ['South Sudan’s Juba was bombed.', 'South Sudan’s Khartoum was bombed.'],
    ['Bosnia and Herzegovina’s Mostar was calm.', 'Bosnia and Herzegovina’s Podgorica was calm.'],
    ['The Democratic Republic of Congo’s Goma was quiet.', 'The Democratic Republic of Congo’s Khartoum was quiet.'],
    ['The Philippines’ Marawi was hit.', 'The Philippines’ Jakarta was hit.'],
  ])('%s, and not: %s', (right, wrong) => {
    expect(outcome(right)).toBe('agrees')
    expect(outcome(wrong)).toBe('flagged')
  })

  it('mends the owner', () => {
    const [finding] = found('Norway’s Peshawar was shelled.')
    expect(finding!.fixes.map(({ insert }) => insert)).toEqual(['Pakistan'])
  })

  it.each([
    'Israel’s Gaza war went on.',
    'Russia’s Kherson withdrawal was orderly.',
    'Iran’s Damascus embassy was hit.',
    'Turkey’s Idlib observation posts were hit.',
    'Russia’s Tartus naval base was evacuated.',
    'Britain’s Sandhurst trained them.',
  ])('says nothing of what is owned there: %s', (text) => {
    expect(outcome(text)).not.toBe('flagged')
  })

  it('takes the namesake that lies there', () => {
    expect(outcome('Georgia’s Atlanta was flooded.')).toBe('agrees')
  })
})

describe('capitals', () => {
  it.each([
    ['Uganda’s capital, Kampala, was calm.', 'Uganda’s capital, Entebbe, was calm.'],
    ['Hanoi, the Vietnamese capital, was calm.', 'Ho Chi Minh City, the Vietnamese capital, was calm.'],
    ['The Swiss capital, Bern, was calm.', 'The Swiss capital, Zurich, was calm.'],
    ['The capital of Morocco, Rabat, was calm.', 'The capital of Morocco, Casablanca, was calm.'],
    ['The Ecuadorean capital of Quito was calm.', 'The Ecuadorean capital of Guayaquil was calm.'],
    ['Islamabad, Pakistan’s capital, was calm.', 'Lahore, Pakistan’s capital, was calm.'],
    ['Bamako, the capital city of Mali, was hit.', 'Timbuktu, the capital city of Mali, was hit.'],
    ['The Zambian capital Lusaka was calm.', 'The Zambian capital Livingstone was calm.'],
    ['Tokyo is Japan’s capital.', 'Osaka is Japan’s capital.'],
    ['Tripoli, the Libyan capital, was calm.', 'Benghazi, the Libyan capital, was calm.'],
    ['The Helmand capital, Lashkar Gah, fell.', 'The Helmand capital, Kandahar, fell.'],
    ['The North Sinai capital of Arish was hit.', 'The North Sinai capital of Cairo was hit.'],
  ])('%s, and not: %s', (right, wrong) => {
    expect(outcome(right)).toBe('agrees')
    expect(outcome(wrong)).toBe('flagged')
  })

  it.each([
    'Turkey’s commercial capital, Istanbul, was calm.',
    'They bombed the de facto Syrian capital Raqqa.',
    'Lagos, Nigeria’s former capital, was calm.',
    'Aden, Yemen’s temporary capital, was calm.',
    'Gunmen attacked the temporary capital of Yemen, Aden.',
    'The summer capital of India, Shimla, was calm.',
    'The rebel capital of Libya, Benghazi, was shelled in March 2011.',
    'Bonn, the West German capital, was calm.',
    'Saigon, the South Vietnamese capital, fell in 1975.',
    'The Yemeni capital, Sanaa, and Aden were hit.',
    'Officials from Riyadh, the Yemeni capital, and Aden met.',
    'In Aden, the Yemeni capital was mourned.',
    'In the Syrian capital, Aleppo, Homs and Hama protests were held.',
    'La Paz, the Bolivian capital, was calm.',
    'Cape Town, South Africa’s capital, was calm.',
    'Bujumbura, the Burundian capital, was calm.',
    'Port Sudan, the Sudanese capital, was calm.',
  ])('does not flag: %s', (text) => {
    expect(outcome(text)).not.toBe('flagged')
  })

  it('asks which province is meant where the text named another', () => {
    expect(outcome('Baquba, the provincial capital, was calm.')).toBe('agrees')
    expect(outcome('A marine died in Anbar province. Baquba, the provincial capital, was calm.')).toBe(
      'undecided: ambiguous-place',
    )
  })

  it('chooses the namesake whose capital it is said to be', () => {
    expect(outcome('Tripoli, the Libyan capital, is 70 km north of Beirut.')).toBe('flagged')
  })
})

describe('what a place is called', () => {
  it.each([
    ['Kharkiv is a city.', 'agrees'],
    ['Aden is a port.', 'agrees'],
    ['Kabul is a village.', 'flagged'],
    ['Karachi, a small town, was hit.', 'flagged'],
    ['Damascus, a port, was hit.', 'undecided: too-coarse'],
    ['Aleppo, a suburb of Damascus, was hit.', 'flagged'],
    ['Ankara, a resort, was calm.', 'undecided: too-coarse'],
    ['Kano, a mining city, was hit.', 'undecided: not-understood'],
    ['Kandahar, a Shia city, was calm.', 'undecided: not-understood'],
    ['Kandahar, a strategic city, was calm.', 'agrees'],
    ['Lagos, a Nigerian village, was hit.', 'flagged'],
    ['Ukraine’s second largest city, Kharkiv, was hit.', 'agrees'],
    ['Syria’s second largest city, Mosul, was hit.', 'flagged'],
  ])('%s %s', (text, expected) => {
    expect(outcome(text)).toBe(expected)
  })

  it('makes no lake of a river', () => {
    expect(outcome('The Euphrates, a lake, is low.')).not.toBe('agrees')
  })
})

describe('disputed ground', () => {
  it.each([
    'Sevastopol is in Russia.',
    'Sevastopol, in Ukraine, was hit.',
    'The Russian city of Luhansk was hit.',
    'Majdal Shams, in Syria, was hit.',
    'Srinagar, in Pakistan, was hit.',
    'Stepanakert, in Armenia, was shelled.',
    'Pristina, in Serbia, was calm.',
    'Laayoune, in Morocco, was calm.',
    'Hebron, an Israeli city, was calm.',
    'Kaohsiung, a Chinese city, was calm.',
    'Tskhinvali, a Georgian town, was calm.',
    'Tiraspol, in Moldova, was calm.',
    'Hargeisa, in Somalia, was calm.',
    'Kyrenia, in Cyprus, was calm.',
    'Lethem, in Venezuela, was calm.',
    'Abyei, in South Sudan, was calm.',
    'Jerusalem, the capital of Israel, was calm.',
    'Israel’s capital, Tel Aviv, was hit.',
  ])('is judged by nobody’s view: %s', (text) => {
    expect(outcome(text)).toBe('undecided: disputed')
    expect(found(text).flatMap(({ fixes }) => fixes)).toEqual([])
  })

  it('names who claims it, and who says so', () => {
    const [finding] = found('Pristina, in Serbia, was calm.')
    expect(finding).toMatchObject({
      messageId: 'containment.disputed',
      values: { sides: [{ country: 'XK' }, { country: 'RS' }] },
    })
  })

  it.each([
    'Pristina, in Greece, was calm.',
    'Kosovo, in Greece, was quiet.',
    'Sevastopol, in Turkey, was hit.',
    'Jammu, in Bangladesh, was hit.',
    'Berbera, in Yemen, was hit.',
    'The Iranian city of Stepanakert was shelled.',
  ])('belongs to nobody else: %s', (text) => {
    expect(outcome(text)).toBe('flagged')
    expect(found(text).flatMap(({ fixes }) => fixes)).toEqual([])
  })

  it.each([
    'Fighting went on in Syria, in Iraq and in Yemen.',
    'In Kosovo, in Greece, and in Italy people rallied.',
    'Lesotho, in South Africa, was calm.',
  ])('does not flag: %s', (text) => {
    expect(outcome(text)).not.toBe('flagged')
  })

  it('is that of the whole world where all but one agree', () => {
    expect(outcome('Ukraine’s Kherson was flooded.')).toBe('agrees')
    expect(outcome('Russia’s Kherson was flooded.')).toBe('undecided: disputed')
  })

  it('is so on its days only', () => {
    expect(outcome('The Ukrainian city of Sevastopol was calm.', '2010-05-01')).toBe('agrees')
    expect(outcome('The Russian city of Luhansk was hit.', '2015-05-01')).toBe('flagged')
  })
})

describe('other days', () => {
  it.each([
    ['Yangon, the capital of Myanmar, was hit in 1988.', 'agrees'],
    ['Yangon, the capital of Myanmar, was hit in 2010.', 'flagged'],
    ['Lagos, the capital of Nigeria, was hit in 1985.', 'agrees'],
    ['Lagos, the capital of Nigeria, was hit in 2005.', 'flagged'],
    ['Almaty, the Kazakh capital, was calm in 1995.', 'agrees'],
    ['Abuja, the capital of Nigeria, was hit in 1985.', 'undecided: no-date'],
    ['Juba, a Sudanese city, was calm in 2009.', 'agrees'],
    ['Juba, a Sudanese city, was calm in 2014.', 'flagged'],
    ['Juba, a Sudanese city, was calm in 2011.', 'undecided: no-date'],
    ['Asmara, an Ethiopian city, fell in 1991.', 'agrees'],
    ['Lviv, a Polish city, was taken in 1935.', 'undecided: out-of-scope'],
  ])('%s %s', (text, expected) => {
    expect(outcome(text)).toBe(expected)
  })

  it('takes the day of reporting where the sentence names none', () => {
    expect(outcome('The Sudanese city of Juba was calm.', '2009-03-01')).toBe('agrees')
    expect(outcome('The Sudanese city of Juba was calm.', '2015-03-01')).toBe('flagged')
  })
})

describe('two names of one place', () => {
  it.each(['Penacook lies north of Concord.', 'Penacook, New Hampshire, lies 5 miles north of Concord.'])(
    'that only an index has are no mistake: %s',
    (text) => {
      expect(outcome(text)).not.toBe('flagged')
    },
  )
})
