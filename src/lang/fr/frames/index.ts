import type { FrameSource } from '../../../core/model.ts'
import { distances, pairs } from './distance.ts'
import { adjacencies, areas, betweens, containment, coordinatePairs, directions, identity } from './others.ts'

/** Every French frame, in the order in which they are tried. */
export const frames: readonly FrameSource[] = [
  ...pairs,
  ...distances,
  ...directions,
  ...containment,
  ...identity,
  ...adjacencies,
  ...betweens,
  ...areas,
  ...coordinatePairs,
]
