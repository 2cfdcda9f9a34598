import { said } from '../../model.ts'
import type { Claim, Draft } from '../../model.ts'
import type { Judgement } from '../judgement.ts'
import { judgement } from '../judgement.ts'

/** "95°57′N, 39°1′E": there is no such point. */
export const judgeImpossible = (_draft: Draft, { coordinates }: Claim): Judgement =>
  judgement('disagrees', said('coordinates.impossible', { fault: coordinates!.fault! }))
