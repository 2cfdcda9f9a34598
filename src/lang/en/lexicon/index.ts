import { grammar } from './grammar.ts'
import { measures } from './measures.ts'
import { places } from './places.ts'
import { relations } from './relations.ts'
import { subjects } from './subjects.ts'

/** The English lexicon, a file a topic. */
export const lexicon = [grammar, measures, places, relations, subjects]
