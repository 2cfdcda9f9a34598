import { control } from './control.ts'
import { containment } from './containment.ts'
import { identity } from './identity.ts'
import type { FrameSource } from '../../../core/model.ts'
import { directions } from './direction.ts'
import { distances, pairs } from './distance.ts'

/** Every English frame, a file a kind, in the order in which they are tried. */
export const frames: readonly FrameSource[] = [
  ...pairs,
  ...distances,
  ...directions,
  ...containment,
  ...identity,
  ...control,
]
