/** Frames of a language against texts, for its tests. */
import '../../src/core/mention/lines.ts'
import '../../src/core/parts/french.ts'
import '../../src/core/text/coordinates/coordinates.ts'
import { claimContext, type ClaimContext } from '../../src/core/claims/context.ts'
import { frameAt } from '../../src/core/claims/frames.ts'
import { findClaims } from '../../src/core/claims/index.ts'
import { sidesOf } from '../../src/core/front/sides.ts'
import { linkAntecedents } from '../../src/core/mention/antecedents.ts'
import { findMentions } from '../../src/core/mention/find.ts'
import type { Frame, Language } from '../../src/core/model.ts'
import { read } from '../../src/core/text/read.ts'
import { builtGround } from '../ground.ts'

export interface FrameReader {
  /** Whether a frame fits around anything in a text. */
  firesIn(frame: Frame, text: string): boolean
  /** Whether a claim of the text says that the frame found it: what code vetoes is none. */
  claimsIn(frame: Frame, text: string): boolean
}

export async function frameReader(language: Language): Promise<FrameReader> {
  const ground = await builtGround()
  const sides = sidesOf(ground.packs)
  const contextOf = (text: string): ClaimContext => {
    const draft = read(text, { date: '2016-06-22', language })
    const mentions = findMentions(draft, ground.gazetteer)
    return claimContext(draft, mentions, linkAntecedents(draft, mentions), sides)
  }
  return {
    firesIn: (frame, text) => {
      const context = contextOf(text)
      return context.draft.tokens.some(({ index }) => frameAt(context, frame, index) !== null)
    },
    claimsIn: ({ id }, text) => {
      const { draft, mentions } = contextOf(text)
      return findClaims(draft, mentions, linkAntecedents(draft, mentions), sides).some(({ frame }) => frame === id)
    },
  }
}
