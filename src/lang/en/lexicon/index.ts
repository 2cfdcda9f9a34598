import { control } from './control.ts'
import { sides } from './sides.ts'
import { grammar } from './grammar.ts'
import { kinds } from './kinds.ts'
import { locating } from './locating.ts'
import { measures } from './measures.ts'
import { places } from './places.ts'
import { subjects } from './subjects.ts'

/** The English lexicon, a file a topic. */
export const lexicon = [grammar, measures, places, locating, kinds, subjects, control, sides]
