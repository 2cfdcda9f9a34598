import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()
const topic = 'Mosul lies on the Tigris, about 400 km north of Baghdad. '
const findingIn = (text: string) => check(topic + text, ground).findings.at(-1)!

describe('a description that may mean the topic or the place named last', () => {
  it('is read as the one that the claim fits', () => {
    const finding = findingIn('The operation began from the Qayyarah air base, 60 km south of the city.')
    expect(finding).toMatchObject({ verdict: 'agrees', reference: { text: 'the city', place: { name: 'Mosul' } } })
  })

  it('is flagged where neither fits', () => {
    const finding = findingIn('The operation began from the Qayyarah air base, 160 km south of the city.')
    expect(finding.verdict).not.toBe('agrees')
  })

  it('does not go back to the subject of its own claim', () => {
    const { reference } = findingIn('Erbil is 80 km east of the city.')
    expect(reference?.place?.name).not.toBe('Erbil')
  })
})
