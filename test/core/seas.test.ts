import { describe, expect, it } from 'vitest'
import { check } from '../../src/core/index.ts'
import { onSea, seaOf, seasAt } from '../../src/core/judge/lines/which-sea.ts'
import { seasAtHand } from '../../src/core/place/areas/seas-at-hand.ts'
import { builtGround } from '../ground.ts'

const ground = await builtGround()

const found = (text: string, ...relations: readonly string[]) =>
  check(text, ground)
    .findings.filter(({ stated }) => relations.includes(stated.relation ?? ''))
    .map(({ verdict, why }) => why ?? verdict)

/** Ports and the seas that atlases put them on, as ids of the table without "water:". */
const ports: readonly (readonly [string, string, number, number])[] = [
  ['Aden', 'gulf-of-aden', 45.03, 12.8],
  ['Berbera', 'gulf-of-aden', 45.01, 10.43],
  ['Hodeidah', 'red-sea', 42.95, 14.8],
  ['Massawa', 'red-sea', 39.45, 15.61],
  ['Jeddah', 'red-sea', 39.17, 21.5],
  ['Eilat', 'gulf-of-aqaba', 34.95, 29.55],
  ['Suez', 'gulf-of-suez', 32.55, 29.97],
  ['Port Said', 'mediterranean-sea', 32.3, 31.26],
  ['Latakia', 'mediterranean-sea', 35.78, 35.52],
  ['Tripoli, Libya', 'mediterranean-sea', 13.19, 32.89],
  ['Piraeus', 'aegean-sea', 23.64, 37.94],
  ['Split', 'adriatic-sea', 16.44, 43.51],
  ['Odesa', 'black-sea', 30.72, 46.48],
  ['Trabzon', 'black-sea', 39.72, 41],
  ['Mariupol', 'sea-of-azov', 37.55, 47.1],
  ['Baku', 'caspian-sea', 49.87, 40.38],
  ['Kuwait City', 'persian-gulf', 47.98, 29.38],
  ['Doha', 'persian-gulf', 51.53, 25.29],
  ['Muscat', 'gulf-of-oman', 58.59, 23.61],
  ['Karachi', 'arabian-sea', 67, 24.82],
  ['Mogadishu', 'indian-ocean', 45.34, 2.04],
  ['Sittwe', 'bay-of-bengal', 92.9, 20.14],
  ['Dawei', 'andaman-sea', 98.15, 14.03],
  ['Sihanoukville', 'gulf-of-thailand', 103.52, 10.63],
  ['Da Nang', 'south-china-sea', 108.22, 16.07],
  ['Fuzhou', 'east-china-sea', 119.6, 25.99],
  ['Incheon', 'yellow-sea', 126.6, 37.46],
  ['Vladivostok', 'sea-of-japan', 131.89, 43.11],
  ['Gdansk', 'baltic-sea', 18.66, 54.4],
  ['Esbjerg', 'north-sea', 8.45, 55.47],
  ['Le Havre', 'english-channel', 0.11, 49.49],
  ['Kirkenes', 'barents-sea', 30.05, 69.73],
  ['Cartagena, Colombia', 'caribbean-sea', -75.53, 10.4],
  ['Veracruz', 'gulf-of-mexico', -96.13, 19.2],
  ['Lagos', 'gulf-of-guinea', 3.4, 6.42],
  ['Dakar', 'atlantic-ocean', -17.43, 14.68],
  ['Lima', 'pacific-ocean', -77.14, -12.05],
  ['Sendai', 'pacific-ocean', 141, 38.26],
]

describe('the table of seas', () => {
  it('has a place of the gazetteer for each', () => {
    expect([...seasAtHand().keys()].filter((id) => ground.gazetteer.get(id)?.type !== 'sea')).toEqual([])
  })

  it.each(ports)('puts %s on %s', (_name, sea, lon, lat) => {
    expect(seasAt([lon, lat]).map(({ id }) => id)).toContain(`water:${sea}`)
    expect(onSea(seaOf(`water:${sea}`)!, [lon, lat], 0)).not.toBe('off')
  })

  it('puts no port on a sea of another ocean', () => {
    const far = { 'red-sea': 'Gdansk', 'baltic-sea': 'Odesa', 'caspian-sea': 'Latakia', 'pacific-ocean': 'Dakar' }
    for (const [sea, name] of Object.entries(far)) {
      const [, , lon, lat] = ports.find((port) => port[0] === name)!
      expect(onSea(seaOf(`water:${sea}`)!, [lon, lat], 0)).toBe('off')
    }
  })
})

describe('the sea that is named', () => {
  it.each([
    ['Zawiya, on the Mediterranean, was bombed.', 'agrees'],
    ['Zawiya, on the Red Sea, was bombed.', 'disagrees'],
    ['Kismayo, on the Gulf of Aden, was raided.', 'disagrees'],
    ['Bosaso, on the Gulf of Aden, was raided.', 'agrees'],
    ['Chittagong, on the Arabian Sea, was flooded.', 'disagrees'],
    ['Odesa, on the Baltic, was hit.', 'disagrees'],
    ['Mukalla, on the Arabian Sea, was hit.', 'too-coarse'],
    ['Kaliningrad, on the Baltic Sea, was quiet.', 'too-coarse'],
    ['Aqaba, on the Gulf of Aqaba, was quiet.', 'agrees'],
    ['The Red Sea port of Aden was hit.', 'disagrees'],
    ['The Black Sea port of Odesa was hit.', 'agrees'],
    ['Syria’s Atlantic coast was patrolled.', 'disagrees'],
    ['Yemen’s Red Sea coast was patrolled.', 'agrees'],
    ['Eritrea, on the Red Sea, was quiet.', 'agrees'],
  ])('%s %s', (text, verdict) => expect(found(text, 'on-shore', 'on-coast')).toEqual([verdict]))

  it.each([
    ['The Dnipro flows into the Black Sea.', 'agrees'],
    ['The Dnipro flows into the Baltic Sea.', 'disagrees'],
    ['The Volga flows into the Black Sea.', 'disagrees'],
    ['The Vistula flows into the Baltic.', 'agrees'],
  ])('%s %s', (text, verdict) => expect(found(text, 'flows-into')).toEqual([verdict]))

  it.each(['Ships in the Red Sea off Aden were hit.', 'They sailed from the Red Sea.', 'Baltic states met in Odesa.'])(
    'does not flag: %s',
    (text) => expect(found(text, 'on-shore', 'on-coast', 'flows-into')).toEqual([]),
  )
})

describe('halves of the earth, and coasts', () => {
  it.each([
    ['Libreville lies north of the equator.', 'agrees'],
    ['Entebbe lies south of the equator.', 'disagrees'],
    ['Singapore lies in the Southern Hemisphere.', 'disagrees'],
    ['Brazil lies in the Southern Hemisphere.', 'too-coarse'],
    ['London is in the Eastern Hemisphere.', 'too-coarse'],
  ])('%s %s', (text, verdict) => expect(found(text, 'in-half')).toEqual([verdict]))

  it.each([
    ['Burkina Faso is a landlocked country.', 'agrees'],
    ['Landlocked Georgia depends on Armenia.', 'disagrees'],
    ['Rwanda, a coastal country, was quiet.', 'disagrees'],
    ['Togo, a coastal nation, sent troops.', 'agrees'],
    ['Kazakhstan is landlocked.', 'too-coarse'],
    ['Homs is a coastal city.', 'disagrees'],
  ])('%s %s', (text, verdict) => expect(found(text, 'landlocked', 'coastal')).toEqual([verdict]))

  it.each(['Chad is not landlocked.', 'Chad has landlocked neighbours.', 'It is winter in the Southern Hemisphere.'])(
    'does not flag: %s',
    (text) => expect(found(text, 'landlocked', 'coastal', 'in-half')).toEqual([]),
  )
})
