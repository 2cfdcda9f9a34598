/** Lengths of things, parts of ways, comparisons and additions say nothing of how far two places lie apart. */
import { describe, expect, it } from 'vitest'
import { check, type Finding } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()
const findingsIn = (text: string): readonly Finding[] => check(text, ground, { date: '2016-06-22' }).findings
const verdictsOf = (text: string): readonly string[] => findingsIn(text).map(({ verdict }) => verdict)

describe('a length that is no distance between two places', () => {
  it.each([
    'There are 40 km of pipeline between Raqqa and Tabqa.',
    'Engineers laid 140 km of cable between Mosul and Erbil.',
    'Some 12 km of new road between Homs and Hama was repaved.',
    'The army recaptured 5 km of the highway between Aleppo and Hama.',
    'Crews demined 7 km of railway between Kharkiv and Izium.',
    'The corridor between Raqqa and Tabqa is 6 km wide.',
    'The strip between Kherson and Mykolaiv is only 3 km deep.',
    'The valley between Zahle and Baalbek is 16 km wide.',
    'The no-man’s land between Bakhmut and Kramatorsk is 2 km wide.',
    'The first 10 km between Mosul and Erbil were mined.',
    'The last 5 km between Goma and Sake are unpaved.',
    'Every 10 km between Khartoum and Atbara there is a checkpoint.',
    'The remaining 20 km between Sanaa and Marib were shelled.',
    'The next 15 kilometres between Kabul and Ghazni are the worst.',
    'Rebels held the final 8 km between Misrata and Sirte.',
    'The trenches between Raqqa and Tabqa are 10 km apart.',
    'Troops from Mosul and Erbil are 25 km apart.',
    'The suburbs of Homs and Hama are 12 km apart.',
    'Bases at Raqqa and Tabqa are 25 km apart.',
    'The airports of Erbil and Mosul are 20 km apart.',
    'Checkpoints between Goma and Sake are 2 km apart.',
    'Militias in Misrata and Sirte are 30 km from each other.',
    'From Aleppo to Idlib it is 10 km to the front.',
    'From Raqqa to Tabqa it is 12 km of bad road and then desert.',
    'Between Goma and Sake there are 3 km of lava.',
    'The road between Raqqa and Tabqa is 8 metres wide.',
    'The tunnel between Gaza City and Khan Younis is 3 km long.',
    'The two camps near Goma and Sake are 40 km apart.',
    'Villages around Homs and Hama lie 5 km apart.',
    'The trench from Raqqa to Tabqa is 10 km long.',
    'A 12 km stretch between Raqqa and Tabqa was mined.',
    'A 3 km-wide buffer zone between Kherson and Mykolaiv was set up.',
    'A 5 km section of the road between Mosul and Erbil is closed.',
    'They advanced 10 km between Raqqa and Tabqa.',
    'Tabqa is 25 km further from Raqqa than Aleppo.',
    'Erbil is 25 km farther from Baghdad than Kirkuk.',
    'Tabqa is 25 km closer to Raqqa than Maskanah.',
    'Tabqa is 25 km nearer to Raqqa than Aleppo is.',
    'Tabqa lies twice 50 km from Raqqa.',
    'Tabqa is three times 50 km from Raqqa.',
    'Tabqa is half of 45 km from Raqqa.',
    'Tabqa is another 25 km from Raqqa.',
    'From there Tabqa is another 125 km from Raqqa.',
    'Sake is 25 km closer to Goma.',
    'Kirkuk is 25 km more from Erbil.',
    'Kirkuk is 150 km more from Erbil than Mosul.',
    'The new base in Tabqa is 10 km closer to Raqqa than the old one.',
    'Homs is 120 km further from Aleppo than Hama.',
    'Homs is 125 km less far from Aleppo than Damascus.',
    'Tabqa is rumoured to be 125 km from Raqqa.',
    'Goma is rumored to be 125 km from Sake.',
    'Mosul is thought to be 280 km from Erbil.',
    'Mosul is said to be 280 km from Erbil.',
    'Tabqa is an additional 125 km from Raqqa.',
    'Tabqa is an extra 125 km from Raqqa.',
    'Tabqa is a further 125 km from Raqqa.',
    'Tabqa is 125 km longer from Raqqa than from Aleppo.',
    'Tabqa is double the 50 km from Raqqa.',
    'Tabqa lies 25 km further from Raqqa.',
    'Tabqa lies more than twice 20 km from Raqqa.',
    'Tabqa is ten times 45 km from Raqqa.',
    'Tabqa is one and a half times 45 km from Raqqa.',
    'Sake was reputed to be 225 km from Goma.',
    'Sake is alleged to be 225 km from Goma.',
  ])('is not judged: %s', (text) => {
    expect(verdictsOf(text).filter((verdict) => verdict !== 'undecided')).toEqual([])
  })
})

describe('a length between two places', () => {
  it.each([
    'Half of the 240 km between Mosul and Erbil was mined.',
    'The 145 kilometres between Raqqa and Tabqa were mined.',
    'Raqqa and Tabqa are 145 km apart.',
    'The cities of Raqqa and Tabqa are 145 km apart.',
    'The distance between Raqqa and Tabqa is 145 km.',
    'From Raqqa to Tabqa it is 145 km.',
    'There are 145 km of desert between Raqqa and Tabqa.',
    'Tabqa is more than 140 km from Raqqa.',
    'Tabqa lies some 145 km from Raqqa.',
  ])('is flagged where it is wrong: %s', (text) => expect(verdictsOf(text)).toContain('disagrees'))

  it.each([
    'Only 10 of the 45 km between Raqqa and Tabqa are paved.',
    'The 45 kilometres between Raqqa and Tabqa were mined.',
    'Raqqa and Tabqa are 45 km apart.',
    'There are 45 km between Raqqa and Tabqa.',
    'Mosul and Erbil are 80 km apart.',
    'From Raqqa to Tabqa it is 45 km.',
    'Some 45 km of desert lie between Raqqa and Tabqa.',
    'Tabqa is more than 40 km from Raqqa.',
    'Tabqa is less than 50 km from Raqqa.',
    'Tabqa is 45 km away from Raqqa.',
    'Raqqa fell. Deir ez-Zor is a further 120 km away.',
  ])('agrees where it is right: %s', (text) => expect(verdictsOf(text)).toContain('agrees'))
})
