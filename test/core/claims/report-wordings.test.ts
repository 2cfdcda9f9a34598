/** Wordings of reports: roads, comparisons, fronted places, far banks, neighbours; true, false, and what says nothing. */
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()
const verdicts = (text: string): readonly string[] =>
  check(text, ground, { date: '2022-03-15' }).findings.map(
    ({ kind, subject, reference, verdict }) => `${kind}: ${subject?.text} > ${reference?.text} ${verdict}`,
  )

describe('what reports say', () => {
  it.each([
    ['The road from Kyiv to Rivne runs through Zhytomyr.', 'between: Zhytomyr > Kyiv agrees'],
    ['The road from Khartoum to Port Sudan runs through Nyala.', 'between: Nyala > Khartoum disagrees'],
    ['Zhytomyr lies on the highway that links Kyiv and Rivne.', 'between: Zhytomyr > Kyiv agrees'],
    ['Debaltseve, a rail junction between Kyiv and Kharkiv, fell.', 'between: Debaltseve > Kyiv disagrees'],
    ['Zhytomyr is closer to Kyiv than to Lviv.', 'between: Zhytomyr > Kyiv agrees'],
    ['Mosul is closer to Baghdad than to Erbil.', 'between: Mosul > Baghdad disagrees'],
    ['Belgrade is closer to Moscow than to Brussels.', 'between: Belgrade > Moscow undecided'],
    ['Zhytomyr is farther from Kyiv than Lviv is.', 'between: Zhytomyr > Kyiv disagrees'],
    ['Homs is the same distance from Damascus and Aleppo.', 'between: Homs > Damascus agrees'],
    ['East of Kyiv, shelling was reported in Brovary.', 'direction: Brovary > Kyiv agrees'],
    ['Southwest of Kharkiv, fighting raged around Vovchansk.', 'direction: Vovchansk > Kharkiv undecided'],
    ['They took several towns east of Kyiv: Bucha and Irpin.', 'direction: Bucha > Kyiv disagrees'],
    ['Brovary is on Kyiv\u2019s eastern outskirts.', 'adjacency: Brovary > Kyiv\u2019s agrees'],
    ['Brovary, on Odesa\u2019s outskirts, was hit.', 'adjacency: Brovary > Odesa\u2019s disagrees'],
    ['Shells hit Kherson. In nearby Lviv, two died.', 'adjacency: Lviv > Kherson undecided'],
    ['Oleshky, on the opposite bank from Kherson, was shelled.', 'adjacency: Oleshky > Kherson agrees'],
    ['Mayadin, further up the Euphrates from Deir ez-Zor, fell.', 'adjacency: Mayadin > Deir ez-Zor disagrees'],
    ['The Tigris flows through Raqqa.', 'adjacency: Raqqa > Tigris disagrees'],
    ['How far is Severodonetsk from Luhansk? About 400 km.', 'distance: Severodonetsk > Luhansk disagrees'],
    ['A tank burned near Kupiansk (49.745, 37.65).', 'coordinates: Kupiansk > undefined agrees'],
    ['A tank burned near Kupiansk (51.745, 37.65).', 'coordinates: Kupiansk > undefined disagrees'],
  ])('%s', (text, found) => {
    expect(verdicts(text)).toContain(found)
  })

  it.each([
    'Vasylkiv lies southwest of Kyiv and Brovary to the east.',
    'On the road from Kyiv to Rivne, in Zhytomyr, a convoy was hit.',
    'Shelling near Izium, in Kharkiv, killed two.',
  ])('does not flag: %s', (text) => {
    expect(verdicts(text).filter((one) => one.endsWith('disagrees'))).toEqual([])
  })

  it.each([
    'They fled Raqqa, outside government control.',
    'He was born in Irbid, outside Syria.',
    'Kyiv is closer to victory than to Moscow, he said.',
    'They fled Kherson over the weekend from Mykolaiv.',
  ])('says nothing of: %s', (text) => {
    expect(verdicts(text)).toEqual([])
  })
})
