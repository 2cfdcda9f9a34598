/** Headlines in capitals, lines in lower case, hashtags, bullets: places are found without capitals that tell them. */
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()
const found = (text: string): string[] =>
  check(text, ground).findings.map(
    ({ subject, reference, verdict }) => `${subject?.text ?? ''} > ${reference?.text ?? ''} ${verdict}`,
  )

describe('a headline in capitals', () => {
  it.each([
    ['TABQA FALLS, 145 KM FROM RAQQA', 'TABQA > RAQQA disagrees'],
    ['ARMY TAKES TABQA, 145 KM FROM RAQQA', 'TABQA > RAQQA disagrees'],
    ['REBELS SEIZE TABQA - 145 KM FROM RAQQA', 'TABQA > RAQQA disagrees'],
    ['TABQA AIRBASE LIES 145 KM WEST OF RAQQA', 'TABQA AIRBASE > RAQQA disagrees'],
    ['PALMYRA LIES IN RAQQA PROVINCE', 'PALMYRA > RAQQA PROVINCE disagrees'],
    ['HOMS LIES SOUTH OF DAMASCUS, ARMY SAYS', 'HOMS > DAMASCUS disagrees'],
    ['TABQA FALLS, 45 KM FROM RAQQA', 'TABQA > RAQQA agrees'],
    ['RAQQA IS 45 KM FROM TABQA', 'RAQQA > TABQA agrees'],
    ['PALMYRA LIES IN HOMS PROVINCE', 'PALMYRA > HOMS PROVINCE agrees'],
    ['HOMS LIES NORTH OF DAMASCUS, ARMY SAYS', 'HOMS > DAMASCUS agrees'],
  ])('is read: %s', (text, claim) => expect(found(text)).toEqual([claim]))

  it.each([
    'POLICE HIT BY NICE MARCH, 20 KM FROM READING',
    'TROOPS MARCH 20 KM',
    'ARMY SAYS 40 KM OF ROAD CLEARED',
    'FOR SALE: 5 ACRES',
    'NO MAN IS AN ISLAND',
    'RAQQA AND TABQA HIT AGAIN',
  ])('says nothing where nothing is claimed of places: %s', (text) => expect(found(text)).toEqual([]))
})

describe('a line in lower case', () => {
  it.each([
    ['tabqa lies 145 km west of raqqa, says army', 'tabqa > raqqa disagrees'],
    ['breaking: tabqa lies 145 km west of raqqa', 'tabqa > raqqa disagrees'],
    ['the army says tabqa airbase is 145 km from raqqa', 'tabqa airbase > raqqa disagrees'],
    ['raqqa and tabqa are 145 km apart', 'raqqa > tabqa disagrees'],
    ['145 km from raqqa, tabqa fell', 'tabqa > raqqa disagrees'],
    ['homs lies south of damascus', 'homs > damascus disagrees'],
    ['aleppo is 20 km from damascus', 'aleppo > damascus disagrees'],
    ['palmyra lies in aleppo province', 'palmyra > aleppo province disagrees'],
    ['tabqa lies 45 km west of raqqa, says army', 'tabqa > raqqa agrees'],
    ['homs lies north of damascus', 'homs > damascus agrees'],
    ['palmyra lies in homs province', 'palmyra > homs province agrees'],
    ['tabqa is 45 km from raqqa. the army left.', 'tabqa > raqqa agrees'],
  ])('is read: %s', (text, claim) => expect(found(text)).toEqual([claim]))

  it.each([
    'army hit a nice target 45 km from reading',
    'rebels split 20 km from the front, a hit near home',
    'a nice walk of 20 km from home',
    'we drove 40 km south of the split',
    'read more about the hit 20 km from here',
    'the march went 10 km from the mobile base',
    'in hope of a split',
    'he was born in reading and lived in bath',
    'no man is an island',
    'the us army said',
  ])('makes no place of an ordinary word: %s', (text) => expect(found(text)).toEqual([]))

  it('ends a sentence at its full stop, and at its end', () => {
    const claims = ['tabqa > raqqa disagrees', 'palmyra > raqqa disagrees']
    expect(found('tabqa lies 145 km from raqqa. palmyra is 20 km from raqqa.')).toEqual(claims)
    expect(found('tabqa lies 145 km from raqqa\npalmyra is 20 km from raqqa')).toEqual(claims)
  })
})

describe('a hashtag', () => {
  it.each([
    ['#Tabqa lies 145 km west of #Raqqa 🚨', 'Tabqa > Raqqa disagrees'],
    ['Fighting near #Tabqa, 145 km from #Raqqa', 'Tabqa > Raqqa disagrees'],
    ['BREAKING: #Tabqa airbase, 145 km west of #Raqqa, has fallen', 'Tabqa airbase > Raqqa disagrees'],
    ['#tabqa lies 145 km west of #raqqa', 'tabqa > raqqa disagrees'],
    ['#Palmyra lies in #Raqqa province', 'Palmyra > Raqqa province disagrees'],
    ['#Tabqa lies 45 km west of #Raqqa 🚨', 'Tabqa > Raqqa agrees'],
    ['#tabqa lies 45 km west of #raqqa', 'tabqa > raqqa agrees'],
    ['#Palmyra lies in #Homs province', 'Palmyra > Homs province agrees'],
  ])('is the name behind its sign: %s', (text, claim) => expect(found(text)).toEqual([claim]))

  it.each(['We are #1 and #blessed', '#Raqqa #Tabqa #Syria', '# of troops: 45 km away'])(
    'says nothing by itself: %s',
    (text) => expect(found(text)).toEqual([]),
  )
})

describe('bullets and captions', () => {
  it.each([
    ['• Tabqa lies 145 km from Raqqa\n• Palmyra lies in Homs province', ['disagrees', 'agrees']],
    ['- tabqa lies 145 km from raqqa\n- palmyra is 20 km from raqqa', ['disagrees', 'disagrees']],
    ['* Tabqa lies 45 km from Raqqa\n* Homs lies south of Damascus', ['agrees', 'disagrees']],
    ['‣ Palmyra lies in Raqqa province\n‣ Tabqa lies 45 km from Raqqa', ['disagrees', 'agrees']],
    ['The base at Tabqa (photo)\nTabqa lies 145 km from Raqqa', ['disagrees']],
    ['Soldiers near Tabqa, 145 km from Raqqa\n\nThe army moved on', ['disagrees']],
    ['## Tabqa lies 145 km from Raqqa', ['disagrees']],
    ['Tabqa falls\nThe army said so', []],
    ['• Tabqa\n• Raqqa\n• 45 km', []],
    ['Tabqa\nRaqqa, 145 km', []],
  ])('each end where their paragraph ends: %j', (text, verdicts) =>
    expect(check(text, ground).findings.map(({ verdict }) => verdict)).toEqual(verdicts),
  )
})
