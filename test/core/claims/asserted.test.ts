/** What a text denies, doubts, supposes or asks is neither flagged nor vouched for. */
import { describe, expect, it } from 'vitest'
import { check, type Finding } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()
const findingsIn = (text: string): readonly Finding[] => check(text, ground, { date: '2016-06-22' }).findings
const verdictsOf = (text: string): readonly string[] => findingsIn(text).map(({ verdict }) => verdict)

describe('what is not told as a fact', () => {
  it.each([
    'Officials denied that Tabqa is 145 km from Raqqa.',
    'The army denied that Tabqa lies 45 km from Raqqa.',
    'The ministry denies Goma is 225 km from Sake.',
    'It is not true that Tabqa is 145 km from Raqqa.',
    'It is false that Mosul lies 200 km from Erbil.',
    'It is untrue that Mosul lies 80 km from Erbil.',
    'It is a myth that Mosul lies 200 km from Erbil.',
    'The claim that Tabqa lies 145 km from Raqqa is false.',
    'The claim that Tabqa lies 45 km from Raqqa is false.',
    'Reports that Mosul is 280 km from Erbil were wrong.',
    'The rumour that Goma is 225 km from Sake proved unfounded.',
    'Nobody thinks Tabqa is 145 km from Raqqa.',
    'No one believes that Mosul lies 80 km from Erbil.',
    'Few believe that Mosul lies 280 km from Erbil.',
    'The paper wrongly wrote that Tabqa lies 145 km from Raqqa.',
    'He mistakenly said that Goma is 225 km from Sake.',
    'The agency incorrectly reported Tabqa to be 145 km from Raqqa.',
    'If Tabqa were 145 km from Raqqa, the convoy would be late.',
    'Were Tabqa 145 km from Raqqa, the convoy would be late.',
    'Had Tabqa been 145 km from Raqqa, they would have driven.',
    'Suppose Tabqa is 145 km from Raqqa.',
    'Imagine that Tabqa is 145 km from Raqqa.',
    '"Tabqa is 145 km from Raqqa," the map wrongly said.',
    '"Tabqa is 145 km from Raqqa," he said, which is not true.',
    '"Mosul lies 280 km from Erbil" is a false claim.',
    'The map wrongly put Tabqa 145 km from Raqqa.',
    'The army rejected claims that Tabqa is 145 km from Raqqa.',
    'Analysts doubt that Tabqa is 45 km from Raqqa.',
    'Analysts disputed that Tabqa is 145 km from Raqqa.',
    'He pretended that Goma was 225 km from Sake.',
    'The minister refuted reports that Mosul lies 280 km from Erbil.',
    'Contrary to reports that Tabqa lies 145 km from Raqqa, it is close.',
    'Nobody believes that Mosul lies in Syria.',
    'Officials denied that Mosul is in Syria.',
    'The claim that Mosul is the capital of Syria is false.',
    'He wrongly said Raqqa is west of Aleppo.',
    'It is not true that Raqqa is west of Aleppo.',
    'The ministry denied that Mosul is a village.',
    'The army denied that rebels had seized Tabqa.',
    'Had anyone thought that Tabqa is 145 km from Raqqa?',
    'The BBC corrected a report that said Tabqa was 145 km from Raqqa.',
    'Witnesses did not say that Tabqa is 145 km from Raqqa.',
    'There is no truth in the claim that Tabqa is 145 km from Raqqa.',
    'Tabqa is wrongly said to be 145 km from Raqqa.',
    'Tabqa is allegedly 145 km from Raqqa.',
    'Tabqa, supposedly 145 km from Raqqa, fell.',
    'Tabqa cannot be 145 km from Raqqa.',
    'Tabqa might be 145 km from Raqqa.',
    'Tabqa isn’t 145 km from Raqqa.',
    'The general dismissed the suggestion that Marib lies 50 km from Sanaa.',
    'No map shows that Khartoum is 90 km from Atbara.',
    'Kharkiv lies 90 km from Izium, the blog falsely claimed.',
    '"Kherson is 160 km from Mykolaiv," read the caption. That is wrong.',
    'Ghazni is 430 km from Kabul. This figure is wrong.',
    'It was never established that Aden is in Oman.',
    'What if Sirte were 100 km from Misrata?',
    'Whether Erbil is 180 km from Mosul is unclear.',
    'Nobody in Tabqa thinks Raqqa is 145 km from Manbij.',
    'The ministry rejects the idea that Aden lies north of Sanaa.',
    'Is Mosul in Syria?',
    'Contrary to what the agency wrote, Goma is not 225 km from Sake.',
    'Analysts say it is wrong to claim Hama is 145 km from Homs.',
    'It is a misconception that Kabul is the capital of Pakistan.',
    'The spokesman refused to confirm that Hama is 145 km from Homs.',
    'The suggestion that Hama lies 145 km from Homs is ridiculous.',
    'He joked that Hama lies 145 km from Homs.',
    'The mayor declined to say that Hama lies 145 km from Homs.',
    'He lied that Hama lies 145 km from Homs.',
    'The report falsely places Hama 145 km north of Homs.',
    // A negation, in every kind of claim.
    'Basra is not on the Iranian border.',
    'Goma is no longer on Lake Kivu.',
    'Neither Hama nor Homs is on the Mediterranean.',
    'Nowhere is Palmyra on the Euphrates.',
    'Khartoum, which is not on the Red Sea, has a river port.',
    'Because Kharkiv is not on the Dnipro, it has no bridge over it.',
    'Kherson is not on the left bank of the Dnipro.',
    'Damascus does not lie on the Euphrates; Raqqa does.',
    'Kilis isn’t on the Syrian border.',
    'It is a lie that Kobani is on the Turkish border.',
    'It is an outright lie that Aden is in Oman.',
    'The lie that Kabul is in Pakistan spread fast.',
    'The notion that Mosul lies on the Euphrates is bizarre.',
    // Words of exclusion.
    'All cities except Basra lie within 60 km of Baghdad.',
    'Every town but Palmyra is 40 km from Homs.',
    'All the targets bar Mosul were 20 km from Erbil.',
    'Save for Kandahar, the strikes fell within 50 km of Kabul.',
    'The sites, excluding Port Sudan, are 30 km from Khartoum.',
    'Cities other than Aden and Mukalla lie 60 km from Sanaa.',
    'Everything but Hodeidah is in Oman.',
    'All ports save Odesa are on the Sea of Azov.',
    // What takes a claim back from outside its clause.
    'Contrary to a chart placing Mosul 20 km from Baghdad, it is far away.',
    'Claim: Mosul is 20 km from Baghdad. Rating: false.',
    'CLAIM: Aden is in Oman.\nOur verdict: FALSE',
    'Statement: Homs lies on the Euphrates. Source: a blog. Verdict: misleading',
    'Mosul is ~~20 km from Baghdad~~ far from Baghdad.',
    'Mosul is 20 km from Baghdad [sic].',
    'Mosul is 20 km from Baghdad. Wrong!',
    'A troll wrote that Mosul is 20 km from Baghdad. It is not.',
    'A hoax put Mosul 20 km from Baghdad.',
    'An error in the data placed Mosul 20 km from Baghdad.',
    'Mosul is 20 km from Baghdad, or so a hoax said.',
    'Mosul is 20 km from Baghdad – a fabrication.',
    'Mosul is 20 km from Baghdad, the minister lied.',
    'Aden – were it 20 km from Sanaa – would have fallen.',
    'Mosul is an imaginary 20 km from Baghdad.',
    'Mosul is 20 km from Baghdad only on paper.',
    'Aden is in Oman in name only.',
  ])('is not judged: %s', (text) => {
    for (const { verdict, fixes } of findingsIn(text)) expect([verdict, fixes]).toEqual(['undecided', []])
  })

  it.each([
    ['The army denied that Tabqa lies 145 km from Raqqa.', 'denied'],
    ['Nobody believes that Mosul lies in Syria.', 'Nobody'],
    ['The claim that Tabqa lies 45 km from Raqqa is false.', 'false'],
    ['“Tabqa is 145 km from Raqqa,” the map wrongly said.', 'wrongly'],
    ['If Tabqa were 145 km from Raqqa, the convoy would be late.', 'If'],
  ])('names the word that says so: %s', (text, word) => {
    const [finding] = findingsIn(text)
    expect(finding?.why).toBe('not-asserted')
    expect(finding?.message).toContain(`“${word}”`)
  })

  it('contradicts nothing else in the draft', () => {
    const text = 'Tabqa lies 45 km from Raqqa. It is not true that Tabqa lies 145 km from Raqqa.'
    expect(findingsIn(text).filter(({ kind }) => kind === 'consistency')).toEqual([])
  })
})

describe('what is told as a fact beside a denial', () => {
  it.each([
    'Officials said that Tabqa is 145 km from Raqqa.',
    'The army denied the report and said Tabqa, 145 km from Raqqa, was quiet.',
    'The army denied shelling Tabqa, 145 km from Raqqa.',
    'Officials denied a strike on Tabqa, a town 145 km from Raqqa.',
    'The claim was made in Tabqa, 145 km from Raqqa.',
    'Police in Tabqa, 145 km from Raqqa, denied the report.',
    'Nobody was hurt in Tabqa, which lies 145 km from Raqqa.',
    '"Tabqa is 145 km from Raqqa," the mayor said.',
    'The governor confirmed that Tabqa is 145 km from Raqqa.',
    'Residents doubt the truce in Tabqa, 145 km from Raqqa.',
    'Tabqa lies 145 km from Raqqa, the ministry said, denying the claim of an attack.',
    'The disputed city of Kirkuk lies 245 km from Erbil.',
    'He rejected the offer, saying Kirkuk is 245 km from Erbil.',
    'The rebels, who denied the raid, hold Tabqa, 145 km from Raqqa.',
    'Without fuel, they walked to Tabqa, which is 145 km from Raqqa.',
    'Marib lies 50 km from Sanaa, but officials denied any fighting.',
    'The reports from Tabqa, 145 km from Raqqa, were denied.',
    'It is true that Hama lies 145 km from Homs.',
    'The army, which had rejected the truce, shelled Hama, 145 km from Homs.',
    'Hama lies 145 km from Homs and is not under attack.',
    'No aid has reached Hama, 145 km from Homs.',
    'Homs, which was not hit, is on the Mediterranean.',
    'Lviv was not hit and lies on the Black Sea.',
    'Kharkiv is on the Polish border, not far from Lviv.',
    'Hama is small, but Homs is 14 km from Damascus.',
    'Homs is a mere 14 km from Damascus.',
    'Every town except Homs, 14 km from Damascus, had power.',
    'Homs is 14 km from Damascus. Homs, Alaska, is not.',
    'Homs is 14 km from Damascus. Nobody was hurt.',
    'Homs is 14 km from Damascus. The governor said no one died.',
    'Report: rebels seize Homs, 14 km from Damascus. Casualties: none.',
    'The army said Homs is 14 km from Damascus, citing a hoax alert elsewhere.',
    'The governor said that Hama lies 145 km from Homs and that nobody had fled.',
  ])('is flagged where it is wrong: %s', (text) => {
    expect(verdictsOf(text).some((verdict) => verdict === 'disagrees' || verdict === 'loose')).toBe(true)
  })

  it.each([
    'Nobody was hurt in Tabqa, which lies 45 km from Raqqa.',
    'The army said that Tabqa lies 45 km from Raqqa.',
    'Latakia, which has never fallen, is on the Mediterranean.',
    'Kobani has never fallen and lies on the Turkish border.',
    'Latakia is on the Mediterranean, not on the Red Sea.',
    'No one was hurt in Odesa, on the Black Sea.',
    'All of the troops left but Homs is 140 km from Damascus.',
  ])('agrees where it is right: %s', (text) => expect(verdictsOf(text)).toContain('agrees'))
})
