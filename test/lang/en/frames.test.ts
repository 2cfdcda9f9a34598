/** Every frame fires in its own examples, and in none of those that it is to be silent in. */
import { describe, expect, it } from 'vitest'
import { findClaims } from '../../../src/core/claims/index.ts'
import { sidesOf } from '../../../src/core/front/sides.ts'
import '../../../src/core/all-parts.ts'
import { linkAntecedents } from '../../../src/core/mention/antecedents.ts'
import { findMentions } from '../../../src/core/mention/find.ts'
import { read } from '../../../src/core/text/read.ts'
import { english } from '../../../src/lang/en/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()
const sides = sidesOf(ground.packs)

/** The frames of the claims that are found in a text. */
function framesIn(text: string): readonly (string | undefined)[] {
  const draft = read(text, { date: '2016-06-22' })
  const mentions = findMentions(draft, ground.gazetteer)
  return findClaims(draft, mentions, linkAntecedents(draft, mentions), sides).map(({ frame }) => frame)
}

describe('the frames of English', () => {
  const fires = english.frames.flatMap(({ id, fires }) => fires.map((text) => [id, text] as const))
  const silent = english.frames.flatMap(({ id, silent }) => silent.map((text) => [id, text] as const))

  it.each(fires)('%s fires: %s', (id, text) => expect(framesIn(text)).toContain(id))
  it.each(silent)('%s is silent: %s', (id, text) => expect(framesIn(text)).not.toContain(id))
})
