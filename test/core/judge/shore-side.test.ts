/** Which side of a lake, a sea, a coast or a border a place is said to lie on. */
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()
const verdictOf = (text: string): string | undefined =>
  check(text, ground).findings.find(({ kind }) => kind === 'adjacency' || kind === 'direction')?.verdict

describe('the side of a shore, a coast or a border', () => {
  it.each([
    'Goma is on the northern shore of Lake Kivu.',
    'Kalemie is on the western shore of Lake Tanganyika.',
    'Kisumu is on the eastern shore of Lake Victoria.',
    'Trabzon lies on the southern coast of the Black Sea.',
    'Alexandria lies on the southern coast of the Mediterranean.',
    'Hodeidah is on the eastern shore of the Red Sea.',
    'Haifa lies on Israel\u2019s northern coast.',
    'Benghazi lies on Libya\u2019s eastern coast.',
    'Latakia lies on the western coast of Syria.',
    'Yalta lies on the southern coast of Crimea.',
    'Kobani lies on Syria\u2019s northern border with Turkey.',
    'Kilis is on Turkey\u2019s southern border with Syria.',
    'Kharkiv is just south of the Russian border.',
  ])('agrees: %s', (text) => expect(verdictOf(text)).toBe('agrees'))

  it.each([
    'Goma is on the southern shore of Lake Kivu.',
    'Kisumu is on the western shore of Lake Victoria.',
    'Odesa lies on the southern coast of the Black Sea.',
    'Trabzon lies on the northern coast of the Black Sea.',
    'Hodeidah is on the western shore of the Red Sea.',
    'Mariupol lies on the south side of the Sea of Azov.',
    'Haifa lies on Israel\u2019s southern coast.',
    'Kobani lies on Syria\u2019s southern border with Turkey.',
    'Qamishli is on the western border of Syria.',
  ])('is wrong: %s', (text) => expect(verdictOf(text)).toBe('disagrees'))

  it.each([
    'Goma is on the western shore of Lake Kivu.',
    'Benghazi lies on Libya\u2019s western coast.',
    'Kharkiv is just north of the Russian border.',
    'Goma lies on the northern and eastern shores of Lake Kivu.',
  ])('is never vouched for where it cannot be told: %s', (text) => expect(verdictOf(text)).not.toBe('agrees'))

  it('is no part of a name', () => expect(verdictOf('Renk is near the South Sudan border.')).not.toBe('undecided'))
})
