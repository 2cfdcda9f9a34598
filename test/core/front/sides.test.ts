import { describe, expect, it } from 'vitest'
import { holderIn, sidesOf } from '../../../src/core/front/sides.ts'
import type { TheatrePack } from '../../../src/core/model.ts'

const pack = (holders: TheatrePack['holders']) => ({ holders }) as TheatrePack
const south = pack({
  russia: { en: 'Russian forces', ar: 'القوات الروسية', words: ['russian forces', 'occupiers'] },
  ukraine: { en: 'Ukrainian forces', ar: 'القوات الأوكرانية', words: ['ukrainian forces', 'government'] },
})
const north = pack({ other: { en: 'Others', ar: 'آخرون', words: ['occupiers'] } })

describe('words of a side', () => {
  it.each([
    ['russian forces', 'russia'],
    ['government', 'ukraine'],
    ['occupiers', 'russia'],
    ['rebels', undefined],
  ])('%s is %s', (written, holder) => expect(sidesOf([south, north]).get(written)).toBe(holder))
  it('knows none where a pack lists none', () => {
    expect(sidesOf([pack({ red: { en: 'Red', ar: 'أحمر' } }), pack(undefined)]).size).toBe(0)
  })
})

describe('the holder of a pack that a side is', () => {
  it.each([
    ['russia', 'russia'],
    ['government', 'ukraine'],
    ['isis', null],
    ['toString', null],
  ])('%s is %s', (side, holder) => expect(holderIn(south, side)).toBe(holder))
  it('takes the side as it is where the pack names no holders', () => {
    expect(holderIn(pack(undefined), 'isis')).toBe('isis')
  })
})
