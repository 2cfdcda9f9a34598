import { describe, expect, it } from 'vitest'
import { piecesOf } from '../../../src/app/ui/foreign.ts'
import type { Told } from '../../../src/core/model.ts'

const told = (values: object, also: readonly object[] = []): Pick<Told, 'values' | 'also'> =>
  ({ values, also: also.map((one) => ({ values: one })) }) as unknown as Pick<Told, 'values' | 'also'>

describe('what a pack says within a message', () => {
  it.each<[string, object, readonly object[], readonly [string, boolean][]]>([
    [
      'Raqqa tenue (IHS: held since 2014).',
      { source: 'IHS: held since 2014' },
      [],
      [
        ['Raqqa tenue (', false],
        ['IHS: held since 2014', true],
        [').', false],
      ],
    ],
    [
      'Lieu. Remarque : rough',
      {},
      [{ note: 'rough' }],
      [
        ['Lieu. Remarque : ', false],
        ['rough', true],
      ],
    ],
    // Figures and names are our own wording.
    ['Raqqa, 45 km', { name: 'Raqqa', source: '' }, [], [['Raqqa, 45 km', false]]],
    ['Rien de tel.', { source: 'elsewhere' }, [], [['Rien de tel.', false]]],
  ])('%s', (text, values, also, pieces) =>
    expect(piecesOf(text, told(values, also)).map((one) => [one.text, one.isForeign])).toEqual(pieces),
  )
})
