/** Whatever frame finds a claim, a denial around it takes it back. */
import { describe, expect, it } from 'vitest'
import { findClaims } from '../../../src/core/claims/index.ts'
import { sidesOf } from '../../../src/core/front/sides.ts'
import { linkAntecedents } from '../../../src/core/mention/antecedents.ts'
import { findMentions } from '../../../src/core/mention/find.ts'
import type { Claim } from '../../../src/core/model.ts'
import { read } from '../../../src/core/text/read.ts'
import '../../../src/core/parts/index.ts'
import { english } from '../../../src/lang/en/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()
const sides = sidesOf(ground.packs)

function claimsIn(text: string): readonly Claim[] {
  const draft = read(text, { date: '2016-06-22' })
  const mentions = findMentions(draft, ground.gazetteer)
  return findClaims(draft, mentions, linkAntecedents(draft, mentions), sides)
}

const ownFigure = new Set(['conversion', 'coordinates', 'consistency'])
/** Of "it" alone nothing is judged. */
const isJudged = ({ kind, unread, unasserted, subject, subjectForm }: Claim): boolean =>
  !unread && !unasserted && subjectForm === 'place' && subject?.form !== 'pronoun' && !ownFigure.has(kind)

/** A place and a verb that says where or what it is, up to the end: no aside, no second clause. */
const plain = /^(?!It )(\p{Lu}[\p{L}\-\u2019]+) (is|was|lies|stands) [^,;:.]+\.$/u
const sentences = [...new Set(english.frames.flatMap(({ fires }) => fires))].filter((text) => plain.test(text))
const told = sentences.filter((text) => claimsIn(text).some(isJudged))

const denials: readonly (readonly [string, (text: string) => string])[] = [
  ['not', (text) => text.replace(/ (is|was) /, ' $1 not ').replace(/ (lies|stands) /, ' does not $1 ')],
  ['never', (text) => text.replace(/ (is|was) /, ' $1 never ').replace(/ (lies|stands) /, ' never $1 ')],
  ['no longer', (text) => text.replace(/ (is|was) /, ' $1 no longer ').replace(/ (lies|stands) /, ' no longer $1 ')],
  ['it is a lie', (text) => `It is a lie that ${text}`],
  ['the idea', (text) => `The idea that ${text.replace(/\.$/, '')} is laughable.`],
  ['a hoax', (text) => text.replace(/\.$/, ', a hoax said.')],
  ['wrong', (text) => `${text} Wrong!`],
  ['all but', (text) => `All but ${text}`],
]

describe('a denial', () => {
  it('is held against many frames', () => expect(told.length).toBeGreaterThan(40))

  it.each(denials)('takes back what every frame finds: %s', (_, deny) => {
    expect(told.map(deny).filter((text) => claimsIn(text).some(isJudged))).toEqual([])
  })
})
