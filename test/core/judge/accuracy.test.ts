/** Nothing is red within the accuracy of a point: of whatever kind the claim is. */
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { layered } from '../../../src/core/place/gazetteer.ts'
import { memoryLayer } from '../../../src/core/place/memory.ts'
import type { Ground, Place } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const built = await builtGround()

/** A village near Raqqa, on the Euphrates and 90 km from Turkey, that may lie anywhere within that of its point. */
const village = (accuracyMetres: number): Place => ({
  id: 'draft:qasbanah',
  name: 'Qasbanah',
  nameAr: null,
  aliases: [],
  type: 'village',
  lon: 39.2,
  lat: 35.95,
  accuracyMetres,
  extentMetres: 250,
  population: null,
  country: 'SY',
  province: 'SY-RA',
  outline: null,
  capitalOf: [],
  layer: 'draft',
  source: 'test',
})

function groundWith(place: Place): Ground {
  const gazetteer = layered([memoryLayer([place], 'draft')])
  return {
    ...built,
    gazetteer: {
      ...built.gazetteer,
      has: (name) => gazetteer.has(name) || built.gazetteer.has(name),
      get: (id) => gazetteer.get(id) ?? built.gazetteer.get(id),
      lookup: (name) => [...gazetteer.lookup(name), ...built.gazetteer.lookup(name)],
    },
  }
}

const reds = (text: string, accuracyMetres: number) =>
  check(text, groundWith(village(accuracyMetres))).findings.filter(({ verdict }) => verdict === 'disagrees').length

/** What is wrong by some 15 to 70 km, and would be right elsewhere within the accuracy. */
const claims = [
  'Qasbanah lies 50 km east of Raqqa.',
  'Qasbanah lies 50 km from Raqqa.',
  'Qasbanah lies west of Raqqa.',
  'Qasbanah, 70 km from the Turkish border, fell.',
  'Qasbanah lies in Hasakah province.',
  'Qasbanah lies in Deir ez-Zor province.',
  'Qasbanah lies 40 km south of the Euphrates.',
  'Qasbanah lies between Raqqa and Ain Issa.',
]

describe('a point that may be far off', () => {
  it.each(claims)('reds nothing within it: %s', (text) => expect(reds(text, 90_000)).toBe(0))

  it.each(['Qasbanah lies 50 km east of Raqqa.', 'Qasbanah lies west of Raqqa.', 'Qasbanah lies in Hasakah province.'])(
    'is judged as it was where it is sharp: %s',
    (text) => expect(reds(text, 500)).toBe(1),
  )
})
