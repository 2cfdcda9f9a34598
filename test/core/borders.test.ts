import { describe, expect, it } from 'vitest'
import { check } from '../../src/core/index.ts'
import { builtGround } from '../ground.ts'

const ground = await builtGround()

const found = (text: string, ...relations: readonly string[]) =>
  check(text, ground, { date: '2016-06-22' })
    .findings.filter(({ stated }) => relations.includes(stated.relation ?? ''))
    .map(({ verdict, why }) => why ?? verdict)

describe('borders of two areas', () => {
  it.each([
    ['Rebels crossed the Uganda-Kenya border.', 'agrees'],
    ['Rebels crossed the Uganda-Somalia border.', 'disagrees'],
    ['The border between Laos and Malaysia was closed.', 'disagrees'],
    ["Colombia's border with Venezuela is long.", 'agrees'],
    ["Colombia's border with Bolivia is long.", 'disagrees'],
    ['Hungary, neighbouring Ukraine, closed its airspace.', 'agrees'],
    ['Bolivia, neighbouring Uruguay, sent troops.', 'disagrees'],
    ['Benin and Burkina Faso share a border.', 'agrees'],
    ['Cameroon and Ghana share a border.', 'disagrees'],
    ['They fled across the border from Laos into Vietnam.', 'agrees'],
    ['They fled across the border from Laos into Malaysia.', 'disagrees'],
    ['They crossed the Sudanese border into Niger.', 'disagrees'],
    ["Syria's neighbour Jordan sent aid.", 'agrees'],
    ["Syria's neighbour Egypt sent aid.", 'disagrees'],
    ['The Jordan-Saudi Arabia border was closed.', 'agrees'],
    ['The border between Luhansk and Kharkiv regions was shelled.', 'agrees'],
    ['The border between Luhansk and Sumy regions was shelled.', 'disagrees'],
    ['Shops on the Egypt-Gaza border closed.', 'agrees'],
  ])('%s %s', (text, verdict) => expect(found(text, 'borders')).toEqual([verdict]))

  it('are three where three areas meet', () => {
    expect(found('The border triangle of Niger, Mali and Burkina Faso was raided.', 'borders')).toEqual([
      'agrees',
      'agrees',
      'agrees',
    ])
    expect(found('The tri-border area of Mali, Niger and Sudan was raided.', 'borders')).toContain('disagrees')
  })

  it.each([
    ['The border between Italy and Tunisia was patrolled.', 'too-coarse'],
    ['Morocco closed the Morocco-Mauritania border.', 'disputed'],
    ['The India-Afghanistan border was quiet.', 'disputed'],
    ['In 1985 troops massed on the Sudan-Uganda border.', 'out-of-scope'],
    ['They crossed the Polish border into Poland.', 'out-of-scope'],
  ])('condemns nobody where water, a claim or time may make it true: %s', (text, why) => {
    const verdicts = found(text, 'borders')
    expect(verdicts).not.toContain('disagrees')
    if (!text.startsWith('Morocco')) expect(verdicts).toEqual([why])
  })

  it('names whom an area borders instead', () => {
    const [finding] = check('The border between Rwanda and Kenya was closed.', ground).findings
    expect(finding?.message).toContain('Burundi')
  })

  it.each([
    'Border guards of Syria and Qatar met.',
    'Cross-border trade between Syria and Qatar grew.',
    'Ukraine is on the border of collapse, Lithuania said.',
    'There is no border between Yemen and Qatar.',
    'Yemen does not share a border with Qatar.',
    'Greece has a maritime border with Libya.',
    'They fled to Syria, neighbouring Iraq and Jordan.',
  ])('does not flag: %s', (text) => expect(found(text, 'borders')).toEqual([]))
})

describe('the side of a border', () => {
  it.each([
    ['Ghadames, on the Libyan side of the border with Algeria, was quiet.', 'agrees'],
    ['Ghadames, on the Algerian side of the border with Libya, was quiet.', 'disagrees'],
    ['Kobane, on the Syrian side of the border, was shelled.', 'agrees'],
    ['Kobane, on the Turkish side of the border with Syria, was shelled.', 'disagrees'],
    ['Chaman, on the Afghan side of the border, was shelled.', 'disagrees'],
    ['Azaz lies just inside the Turkish border.', 'disagrees'],
    ['Azaz lies just inside the Syrian border.', 'agrees'],
    ["Goma is on Rwanda's side of the border.", 'disagrees'],
    ['Majdal Shams, on the Syrian side of the border, was hit.', 'disputed'],
    ['Rafah, on the Egyptian side of the border with Gaza, was crowded.', 'ambiguous-place'],
  ])('%s %s', (text, verdict) => expect(found(text, 'border-side')).toEqual([verdict]))

  it.each([
    ['Azaz, just inside Syria, was hit.', 'agrees'],
    ['Azaz, just inside Turkey, was hit.', 'disagrees'],
    ['Bukavu, just across the border in Rwanda, fell.', 'disagrees'],
    ['Moyale, in Kenya, was quiet.', 'agrees'],
    ['Moyale, in Ethiopia, was quiet.', 'too-coarse'],
  ])('%s %s', (text, verdict) => expect(found(text, 'in')).toEqual([verdict]))

  it.each([
    ['Sumy region, just across the border from Kursk, was hit.', 'agrees'],
    ['Kharkiv region, across the border from Russia’s Belgorod region, was hit.', 'agrees'],
    ['Odesa region, across the border from Kursk region, was hit.', 'disagrees'],
  ])('takes areas for those that bear a city’s name: %s %s', (text, verdict) => {
    expect(found(text, 'opposite')).toEqual([verdict])
  })

  it.each([
    ['Kobane lies just metres from the Turkish border.', 'agrees'],
    ['Homs lies just metres from the Turkish border.', 'disagrees'],
  ])('%s %s', (text, verdict) => expect(found(text, 'metres-from')).toEqual([verdict]))
})

describe('lengths of borders and areas', () => {
  it.each([
    ['The 294-km border between Russia and Estonia is fenced.', 'agrees'],
    ['The 3,100-km border between Russia and Estonia is fenced.', 'disagrees'],
    ['Mali shares an 821-km border with Niger.', 'agrees'],
    ["Turkey's 91-km border with Syria was closed.", 'disagrees'],
    ['Syria and Turkey share a 911-km border.', 'agrees'],
  ])('%s %s', (text, verdict) => expect(found(text, 'border-length')).toEqual([verdict]))

  it.each([
    ['The Gaza Strip is 41 km long.', 'long', 'agrees'],
    ['The Gaza Strip is 410 km long.', 'long', 'disagrees'],
    ['The wilderness in Minnesota covers 1.1 million square miles.', 'part-covers', 'disagrees'],
    ['The wilderness in Minnesota covers 1,700 square miles.', 'part-covers', 'too-coarse'],
  ])('%s %s %s', (text, relation, verdict) => expect(found(text, relation)).toEqual([verdict]))
})

describe('what is heard from afar', () => {
  const distances = (text: string) =>
    check(text, ground)
      .findings.filter(({ kind }) => kind === 'distance')
      .map(({ verdict }) => verdict)
  it.each([
    ['The blast at Tabqa was heard in Raqqa, 145 km away.', ['disagrees']],
    ['The blast in Beirut was heard in Nicosia, 240 km away.', ['agrees']],
    ['The blast was heard in Raqqa, 145 km away.', []],
    ['The missile was fired from Tabqa and reached Raqqa, 143 km away.', []],
  ])('%s %s', (text, verdicts) => expect(distances(text)).toEqual(verdicts))
})

describe('coordinates and the place of their sentence', () => {
  const pairs = (text: string) =>
    check(text, ground)
      .findings.filter(({ kind }) => kind === 'coordinates')
      .map(({ verdict, why }) => why ?? verdict)
  it.each([
    ['The strike hit 31.3462, 34.3063 in Khan Younis.', ['agrees']],
    ['The strike hit 31.3462, 34.3063 in Jenin.', ['disagrees']],
    ['The strike hit 48.85, 37.62 in Donetsk.', ['ambiguous-place']],
    ['The wreck lies at 355726N 0390030E in Aleppo.', ['disagrees']],
    ['Raqqa (UTM 37S 500765 3978890) fell.', ['agrees']],
    ["The camp lies at 13°37'N, 25°79'E in Darfur.", ['disagrees']],
    ['The strike hit 31.3462, 34.3063 near Jenin.', []],
  ])('%s %s', (text, verdicts) => expect(pairs(text)).toEqual(verdicts))

  it('takes no letter of theirs for a village', () => {
    const { mentions } = check('The strike hit 35°57\'10.5"N, 39°00\'30"E in Aleppo.', ground)
    expect(mentions.map(({ text }) => text)).toEqual(['Aleppo'])
  })
})

describe('across a river from a town', () => {
  it.each([
    ['Ruse, across the Danube from Giurgiu, was calm.', 'agrees'],
    ['Omdurman lies across the river from Khartoum.', 'agrees'],
    ['Kobani is just across the border from Suruc.', 'agrees'],
    // On one bank, or nobody knows.
    ['Rockets hit Marhanets, across the Dnipro from Nikopol.', 'not-understood'],
    ['Police searched ships at Vidin, across the Danube from Lom.', 'not-understood'],
    ['Kakhovka, across the Dnipro from Nova Kakhovka, was quiet.', 'not-understood'],
  ])('%s %s', (text, answer) => {
    const found = check(text, ground).findings.filter(({ kind }) => kind === 'adjacency')
    expect(found.map(({ verdict, why }) => why ?? verdict)).toEqual([answer])
  })
})
