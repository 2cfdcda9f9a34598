import type { FrameSource } from '../../../core/model.ts'
import { betweens } from './between.ts'

/** Every English frame, a file a kind, in the order in which they are tried. */
export const frames: readonly FrameSource[] = [...betweens]
