import { describe, expect, it } from 'vitest'
import { wantedCountry } from '../../../../src/app/features/gazetteers/wanted-country.ts'
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
