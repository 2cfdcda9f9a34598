import { describe, expect, it } from 'vitest'
import { placeDetail } from '../../../../src/app/features/places/detail.ts'
import { builtGround } from '../../../ground.ts'

describe('what is known of a place', async () => {
  const ground = await builtGround()
  const day = { packId: 'raqqa-2016', date: '2016-06-19' }

  it('is its entry, where it lies, and how far the front of the day is', () => {
    const detail = placeDetail(ground, 'tabqa_airbase', day)
    expect(detail?.place.aliases.length).toBeGreaterThan(0)
    expect(detail?.country).toBe('Syria')
    expect(detail?.front?.metres).toBeGreaterThan(1_000)
    expect(detail?.front?.metres).toBeLessThan(60_000)
    expect(detail?.front?.holders).toContain('isis')
  })

  it.each([
    ['outside the pack', 'country:FR', day],
    ['on no day', 'tabqa_airbase', null],
    ['of a pack that is not there', 'tabqa_airbase', { ...day, packId: 'none' }],
  ])('has no front %s', (_, id, on) => expect(placeDetail(ground, id, on)?.front).toBeNull())

  it('is nothing where no layer has it', () => expect(placeDetail(ground, 'draft:gone', day)).toBeNull())
})
