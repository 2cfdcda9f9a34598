/** The judges of what a place is and of who holds it: standing.ts of the core brings them. */
import { Part } from '../part.ts'
import type { Judge } from './rarer.ts'

export const standingJudges = new Part<Readonly<Record<'identity' | 'control', Judge>>>('standing')
