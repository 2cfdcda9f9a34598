import type { FrameSource } from '../../../core/model.ts'
import { control } from './control.ts'
import { halves } from './earth.ts'
import { distances, pairs } from './distance.ts'
import { nearness } from './nearness.ts'
import { adjacencies } from './adjacency.ts'
import { areas } from './area.ts'
import { betweens, theTwo } from './between.ts'
import { containment } from './containment.ts'
import { coordinatePairs } from './coordinates.ts'
import { directions } from './direction.ts'
import { identity } from './identity.ts'

/** Every French frame, in the order in which they are tried. */
export const frames: readonly FrameSource[] = [
  ...pairs,
  ...distances,
  ...directions,
  ...containment,
  ...identity,
  ...control,
  ...adjacencies,
  ...nearness,
  ...betweens,
  ...theTwo,
  ...areas,
  ...halves,
  ...coordinatePairs,
]
