import { describe, expect, it } from 'vitest'
import { countriesOf, wantedCountry } from '../../../../src/app/features/gazetteers/wanted-country.ts'
import { finding, mention, raqqa } from '../../../builders.ts'

const unknown = (text: string) => ({ ...mention(text, null), status: 'unknown' as const })
const inSyria = mention('Raqqa', { ...raqqa, country: 'SY' })
const inIraq = mention('Mosul', { ...raqqa, id: 'mosul', name: 'Mosul', country: 'IQ' })
const about = (text: string) => finding({ subject: unknown(text), reference: inSyria })

describe('the country whose places a draft needs', () => {
  it('is that of most of its places, where claims name places that nobody knows', () => {
    const result = {
      findings: [about('Kafr Testa'), about('kafr testa'), about('Jazra')],
      mentions: [inIraq, inSyria, inSyria],
    }
    expect(wantedCountry(result)).toEqual({ code: 'SY', unknown: 2 })
  })

  it.each([
    ['every place is known', { findings: [finding({ subject: inSyria })], mentions: [inSyria] }],
    ['only words outside of claims are unknown', { findings: [], mentions: [inSyria, unknown('Reporters')] }],
    ['nothing tells the country', { findings: [about('Jazra')], mentions: [unknown('Jazra')] }],
  ])('is none where %s', (_, result) => {
    expect(wantedCountry(result)).toBeNull()
  })
})

describe('the countries that a draft is about', () => {
  const [s, i] = [inSyria, inIraq]
  it.each([
    ['the one of its only place', [s], ['SY']],
    ['two that it keeps coming back to', [s, s, s, i, i], ['SY', 'IQ']],
    ['not one named in passing', [s, s, s, i], ['SY']],
    ['not one that is named twice among very many', [...Array<typeof s>(14).fill(s), i, i], ['SY']],
    ['none where nothing is known', [unknown('Jazra')], []],
  ])('%s', (_, mentions, codes) => {
    expect(countriesOf(mentions)).toEqual(codes)
  })
})
