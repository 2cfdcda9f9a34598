import { control } from './control.ts'
import { fronts } from './front.ts'
import { containment } from './containment.ts'
import { identity } from './identity.ts'
import type { FrameSource } from '../../../core/model.ts'
import { directions } from './direction.ts'
import { adjacencies } from './adjacency.ts'
import { areas } from './area.ts'
import { halves } from './earth.ts'
import { nearness } from './nearness.ts'
import { betweens } from './between.ts'
import { coordinatePairs } from './coordinates.ts'
import { distances } from './distance.ts'
import { pairs } from './pairs.ts'

/** Every English frame, a file a kind, in the order in which they are tried. */
export const frames: readonly FrameSource[] = [
  ...pairs,
  ...distances,
  ...directions,
  ...containment,
  ...identity,
  ...control,
  ...fronts,
  ...adjacencies,
  ...nearness,
  ...betweens,
  ...areas,
  ...halves,
  ...coordinatePairs,
]
