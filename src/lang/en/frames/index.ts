import type { FrameSource } from '../../../core/model.ts'
import { distances, pairs } from './distance.ts'

/** Every English frame, a file a kind, in the order in which they are tried. */
export const frames: readonly FrameSource[] = [...pairs, ...distances]
