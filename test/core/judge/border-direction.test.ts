/** Directions from a border, and roads between two places: on which side, and beside which road, a place lies. */
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()
const of = (text: string, kind: string) => check(text, ground).findings.find((one) => one.kind === kind)

describe('so far from a border, on one side of it', () => {
  it.each([
    ['Azaz lies 5 km south of the Turkish border.', 'agrees'],
    ['Kilis, 6 km north of the Syrian border, is calm.', 'agrees'],
    ['Uzhhorod, 3 km east of the Slovak border, is calm.', 'agrees'],
    ['Cizre, some 4 km north of the Syrian border, is calm.', 'agrees'],
    ['Kassala, 20 km west of the Eritrean border, is calm.', 'agrees'],
    ['Azaz lies 5 km north of the Turkish border.', 'disagrees'],
    ['Kilis, 6 km south of the Syrian border, is calm.', 'disagrees'],
    ['Uzhhorod, 3 km west of the Slovak border, is calm.', 'disagrees'],
    ['Qamishli is 2 km north of the border with Turkey.', 'disagrees'],
    ['Goma, 2 km east of the Rwandan border, fell.', 'disagrees'],
  ])('%s', (text, verdict) => expect(of(text, 'distance')?.verdict).toBe(verdict))

  it('says on which side it lies', () =>
    expect(of('Azaz lies 5 km north of the Turkish border.', 'distance')?.messageId).toBe('border.direction'))
})

describe('an area around what it is told from', () => {
  it.each([
    ['In Mali, north of Gao, fighting continues.', 'undecided'],
    ['Mali, south of Algeria, is poor.', 'agrees'],
    ['Homs province, north of Damascus, is calm.', 'agrees'],
  ])('%s', (text, verdict) => expect(of(text, 'direction')?.verdict).toBe(verdict))
})

describe('on the road between two places', () => {
  it.each([
    ['Tikrit, on the road from Baghdad to Mosul, fell.', 'agrees'],
    ['Hillah, on the road from Baghdad to Basra, is calm.', 'agrees'],
    ['Hama, on the road from Damascus to Aleppo, is calm.', 'agrees'],
    // Beside the straight line, by more than highways bend, or behind its end: only a map of roads could tell.
    ['Falluja, on the road from Baghdad to Mosul, is calm.', 'undecided'],
    ['Baquba lies on the road from Baghdad to Basra.', 'undecided'],
    ['Latakia lies on the road from Damascus to Aleppo.', 'undecided'],
    ['Sirte, on the road from Tripoli to Benghazi, is calm.', 'undecided'],
    ['Ghazni, on the road from Kabul to Jalalabad, fell.', 'disagrees'],
  ])('%s', (text, verdict) => expect(of(text, 'between')?.verdict).toBe(verdict))
})
