/** A plain agreement meets the words; what is only usual says so, and ends where published figures end. */
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { shownVerdict } from '../../../src/present/verdict-marks.ts'
import { builtGround } from '../../ground.ts'
import { judged } from './pair.ts'

describe('how a distance agrees', () => {
  it.each<[stated: string, km: number, how: string | null, shown: string]>([
    ['45 km', 45.2, 'wording', 'agrees'],
    ['55 km', 45.5, 'practice', 'long'],
    ['48 km', 56, 'practice', 'short'],
    ['within 10 km', 8, 'wording', 'agrees'],
    ['40 to 50 km', 45, 'wording', 'agrees'],
    ['20 km', 45.5, null, 'disagrees'],
    ['1,100 km', 588, null, 'loose'],
  ])('%s, measured %f km: %s, shown as %s', (stated, km, how, shown) => {
    const finding = judged(`Betaburg lies ${stated} from Alphaville.`, { km })
    expect([finding.how, shownVerdict(finding)]).toEqual([how, shown])
  })

  it('is loose by the strict profile where it agrees by practice alone', () => {
    const finding = judged('Betaburg lies 55 km from Alphaville.', { km: 45.5 }, { profile: 'strict' })
    expect([finding.verdict, finding.how]).toEqual(['loose', null])
  })

  it('says that kilometres and miles are mixed up', () => {
    const finding = judged('Betaburg lies 140 km (87 miles) from Alphaville.', { km: 87 }, {}, 'distance')
    expect(finding.also?.map(({ messageId }) => messageId)).toContain('distance.other-unit')
  })

  it('reads a length in two units as one', () => {
    const finding = judged('Betaburg lies 12 miles 400 yards from Alphaville.', { km: 19.7 })
    expect([finding.stated.value, finding.verdict]).toEqual([12.227, 'agrees'])
  })
})

describe('a wrong claim or another place', async () => {
  const ground = await builtGround()
  it.each([
    ['Myitkyina, 50 kilometres south of Mandalay, was shelled.', 'disagrees'],
    ['Kayes lies 60 km from Bamako.', 'disagrees'],
    ['Kadugli is 1,100 kilometres from Khartoum.', 'loose'],
    ['Deir ez-Zor lies on the Tigris.', 'disagrees'],
    ['Kayes lies 495 km from Bamako.', 'agrees'],
    ['Mosul lies on the Tigris.', 'agrees'],
  ])('%s %s', (text, verdict) => {
    expect(check(text, ground).findings.map((one) => one.verdict)).toEqual([verdict])
  })
})
