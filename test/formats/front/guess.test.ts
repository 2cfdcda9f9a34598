import { describe, expect, it } from 'vitest'
import { guessOf } from '../../../src/formats/front/guess.ts'

const guess = (properties: Record<string, unknown>) => {
  const { holder, status } = guessOf({ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [0, 0] } })
  return [holder, status]
}

describe('guessOf', () => {
  it.each<readonly [Record<string, unknown>, readonly [string | null, string | null]]>([
    [{ name: 'Assessed Russian Advances in Ukraine' }, ['russia', 'held']],
    [{ name: 'Claimed Russian Territory' }, ['russia', 'claimed']],
    [{ name: 'Claimed Ukrainian Counteroffensives' }, ['ukraine', 'liberated']],
    [{ name: 'Russian-controlled Ukrainian Territory before February 24' }, ['russia', 'held']],
    [{ name: 'Occupied by Russian forces' }, ['russia', 'held']],
    [{ folder: '20 June / IS', name: 'Area 3' }, ['isis', null]],
    [{ holder: 'SDF', status: 'contested' }, ['sdf', 'contested']],
    [{ Control: 'Government' }, ['government', null]],
    [{ title: 'grey zone' }, [null, 'contested']],
    [{ name: 'Окуповано /// Occupied' }, [null, 'held']],
    [{ name: 'Невідомий статус /// Unknown status' }, [null, 'unknown']],
    [{ layer_type: 'ukraine_control_map' }, [null, null]],
    [{ name: 'Ukraine' }, ['ukraine', null]],
    [{ name: 'Bruxelles' }, [null, null]],
    [{ description: 'The village of Isisford' }, [null, null]],
    [{ fill: '#a52714' }, [null, null]],
    [{}, [null, null]],
  ])('of %j is %j', (properties, expected) => expect(guess(properties)).toEqual(expected))
})
