import type { FrameSource } from '../../../core/model.ts'
import { control } from './control.ts'
import { halves } from './earth.ts'
import { distances, pairs } from './distance.ts'
import { nearness } from './nearness.ts'
import { adjacencies, areas, betweens, containment, coordinatePairs, directions, identity, theTwo } from './others.ts'

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
