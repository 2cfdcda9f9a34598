/** Where claims put places that no gazetteer has: a part of its own, for drafts that name such a place (locate.ts). */
import { latePart } from '../../late.ts'
import type { locateUnknown } from './locate.ts'

const part = latePart<typeof locateUnknown>('locate')

export const bringLocate = part.bring
export const locateAtHand = part.get
