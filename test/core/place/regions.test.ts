import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const world = await builtGround()

describe('regions made of provinces', () => {
  it.each([
    ['Bakhmut is in Donbas.', 'agrees'],
    ['Kharkiv is in Donbas.', 'disagrees'],
    ['El Fasher is in Darfur.', 'agrees'],
    ['Simferopol is in Crimea.', 'agrees'],
    ['Tiraspol lies in Transnistria.', 'undecided'],
  ])('%s: %s', (text, verdict) => {
    expect(check(text, world).findings.map((finding) => finding.verdict)).toEqual([verdict])
  })

  it('stand within their outlines, and have their provinces as one', () => {
    for (const id of ['region:donbas', 'region:darfur', 'region:gaza-strip', 'region:kurdistan-region']) {
      const place = world.gazetteer.get(id)!
      expect(place.outline).toBe(id)
      expect(world.outlines.get(id)?.geometry.type).toMatch(/Polygon/)
    }
    const { lon, lat } = world.gazetteer.get('region:donbas')!
    expect(['province:UA-14', 'province:UA-09']).toContain(world.outlines.around(lon, lat).province)
  })
})
