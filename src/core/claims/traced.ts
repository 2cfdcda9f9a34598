/** Tells why sentences are read as they are: a part of its own, for those who ask (tracer.ts). */
import { latePart } from '../late.ts'
import type { createTracer } from './tracer.ts'

const part = latePart<typeof createTracer>('tracer')

export const bringTracer = part.bring
export const tracerAtHand = part.get
