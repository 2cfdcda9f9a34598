/** What a text said wrongly before, or tells of others and sets right, is not judged; what is right is. */
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()
const verdictsIn = (text: string): readonly string[] =>
  check(text, ground, { date: '2016-06-22' }).findings.map(({ verdict, why }) => why ?? verdict)

describe('what is set right', () => {
  it.each([
    ['An earlier version of this article said Tabqa was 145 km from Raqqa. It is 45 km from Raqqa.', 'agrees'],
    ['The post says Tabqa lies 145 km from Raqqa. In fact it is 45 km from Raqqa.', 'agrees'],
    ['The post claims Mosul is in Syria. In fact, it is in Iraq.', 'agrees'],
    ['A previous version of this story located Marib west of Sanaa. It lies east of Sanaa.', 'agrees'],
    ['The map in the paper showed Goma 300 km south of Bukavu. Goma is 100 km north of Bukavu.', 'agrees'],
    ['The army said Baiji was 400 km north of Tikrit; in reality it is 40 km north of Tikrit.', 'agrees'],
    ['The viral post says that Bakhmut is in Russia. Bakhmut is in Ukraine.', 'agrees'],
    ['Officials say Deir ez-Zor is 130 km from Raqqa. In fact it is 280 km from Raqqa.', 'disagrees'],
    ['We previously reported that Tabqa lies 145 km from Raqqa. It lies 245 km from Raqqa.', 'disagrees'],
  ])('leaves the first and judges the second of “%s”', (text, second) => {
    expect(verdictsIn(text)).toEqual(['not-asserted', second])
  })

  it.each([
    'Correction: Tabqa is 45 km west of Raqqa, not 145 km, as an earlier version said.',
    'This article was amended. Tabqa is 45 km from Raqqa, not 450 km as originally stated.',
    'This story has been corrected to show that Tabqa is 45 km from Raqqa.',
    'An earlier version of this article misstated the distance: Tabqa is 45 km from Raqqa.',
    'Clarification: Baiji is 40 km north of Tikrit, rather than the 400 km given in an earlier version.',
    'The newspaper said Baiji was 40 km north of Tikrit.',
    'Ramadi, originally a camp, lies 110 km west of Baghdad.',
  ])('vouches for “%s”', (text) => {
    expect(verdictsIn(text)).toEqual(['agrees'])
  })

  it.each([
    'Correction: Adre lies 40 km from the Sudanese border.',
    'The post says Tabqa lies 145 km from Raqqa.',
    'The post says Tabqa lies 145 km from Raqqa. The town fell on Tuesday.',
  ])('flags “%s”', (text) => {
    expect(verdictsIn(text)).toEqual(['disagrees'])
  })
})
